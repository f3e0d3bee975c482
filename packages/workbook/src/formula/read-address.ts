import { type Area, sheetColumns, sheetRows } from '../value/position.ts'

const cell = '\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})'
const cells = new RegExp(`^${cell}(?::${cell})?$`, 'i')
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i
const rows = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/

/** The area of $A$1, A1:B2, A:B or 1:2; `undefined` for anything else, and for cells that no sheet has. */
export function readAddress(text: string): Area | undefined {
  const [, column, row, otherColumn = column, otherRow = row] = cells.exec(text) ?? []
  if (column !== undefined && row !== undefined) return areaOf(column, row, otherColumn ?? column, otherRow ?? row)
  const [, firstColumn, lastColumn] = columns.exec(text) ?? []
  if (firstColumn !== undefined && lastColumn !== undefined) return areaOf(firstColumn, '1', lastColumn, `${sheetRows}`)
  const [, firstRow, lastRow] = rows.exec(text) ?? []
  return firstRow !== undefined && lastRow !== undefined ? areaOf('A', firstRow, 'XFD', lastRow) : undefined
}

function areaOf(column: string, row: string, otherColumn: string, otherRow: string): Area | undefined {
  const [left, right] = ascending(columnIndex(column), columnIndex(otherColumn))
  const [top, bottom] = ascending(Number(row) - 1, Number(otherRow) - 1)
  if (right >= sheetColumns || bottom >= sheetRows) return undefined
  return { from: { row: top, column: left }, to: { row: bottom, column: right } }
}

const ascending = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a])

/** A is 0. */
const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1
