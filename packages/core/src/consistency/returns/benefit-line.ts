import { indicatorByYear, type YearFigure, type YearSeries } from '../../indicators/index.ts'
import type { BenefitLine } from '../../model/money.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { benefitByYear } from '../../programmes/benefit-by-year.ts'

/** The indicator that a line multiplies, by year; `undefined` where it cannot be read as a whole. */
export function quantityOf(file: ProgrammeFile, { quantity }: BenefitLine): YearSeries | undefined {
  const series = indicatorByYear(file, quantity)
  return series.ok ? series.value : undefined
}

/**
 * The benefit of each of the years, in their order, as the returns compute it; without a value where the indicator or a
 * parameter has no figure. Empty where the line cannot be read as a whole.
 */
export function benefitOfYears(
  file: ProgrammeFile,
  line: BenefitLine,
  fiscalYears: readonly number[],
): readonly YearFigure[] {
  const benefit = benefitByYear(file, line, fiscalYears, undefined)
  return benefit.ok ? benefit.value.years : []
}
