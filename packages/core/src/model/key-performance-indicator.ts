import type { FigureText, Id, Sourced, When } from './notation.ts'

/** What was to be reached by when (KPI・目標値). */
export interface KeyPerformanceIndicator extends Sourced {
  readonly id: Id
  readonly name: string
  readonly programme?: Id
  readonly indicator: Id
  /** The figure before the plan began (基準値). */
  readonly start?: FigureText
  readonly targets: readonly IndicatorTarget[]
}

export interface IndicatorTarget extends Sourced {
  readonly fiscalYear: When
  readonly value: FigureText
}
