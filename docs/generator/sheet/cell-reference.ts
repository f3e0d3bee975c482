/** A cell of a sheet, counted from 0: `{ row: 0, column: 1 }` is B1. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** A … Z, AA … */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export const address = ({ row, column }: Position): string => `${columnName(column)}${row + 1}`

/** The rectangle between two cells; a single cell stands for itself. */
export const range = (from: Position, to: Position): string =>
  address(from) === address(to) ? address(from) : `${address(from)}:${address(to)}`
