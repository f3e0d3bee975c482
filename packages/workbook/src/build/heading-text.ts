import { displayWidth, lineWidth } from './text-height.ts'

/** Brackets at the end of a label, with the blanks in front of them. */
const lastBrackets = /(?<=\S)[ 　]*(?=[（(][^（()）]*[)）]$)/

const isLatin = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** A text in brackets, in those of its language. */
const bracketed = (text: string): string => (isLatin(text) ? `(${text})` : `（${text}）`)

/** A name with its unit, or whatever tells it apart, in brackets behind it. */
export const withUnit = (name: string, unit: string | undefined): string =>
  unit === undefined ? name : `${name}${isLatin(unit) ? ' ' : ''}${bracketed(unit)}`

/**
 * The heading of a column: a label that is too long for one line is broken before its brackets, 移住者数（のべ）, and the
 * unit has a line of its own.
 *
 * @param width - Of the column, in characters of the default font.
 * @param size - Of the heading's letters, in points.
 */
export function headingText(label: string, unit: string | undefined, width: number, size: number): string {
  const broken = displayWidth(label) > lineWidth(width, size) ? label.replace(lastBrackets, '\n') : label
  return unit === undefined ? broken : `${broken}\n${bracketed(unit)}`
}

/**
 * The width of a column in which a label stands on one line, or on two with its brackets on the second.
 *
 * @returns In characters of the default font, from `least` to `most`: longer labels are wrapped.
 */
export function headingWidth(label: string, size: number, least: number, most: number): number {
  const [longest = 0] = label
    .split(lastBrackets)
    .map(displayWidth)
    .sort((a, b) => b - a)
  // A little more than the letters take: programs differ by a pixel or two.
  const needed = (longest + 1) / lineWidth(1, size)
  return Math.min(most, Math.max(least, Math.ceil(needed * 2) / 2))
}
