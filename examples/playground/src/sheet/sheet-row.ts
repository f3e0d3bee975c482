import type { ICellData } from '@univerjs/core'
import type { StyleName } from './styles.ts'

/** A row of the sheet as it is laid out, its first cell in column A. Heights are pixels. */
export interface SheetRow {
  readonly height: number
  readonly cells: readonly ICellData[]
  /** Columns that are merged into one, both counted from 0. */
  readonly merged?: readonly [from: number, to: number]
}

/** A cell with a text, a number or, beginning with `=`, a formula. Nothing: a cell that a formula elsewhere spills into. */
export function cell(style: StyleName, content?: string | number): ICellData {
  if (content === undefined) return { s: style }
  return typeof content === 'string' && content.startsWith('=') ? { f: content, s: style } : { v: content, s: style }
}

export const row = (cells: readonly ICellData[], height = 24): SheetRow => ({ height, cells })

/** The empty cells that a spilled table of `count` rows fills, one style for each column. */
export const spilledRows = (count: number, columns: readonly StyleName[]): SheetRow[] =>
  Array.from({ length: count }, () => row(columns.map((style) => cell(style))))
