import type { Figure, Text, Unit } from '@kankei/core'
import type { Along } from '../../../packages/core/src/record/step.ts'
import type { Position } from './cell-reference.ts'

/** What a cell holds before anything is calculated, and how it is printed. */
export interface SheetCell {
  readonly position: Position
  readonly value: string | number | null
  readonly text: Text
}

/** A cell with a native formula (without `=`), and the figure that the core gives for it. */
export interface FormulaCell {
  readonly position: Position
  /** What the cell is about where a list has names: the view, the rung, the sector. */
  readonly item?: string
  readonly formula: string
  readonly figure: Figure
}

/** A step in its row: one formula, or one for each year, item or sector. */
export interface FormulaRow {
  readonly label: Text
  readonly along: Along | undefined
  readonly unit: Unit
  readonly cells: readonly FormulaCell[]
}

/** A call as a sheet: labels in column A, the arguments beside them, and the native formulas of its steps below. */
export interface ExampleSheet {
  /** The labels and arguments, as they are typed or pasted. */
  readonly cells: readonly SheetCell[]
  /** What is typed for the formulas only. */
  readonly added: readonly SheetCell[]
  /** Where each argument stands, as a formula names it; an argument of one value has a cell of its own. */
  readonly ranges: Readonly<Record<string, string>>
  readonly formulas: readonly FormulaRow[]
}
