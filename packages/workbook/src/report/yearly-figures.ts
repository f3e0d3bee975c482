import {
  benefitsOf,
  costsOf,
  type Figure,
  type MoneyUnit,
  moneyUnits,
  ok,
  type RecognisedTable,
  type Result,
  roiSeries,
} from '@kankei/core'
import type { Language } from './report-sheet.ts'

export interface YearlyOptions {
  readonly language: Language
  /** The unit of the amounts, where the table itself does not state it. */
  readonly unit?: MoneyUnit
}

/** A results table with the figures that the core computes from it: the values behind the formulas of the sheet. */
export interface YearlyFigures {
  readonly table: RecognisedTable
  readonly language: Language
  /** 千円; absent where nobody states it. */
  readonly unit: string | undefined
  readonly benefits: readonly number[]
  readonly costs: readonly number[]
  readonly cumulativeCosts: readonly number[]
  /** A failure in the place of a year whose cumulative cost is 0. */
  readonly roi: readonly Figure[]
}

/** Failures: those of `benefitsOf`, `costsOf` and `roiSeries`. */
export function yearlyFigures(table: RecognisedTable, options: YearlyOptions): Result<YearlyFigures> {
  const benefits = benefitsOf(table, 'table')
  if (!benefits.ok) return benefits
  const costs = costsOf(table, 'table')
  if (!costs.ok) return costs
  const series = roiSeries({ benefits: benefits.value, costs: costs.value })
  if (!series.ok) return series
  const { language, unit = table.unit } = options
  return ok({
    table,
    language,
    unit: unit === undefined ? undefined : moneyUnits[unit].label[language],
    benefits: benefits.value,
    costs: costs.value,
    cumulativeCosts: series.value.cost,
    roi: series.value.roi,
  })
}
