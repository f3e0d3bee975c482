import type { Text } from '@kankei/core'

/**
 * What is wrong with a workbook. The list is closed and the codes are stable; messages may improve.
 *
 * - Sheets: `no-sheet`, `sheet-name` (Excel refuses it), `duplicate-sheet`.
 * - Cells: `outside-sheet`, `duplicate-cell`, `not-finite` (NaN or infinity), `too-long`, `array-shape`.
 * - Formulas, those of highlights too: `formula-syntax`, `function` (not allowed), `unknown-sheet`, `unknown-name`,
 *   `error-value` (#REF! and its like).
 * - Names: `name` (Excel refuses it), `duplicate-name`.
 * - `merge-overlap`, `link` (leads nowhere), `choices` (of an input, empty or too long), `size` (a width or height that
 *   no sheet has), `chart-outside-print`, `no-series`, `series-shape` (a series is as long as its categories), `day`.
 */
export type FindingCode =
  | 'no-sheet'
  | 'sheet-name'
  | 'duplicate-sheet'
  | 'outside-sheet'
  | 'duplicate-cell'
  | 'not-finite'
  | 'too-long'
  | 'array-shape'
  | 'formula-syntax'
  | 'function'
  | 'unknown-sheet'
  | 'unknown-name'
  | 'error-value'
  | 'name'
  | 'duplicate-name'
  | 'merge-overlap'
  | 'link'
  | 'choices'
  | 'size'
  | 'chart-outside-print'
  | 'no-series'
  | 'series-shape'
  | 'day'

export interface Finding {
  readonly code: FindingCode
  /** The sheet where there is one. */
  readonly sheet?: string
  /** B3, the cell where there is one. */
  readonly cell?: string
  readonly message: Text
}

/** Where a finding belongs. */
export type Spot = Pick<Finding, 'sheet' | 'cell'>

export const finding = (code: FindingCode, spot: Spot, message: Text): Finding => ({ code, ...spot, message })
