import stringWidth from 'string-width'

/**
 * Width of a text in places of a terminal (半角換算の幅): kanji and kana take two. Characters of ambiguous width, such as
 * ▲ and ─, count as one, as current terminals draw them with Japanese fonts too.
 */
export const textWidth = (text: string): number => stringWidth(text)
