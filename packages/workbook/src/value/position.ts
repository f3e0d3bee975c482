/** A cell of a sheet, counted from 0: `{ row: 0, column: 1 }` is B1. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly from: Position
  readonly to: Position
}

/** Cells of one sheet. */
export interface Place extends Area {
  readonly sheet: string
}

/** Rows and columns of a sheet in Excel 2007 and later. */
export const sheetRows = 1_048_576
export const sheetColumns = 16_384

/** A … Z, AA … XFD. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** B1, a reference that moves when the formula is copied. */
export const address = ({ row, column }: Position): string => `${columnName(column)}${row + 1}`

/** $B$1, a reference that stays. */
export const fixedAddress = ({ row, column }: Position): string => `$${columnName(column)}$${row + 1}`

/** B1:C4; a single cell stands for itself. */
export const areaAddress = ({ from, to }: Area): string => between(address(from), address(to))

/** $B$1:$C$4. */
export const fixedAreaAddress = ({ from, to }: Area): string => between(fixedAddress(from), fixedAddress(to))

const between = (from: string, to: string): string => (from === to ? from : `${from}:${to}`)

export const contains = ({ from, to }: Area, { row, column }: Position): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

export const overlap = (a: Area, b: Area): boolean =>
  a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column

/** Whether the corners are cells of a sheet, in order. */
export const isArea = ({ from, to }: Area): boolean =>
  isPosition(from) && isPosition(to) && from.row <= to.row && from.column <= to.column

export const isPosition = ({ row, column }: Position): boolean =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  row >= 0 &&
  column >= 0 &&
  row < sheetRows &&
  column < sheetColumns
