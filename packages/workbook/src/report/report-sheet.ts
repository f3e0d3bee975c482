import type { Text } from '@kankei/core'
import type { CellHandle } from '../build/handle.ts'
import type { SheetPart } from '../build/sheet-builder.ts'
import type { ExplainedFormula } from '../build/table.ts'

export type Language = 'ja' | 'en'

/** A cell that turns to 要確認 when something does not hold, for the sheet 検算 to gather. */
export interface ReportCheck {
  /** What holds, such as 累計費用は費用の合計に等しい. */
  readonly label: Text
  readonly cell: CellHandle
}

/** What every sheet of a report hands to the others. */
export interface ReportSheet<Cells> {
  readonly part: SheetPart
  /** The cells that formulas of other sheets refer to. */
  readonly cells: Cells
  readonly checks: readonly ReportCheck[]
  /** For the sheet 数式一覧; those of a table come with its handles. */
  readonly formulas: readonly ExplainedFormula[]
}
