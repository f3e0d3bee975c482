import type { Counting, Observation } from '../model/indicator.ts'
import { ok, type Result } from '../result.ts'
import { flowByYear } from './flow-by-year.ts'
import { readObservations, type SeriesReading } from './read-observations.ts'
import { stockByYear } from './stock-by-year.ts'
import { unitOfSeries } from './unit-of-series.ts'
import type { YearSeries } from './year-figure.ts'

/**
 * A series of observations by fiscal year (年度別の値): year-end figures of what is counted on a day or since the beginning,
 * totals of what is new in each period; a share is never added, so its last figure counts.
 *
 * @returns Years ascending; those without observation are left out. The notes say which observations were left aside or
 *   leave a year without figure. Failures, each with the place in the file as its input: see {@link readObservations}.
 */
export function observationsByYear(
  observations: readonly Observation[],
  counting: Counting,
  series: SeriesReading,
): Result<YearSeries> {
  const read = readObservations(observations, series)
  if (!read.ok) return read
  const { years, notes } = counting === 'perPeriod' ? flowByYear(read.value) : stockByYear(read.value)
  return ok({ unit: unitOfSeries(series.unit, series.moneyUnit), years }, [...read.notes, ...notes])
}
