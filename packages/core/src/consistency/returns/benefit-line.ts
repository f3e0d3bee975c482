import { figureOf, indicatorByYear, parameterInYear, type YearFigure, type YearSeries } from '../../indicators/index.ts'
import type { BenefitLine } from '../../model/money.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import type { Bounds } from '../reading/bounds.ts'

/** A benefit line in one fiscal year, money in the file's unit. */
export interface BenefitOfYear {
  readonly quantity: YearFigure
  readonly valuePerHead: YearFigure
  /** The product without qualifiers. */
  readonly value: number
  /** All that it may be, by the qualifiers of both. */
  readonly bounds: Bounds
}

/** The indicator that a line multiplies, by year; `undefined` where it cannot be read as a whole. */
export function quantityOf(file: ProgrammeFile, { quantity }: BenefitLine): YearSeries | undefined {
  const series = indicatorByYear(file, quantity)
  return series.ok ? series.value : undefined
}

/** `undefined` where the indicator or the parameter has no figure for the year: neither is taken for zero. */
export function benefitOfYear(
  file: ProgrammeFile,
  line: BenefitLine,
  series: YearSeries,
  fiscalYear: number,
): BenefitOfYear | undefined {
  const quantity = figureOf(series, fiscalYear)
  const perHead = parameterInYear(file, line.valuePerHead, fiscalYear)
  const factor = factorOf(file, line, fiscalYear)
  if (quantity.value === null || quantity.interval === null || factor === undefined) return undefined
  if (!perHead.ok || perHead.value.value === null || perHead.value.interval === null) return undefined
  const corners = [quantity.interval.low, quantity.interval.high].flatMap((people) =>
    [perHead.value.interval?.low ?? 0, perHead.value.interval?.high ?? 0].map((value) =>
      // Nobody times an endless value is nothing, where a plain product has no value.
      people === 0 || value === 0 ? 0 : people * value * factor,
    ),
  )
  return {
    quantity,
    valuePerHead: perHead.value,
    value: quantity.value * perHead.value.value * factor,
    bounds: { low: Math.min(...corners), high: Math.max(...corners) },
  }
}

/** What all adjustments leave: 1 without any. */
function factorOf(file: ProgrammeFile, { adjustments = [] }: BenefitLine, fiscalYear: number): number | undefined {
  let product = 1
  for (const { factor } of adjustments) {
    const value = typeof factor === 'number' ? factor : shareInYear(file, factor, fiscalYear)
    if (value === undefined) return undefined
    product *= value
  }
  return product
}

function shareInYear(file: ProgrammeFile, parameter: string, fiscalYear: number): number | undefined {
  const reading = parameterInYear(file, parameter, fiscalYear)
  const value = reading.ok ? reading.value.value : null
  return value ?? undefined
}
