import { bold, markdownTable } from '../markdown.ts'
import type { Language } from '../reference-function.ts'
import { columnName } from '../sheet/cell-reference.ts'
import type { SheetCell } from '../sheet/example-sheet.ts'

/** The typed cells of a sheet with the letters of its columns and the numbers of its rows. */
export function sheetTable(cells: readonly SheetCell[], language: Language): string {
  const width = Math.max(...cells.map(({ position }) => position.column)) + 1
  const rows = [...new Set(cells.map(({ position }) => position.row))].sort((a, b) => a - b)
  const columns = Array.from({ length: width }, (_, column) => column)
  const textAt = (row: number, column: number) =>
    cells.find(({ position }) => position.row === row && position.column === column)?.text[language] ?? ''
  return markdownTable(
    ['', ...columns.map(columnName)],
    rows.map((row) => [bold(String(row + 1)), ...columns.map((column) => textAt(row, column))]),
    ['left', 'left', ...columns.slice(1).map(() => 'right' as const)],
  )
}
