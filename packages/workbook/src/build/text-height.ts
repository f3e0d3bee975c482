import { eastAsianWidth } from 'get-east-asian-width'
import { usualSize } from '../value/appearance.ts'

/** Halves of a Japanese character that a text takes on one line; signs such as ※ and ▲ are as wide as one. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, sign) => width + eastAsianWidth(sign.codePointAt(0) as number, { ambiguousAsWide: true }), 0)

/** Halves of a character that a line of a column holds: the width of a column counts digits, which are a little wider. */
export const lineWidth = (columnWidth: number, size = usualSize): number => columnWidth * (usualSize / size) * 1.04

/** Of the size of the letters, with the space between two lines. */
const lineHeight = 1.45
const margin = 6

/**
 * The height, in points, of a row that holds a wrapped text: programs do not agree on it, so a sheet states it.
 *
 * @param columnWidth - Of its column, or of all columns that it is merged over, in characters of the default font.
 * @param size - Of its letters, in points.
 */
export function textHeight(text: string, columnWidth: number, size = usualSize): number {
  const width = lineWidth(columnWidth, size)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0)
  return Math.round(lines * size * lineHeight + margin)
}
