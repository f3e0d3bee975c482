import { quoteSheetName } from '../formula/quote-sheet-name.ts'
import { address, areaAddress, fixedAddress, fixedAreaAddress, type Place, type Position } from '../value/position.ts'

/**
 * A cell that formulas of any sheet can refer to. `ref` moves when a formula is copied, `fixed` does not; both name their
 * sheet, and the builder of a sheet drops its own name from what is written on it.
 */
export interface CellHandle extends Position {
  readonly sheet: string
  /** '年度別'!B3 */
  readonly ref: string
  /** '年度別'!$B$3 */
  readonly fixed: string
}

/** Cells that formulas of any sheet can refer to, as {@link CellHandle}. */
export interface RangeHandle extends Place {
  /** '年度別'!B3:B9 */
  readonly ref: string
  /** '年度別'!$B$3:$B$9 */
  readonly fixed: string
}

/** A defined name; `ref` is how formulas call it. */
export interface NameHandle {
  readonly ref: string
}

export const cellHandle = (sheet: string, { row, column }: Position): CellHandle => ({
  sheet,
  row,
  column,
  ref: `${quoteSheetName(sheet)}!${address({ row, column })}`,
  fixed: `${quoteSheetName(sheet)}!${fixedAddress({ row, column })}`,
})

/** From one cell to another of the same sheet, in either order of their corners. */
export function rangeHandle(one: CellHandle, other: CellHandle): RangeHandle {
  if (one.sheet !== other.sheet) throw new Error(`A range cannot reach from “${one.sheet}” to “${other.sheet}”.`)
  const from = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) }
  const to = { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) }
  const prefix = `${quoteSheetName(one.sheet)}!`
  return {
    sheet: one.sheet,
    from,
    to,
    ref: prefix + areaAddress({ from, to }),
    fixed: prefix + fixedAreaAddress({ from, to }),
  }
}

/**
 * From the first cell to this one. Its `ref` keeps the first cell and moves the last, so that every line of a running
 * total has the same formula: '年度別'!$B$3:B5.
 */
export const rangeSoFar = (first: CellHandle, here: CellHandle): RangeHandle => ({
  ...rangeHandle(first, here),
  ref: `${first.fixed}:${address(here)}`,
})
