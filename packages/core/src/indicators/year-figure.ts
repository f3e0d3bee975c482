import type { ObservationStatus } from '../model/indicator.ts'
import type { Qualifier } from '../units/qualifier.ts'
import type { Interval } from '../units/quantity.ts'
import type { QuantityUnit } from '../units/quantity-unit.ts'

/** What a file says of one fiscal year (年度の値). */
export interface YearFigure {
  readonly fiscalYear: number
  /** In the unit of the series; `null` where the file has no figure for this year, which is not zero. */
  readonly value: number | null
  /** All values that the figure may stand for, by its qualifiers; `null` with the value. */
  readonly interval: Interval | null
  /** 以上, 約 … of the figures it is made of, each once. */
  readonly qualifiers: readonly Qualifier[]
  readonly status?: ObservationStatus
  /** Whether it is a figure of the year so far (年度途中), not of the whole year or its end. */
  readonly interim: boolean
  /** Whole months of the fiscal year that an interim figure covers, 1 to 11; left out where nobody says so. */
  readonly months?: number
  /** Where in the file it comes from: `indicators[3].observations[0]`. */
  readonly places: readonly string[]
}

/** A series of a file by fiscal year, ascending. Years without any observation are not in it. */
export interface YearSeries {
  /** Money is in the file's unit; `undefined` where the file names a unit that is no known counter (点, kWh). */
  readonly unit: QuantityUnit | undefined
  readonly years: readonly YearFigure[]
}

/** The figure of a year; a year that the series lacks has none. */
export const figureOf = ({ years }: YearSeries, fiscalYear: number): YearFigure =>
  years.find((figure) => figure.fiscalYear === fiscalYear) ?? noFigureOf(fiscalYear)

/** A year of which the file says nothing. */
const noFigureOf = (fiscalYear: number): YearFigure => ({
  fiscalYear,
  value: null,
  interval: null,
  qualifiers: [],
  interim: false,
  places: [],
})
