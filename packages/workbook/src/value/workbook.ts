import type { CivilDay } from '@kankei/core'
import type { Chart } from './chart.ts'
import type { Area, Place, Position } from './position.ts'
import type { Style } from './style.ts'

/** What a formula gave when the workbook was made. An empty text is a value; there is no formula without one. */
export type CachedValue = number | string | boolean

/** What stands in a cell. A text is never read as a formula, whatever it begins with. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** Without the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: CachedValue }
  /** A formula over an area (Ctrl+Shift+Enter), such as MMULT; `cached` has the shape of the area, one row or more. */
  | { readonly kind: 'array-formula'; readonly formula: string; readonly cached: readonly (readonly CachedValue[])[] }

export interface Cell extends Position {
  readonly content: Content
  readonly style: Style
  /** Shown when the pointer rests on the cell. */
  readonly note?: string
  /** A cell of this workbook that a click leads to. */
  readonly link?: Position & { readonly sheet: string }
}

/** What may be typed into an input. `message` says it to whoever typed something else. */
export type Allowed =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

export interface Validation {
  readonly area: Area
  readonly allowed: Allowed
  readonly message: string
}

/** Colours a cell while a condition holds. */
export interface Highlight {
  readonly area: Area
  /** A formula for the first cell of the area, moved along for the others. */
  readonly when: string
  readonly look: 'good' | 'bad'
}

/** Always A4 landscape, one page wide. */
export interface PrintSetup {
  readonly area: Area
  /** The rows that stand at the top of every page. */
  readonly repeatedRows?: { readonly from: number; readonly to: number }
  /** Everything on one page, where the sheet is made for that; otherwise as many pages as there are rows for. */
  readonly onePage?: boolean
}

export interface Sheet {
  readonly name: string
  readonly cells: readonly Cell[]
  /** Per column from the first, in characters of the default font. */
  readonly columnWidths: readonly number[]
  /** In points, of rows that differ from the others. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[]
  /** For titles only: merged cells are in the way of sorting, copying and reading by machine. */
  readonly merges: readonly Area[]
  readonly validations: readonly Validation[]
  readonly highlights: readonly Highlight[]
  readonly charts: readonly Chart[]
  /** Rows at the top and columns at the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly print: PrintSetup
}

/** A name (名前の定義) for cells, usually in Japanese, by which formulas of any sheet can call them. */
export interface DefinedName extends Place {
  readonly name: string
}

/**
 * A workbook as a plain value: no file, no library, no clock. No sheet, row or column can be hidden, and there is no macro,
 * external link or data connection, because there is no place for one.
 */
export interface Workbook {
  /** 表題, printed at the foot of every page. */
  readonly title: string
  /** The day it is made for, printed at the foot of every page; also the file's day of creation. */
  readonly asOf: CivilDay
  readonly language: 'ja' | 'en'
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[]
  readonly names: readonly DefinedName[]
}
