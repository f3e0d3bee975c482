import { indicatorByYear } from '../indicators/indicator-by-year.ts'
import { exactly, multiplyIntervals } from '../indicators/interval-arithmetic.ts'
import { parameterInYear } from '../indicators/parameter-in-year.ts'
import { figureOf, type YearFigure, type YearSeries } from '../indicators/year-figure.ts'
import type { Adjustment, BenefitLine } from '../model/money.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { type Failure, fail, type Note, ok, type Result } from '../result.ts'
import type { Topic } from '../tables/recognised-table.ts'

/** A benefit line by fiscal year, in the file's unit of money. */
export interface BenefitByYear extends YearSeries {
  readonly name: string
  readonly topic: Topic
}

/**
 * A benefit (便益) by fiscal year: quantity × value per head × every adjustment, each of the same year.
 *
 * @param began - The fiscal year in which the programme began, if its term says so: before it the quantity is 0. A year
 *   without a figure is otherwise missing.
 * @returns The years that `fiscalYears` names. A year whose parameter has no value has none, and the note says why.
 *   Failures: those of `indicatorByYear`; `range` for an adjustment outside 0 to 1.
 */
export function benefitByYear(
  file: ProgrammeFile,
  line: BenefitLine,
  fiscalYears: readonly number[],
  began: number | undefined,
): Result<BenefitByYear> {
  const quantity = indicatorByYear(file, line.quantity)
  if (!quantity.ok) return quantity
  const notes: Note[] = [...quantity.notes]
  const years: YearFigure[] = []
  for (const fiscalYear of fiscalYears) {
    const counted = startingFrom(began, figureOf(quantity.value, fiscalYear))
    const factors = factorsOf(file, line, fiscalYear)
    if (!factors.ok && factors.code !== 'no-parameter') return factors
    if (!factors.ok && counted.value !== null && counted.value !== 0) notes.push(factors)
    years.push(factors.ok ? factors.value.reduce(product, counted) : withoutValue(counted))
  }
  return ok({ name: line.name, topic: line.topic, unit: file.moneyUnit, years }, notes)
}

/** Nobody can have come before there was anything to come to; otherwise missing is not zero. */
export const startingFrom = (began: number | undefined, figure: YearFigure): YearFigure =>
  figure.value === null && began !== undefined && figure.fiscalYear < began
    ? { ...figure, value: 0, interval: exactly(0) }
    : figure

/** 0 of something needs no value per head. */
const withoutValue = (counted: YearFigure): YearFigure =>
  counted.value === 0 ? counted : { ...counted, value: null, interval: null }

function factorsOf(file: ProgrammeFile, line: BenefitLine, fiscalYear: number): Result<readonly YearFigure[]> {
  const perHead = parameterInYear(file, line.valuePerHead, fiscalYear)
  if (!perHead.ok) return perHead
  const factors = [perHead.value]
  for (const adjustment of line.adjustments ?? []) {
    const factor = factorOf(file, adjustment, fiscalYear)
    if (!factor.ok) return factor
    factors.push(factor.value)
  }
  return ok(factors)
}

/** A fraction; a parameter in ％ holds it in hundredths. */
function factorOf(file: ProgrammeFile, { factor, name }: Adjustment, fiscalYear: number): Result<YearFigure> {
  if (typeof factor === 'number') return isShare(factor) ? ok(constant(factor, fiscalYear)) : outOfRange(name)
  const parameter = parameterInYear(file, factor, fiscalYear)
  if (!parameter.ok) return parameter
  const unit = file.parameters?.find(({ id }) => id === factor)?.unit ?? ''
  const value = /^[%％]|パーセント/.test(unit) ? product(parameter.value, constant(0.01, fiscalYear)) : parameter.value
  return value.value !== null && isShare(value.value) ? ok(value) : outOfRange(name)
}

const isShare = (factor: number): boolean => factor >= 0 && factor <= 1

const constant = (value: number, fiscalYear: number): YearFigure => ({
  fiscalYear,
  value,
  interval: exactly(value),
  qualifiers: [],
  interim: false,
  places: [],
})

/** The product keeps what is said of the first factor: how final it is, and of what part of the year. */
function product(a: YearFigure, b: YearFigure): YearFigure {
  const isKnown = a.value !== null && b.value !== null
  return {
    ...a,
    value: isKnown ? (a.value as number) * (b.value as number) : null,
    interval: a.interval === null || b.interval === null ? null : multiplyIntervals(a.interval, b.interval),
    qualifiers: [...new Set([...a.qualifiers, ...b.qualifiers])],
    places: [...a.places, ...b.places],
  }
}

const outOfRange = (name: string): Failure =>
  fail('range', 'adjustments', {
    en: `The adjustment "${name}" is not a fraction from 0 to 1. Enter 0.8 for 80 %.`,
    ja: `調整「${name}」が0から1までの割合ではありません。80％は0.8と入力してください。`,
  })
