/** The content of one spreadsheet cell. `null` and `""` are both the empty cell. */
export type Cell = string | number | boolean | null

/** A rectangle of cells, row by row. */
export type Block = readonly (readonly Cell[])[]

export const isBlank = (cell: unknown): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === ''

/**
 * Whatever a caller may hand over for a range, as a block: a single value is one cell, a plain list is one row.
 * `undefined` becomes the empty cell.
 */
export function toBlock(given: unknown): Block {
  const rows = Array.isArray(given) ? (given.some(Array.isArray) ? given : [given]) : [[given]]
  return rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell) => (cell ?? null) as Cell))
}

/** Spreadsheet-style name of a position inside a block, counted from its upper left corner: `row 2, column 3`. */
export const positionText = (row: number, column: number) => ({
  en: `row ${row + 1}, column ${column + 1}`,
  ja: `${row + 1}行目・${column + 1}列目`,
})
