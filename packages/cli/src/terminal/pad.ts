import { textWidth } from './text-width.ts'

const blanks = (text: string, width: number): string => ' '.repeat(Math.max(0, width - textWidth(text)))

/** The text at the left (左寄せ) of a column; kanji and kana take two places each. */
export const padRight = (text: string, width: number): string => text + blanks(text, width)

/** The text at the right (右寄せ) of a column, where figures stand. */
export const padLeft = (text: string, width: number): string => blanks(text, width) + text
