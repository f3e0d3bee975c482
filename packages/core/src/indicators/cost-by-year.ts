import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import type { CostLine } from '../model/money.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { type Note, note, ok, type Result } from '../result.ts'
import { sum } from '../units/sum.ts'
import { sumIntervals } from './interval-arithmetic.ts'
import { observationsByYear } from './observations-by-year.ts'
import { figureOf, type YearFigure, type YearSeries } from './year-figure.ts'

/** What a line of a file is called, with its figures. */
export interface NamedSeries extends YearSeries {
  readonly name: string
}

/** The cost of some lines of a file, together and from each fund. */
export interface CostByYear extends YearSeries {
  readonly funds: readonly NamedSeries[]
}

/**
 * Cost by fiscal year (年度別の費用), the funds (財源) added with compensation, in the file's unit of money.
 *
 * @param takes - Which lines to add.
 * @returns Every year in which some fund has a figure, ascending. A year in which a fund has none has no total, and a note
 *   says which; a fund that paid nothing in a year says 0. Failures: see `observationsByYear`.
 */
export function costByYear(file: ProgrammeFile, takes: (line: CostLine) => boolean): Result<CostByYear> {
  const funds: NamedSeries[] = []
  const notes: Note[] = []
  for (const [index, line] of (file.costs ?? []).entries()) {
    if (!takes(line)) continue
    const place = `costs[${index}].observations`
    const series = observationsByYear(line.observations, 'perPeriod', {
      unit: line.unit,
      moneyUnit: file.moneyUnit,
      place,
    })
    if (!series.ok) return series
    funds.push({ ...series.value, name: line.fund ?? line.name })
    notes.push(...series.notes)
  }
  const fiscalYears = [...new Set(funds.flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear)))].sort(
    (one, other) => one - other,
  )
  const years = fiscalYears.map((fiscalYear) => {
    const lacking = funds.filter((fund) => figureOf(fund, fiscalYear).value === null)
    if (lacking.length > 0) notes.push(fundMissing(lacking, fiscalYear))
    return addFunds(
      funds.map((fund) => figureOf(fund, fiscalYear)),
      fiscalYear,
    )
  })
  return ok({ unit: file.moneyUnit, years, funds }, notes)
}

function addFunds(figures: readonly YearFigure[], fiscalYear: number): YearFigure {
  const interim = figures.find((figure) => figure.interim)
  const [only] = figures
  const status = figures.every((figure) => figure.status === only?.status) ? only?.status : undefined
  const common = {
    fiscalYear,
    interim: interim !== undefined,
    ...(interim?.months === undefined ? {} : { months: interim.months }),
    ...(status === undefined ? {} : { status }),
    places: figures.flatMap(({ places }) => places),
  }
  const intervals = figures.flatMap(({ interval }) => (interval === null ? [] : [interval]))
  if (intervals.length < figures.length) return { ...common, value: null, interval: null, qualifiers: [] }
  return {
    ...common,
    value: sum(figures.map(({ value }) => value as number)),
    interval: sumIntervals(intervals),
    qualifiers: [...new Set(figures.flatMap(({ qualifiers }) => qualifiers))],
  }
}

function fundMissing(funds: readonly NamedSeries[], fiscalYear: number): Note {
  const names = funds.map(({ name }) => name)
  return note('fund-missing', {
    en: `The cost of fiscal ${fiscalYear} is not known: no figure for ${names.join(', ')}. Enter 0 if it paid nothing.`,
    ja: `${formatFiscalYear(fiscalYear, 'both')}の費用は、${names.map((name) => `「${name}」`).join('')}の数値がないため求めていません（支出がなければ0を入力してください）。`,
  })
}
