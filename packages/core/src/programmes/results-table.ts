import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { fiscalYearOfMoment } from '../calendar/moment.ts'
import type { Block, Cell } from '../cells.ts'
import { type CostByYear, costByYear } from '../indicators/cost-by-year.ts'
import { indicatorByYear } from '../indicators/indicator-by-year.ts'
import { figureOf, type YearFigure, type YearSeries } from '../indicators/year-figure.ts'
import type { IndicatorRole } from '../model/indicator.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { readWhen } from '../model/read-when.ts'
import { type Failure, fail, type Note, note, ok, type Result } from '../result.ts'
import { readLabel } from '../tables/read-label.ts'
import type { Topic } from '../tables/recognised-table.ts'
import { formatNumber } from '../units/format.ts'
import { moneyUnits } from '../units/money.ts'
import { runningTotals } from '../units/sum.ts'
import { type BenefitByYear, benefitByYear, startingFrom } from './benefit-by-year.ts'
import type { CalculatedProgramme } from './calculated-programme.ts'

export interface ResultsSettings {
  /**
   * Months of the interim year (年度途中) that are over, 1 to 12: its cost, where it is that of the whole year, then counts
   * for that part of it. By default the cost stays as it is.
   */
  readonly elapsedMonths?: number
}

/** The results of a programme by fiscal year, and the same as a results table (実績表). */
export interface ResultsTable {
  /** Consecutive, the earliest first. */
  readonly fiscalYears: readonly number[]
  readonly counts: readonly CountByYear[]
  readonly benefits: readonly BenefitByYear[]
  readonly cost: CostByYear
  /** Years of which the results are those so far, with the months that are over where the file says so. */
  readonly interim: readonly InterimYear[]
  /** As a city would paste it: labels, fiscal years, the unit, and the published ratios; for `roiTable`, `views` … */
  readonly block: Block
}

/** An indicator that has a row of its own in a results table. */
export interface CountByYear extends YearSeries {
  readonly role: CountRole
  readonly name: string
}

export type CountRole = Exclude<IndicatorRole, 'other'>

export interface InterimYear {
  readonly fiscalYear: number
  readonly months?: number
}

/**
 * The results table of a programme (年度別の実績表): year-end counts, benefits from quantity × value per head, costs added
 * over their funds, published ratios; all money in the file's unit.
 *
 * @returns Notes on everything that is missing, interim, pro-rated or left aside. Failures: `no-benefit`, `no-cost`,
 *   `no-years` (no year has both), `range` (months), and those of the figures, with their place in the file.
 */
export function resultsTable(
  file: ProgrammeFile,
  programme: CalculatedProgramme,
  { elapsedMonths }: ResultsSettings = {},
): Result<ResultsTable> {
  const lines = (file.benefits ?? []).filter(programme.takes)
  if (lines.length === 0) return noBenefit
  if (elapsedMonths !== undefined && !(Number.isInteger(elapsedMonths) && elapsedMonths >= 1 && elapsedMonths <= 12)) {
    return monthsOutOfRange
  }
  const cost = costByYear(file, programme.takes)
  if (!cost.ok) return cost
  if (cost.value.funds.length === 0) return noCost
  const quantities: YearSeries[] = []
  for (const { quantity } of lines) {
    const series = indicatorByYear(file, quantity)
    if (!series.ok) return series
    quantities.push(series.value)
  }
  const fiscalYears = yearsOf(cost.value, quantities, programme.began)
  if (fiscalYears.length === 0) return noYears
  const benefits: BenefitByYear[] = []
  const notes: Note[] = [...cost.notes]
  for (const line of lines) {
    const benefit = benefitByYear(file, line, fiscalYears, programme.began)
    if (!benefit.ok) return benefit
    benefits.push(benefit.value)
    notes.push(...benefit.notes)
  }
  const counts = countsOf(file, programme, fiscalYears)
  if (!counts.ok) return counts
  const interim = interimYears(fiscalYears, [...benefits, ...counts.value])
  const counted = costUsed(cost.value, fiscalYears, interim, elapsedMonths)
  notes.push(...counts.notes, ...leftOut(cost.value, fiscalYears), ...interim.map(interimNote), ...counted.notes)
  const table = { fiscalYears, counts: counts.value, benefits, cost: counted.value, interim }
  return ok({ ...table, block: blockOf(file, programme, table) }, eachOnce(notes))
}

/** From the first cost or result to the last result: a budget of a year to come says nothing yet. */
function yearsOf(cost: CostByYear, quantities: readonly YearSeries[], began: number | undefined): readonly number[] {
  const known = ({ years }: YearSeries) =>
    years.flatMap(({ fiscalYear, value }) => (value === null ? [] : [fiscalYear]))
  const results = quantities.flatMap(known)
  const costs = cost.years.map(({ fiscalYear }) => fiscalYear)
  if (results.length === 0 || costs.length === 0) return []
  const [firstResult, lastResult] = [Math.min(...results), Math.max(...results)]
  const firstCost = Math.min(...costs)
  const first =
    began !== undefined && firstResult >= began ? Math.min(firstCost, began) : Math.min(firstCost, firstResult)
  return Array.from({ length: Math.max(0, lastResult - first + 1) }, (_, index) => first + index)
}

const roles = ['membersPresent', 'membersEver', 'newBusinesses', 'migrants'] as const satisfies readonly CountRole[]

function countsOf(
  file: ProgrammeFile,
  { takes, began }: CalculatedProgramme,
  fiscalYears: readonly number[],
): Result<readonly CountByYear[]> {
  const counts: CountByYear[] = []
  const notes: Note[] = []
  for (const role of roles) {
    const [indicator, second] = (file.indicators ?? []).filter((line) => line.role === role && takes(line))
    if (indicator === undefined) continue
    if (second !== undefined) notes.push(severalIndicators(indicator.name, second.name))
    const series = indicatorByYear(file, indicator.id)
    if (!series.ok) return series
    const years = fiscalYears.map((fiscalYear) => startingFrom(began, figureOf(series.value, fiscalYear)))
    const isStock = indicator.counting !== 'perPeriod' || role === 'membersPresent'
    counts.push({ role, name: indicator.name, unit: series.value.unit, years: isStock ? years : cumulated(years) })
    notes.push(...series.notes)
  }
  return ok(counts, notes)
}

/** What is new in each year as the total so far, as long as no year is missing. */
function cumulated(years: readonly YearFigure[]): readonly YearFigure[] {
  const gap = years.findIndex(({ value }) => value === null)
  const known = gap < 0 ? years : years.slice(0, gap)
  const totals = runningTotals(known.map(({ value }) => value as number))
  return years.map((figure, year) => ({ ...figure, value: totals[year] ?? null }))
}

function interimYears(fiscalYears: readonly number[], series: readonly YearSeries[]): readonly InterimYear[] {
  return fiscalYears.flatMap((fiscalYear) => {
    const figures = series.map((one) => figureOf(one, fiscalYear)).filter(({ interim }) => interim)
    if (figures.length === 0) return []
    const months = figures.flatMap((figure) => figure.months ?? [])
    return [{ fiscalYear, ...(months.length === 0 ? {} : { months: Math.min(...months) }) }]
  })
}

/** Within the years of the table, and on request for the part of the interim year that is over. */
function costUsed(
  cost: CostByYear,
  fiscalYears: readonly number[],
  interim: readonly InterimYear[],
  elapsedMonths: number | undefined,
): { readonly value: CostByYear; readonly notes: readonly Note[] } {
  const years = fiscalYears.map((fiscalYear) => figureOf(cost, fiscalYear))
  const last = years[years.length - 1]
  const isInterim = interim.some(({ fiscalYear }) => fiscalYear === last?.fiscalYear)
  if (elapsedMonths === undefined || last === undefined || last.value === null)
    return { value: { ...cost, years }, notes: [] }
  if (!isInterim || last.interim) return { value: { ...cost, years }, notes: [notProRated(last)] }
  const share = (amount: number) => (amount * elapsedMonths) / 12
  const { interval } = last
  const part = interval === null ? null : { ...interval, low: share(interval.low), high: share(interval.high) }
  const proRated: YearFigure = { ...last, value: share(last.value), interval: part }
  return { value: { ...cost, years: [...years.slice(0, -1), proRated] }, notes: [proRatedNote(last, elapsedMonths)] }
}

function blockOf(
  file: ProgrammeFile,
  { takes }: CalculatedProgramme,
  { fiscalYears, counts, benefits, cost, interim }: Omit<ResultsTable, 'block'>,
): Block {
  const unit = moneyUnits[file.moneyUnit].label.ja
  const suffix = (fiscalYear: number) => (interim.some((year) => year.fiscalYear === fiscalYear) ? '事中評価' : '末')
  const header: Cell[] = [
    `単位：${unit}`,
    ...fiscalYears.map((year) => `${formatFiscalYear(year, 'western')}${suffix(year)}`),
  ]
  const row = (label: string, years: readonly YearFigure[]): Cell[] => [
    label,
    ...years.map(({ value }) => value ?? '－'),
  ]
  const published = publishedRow(file, takes, fiscalYears)
  const [fund, second] = cost.funds
  return [
    header,
    ...counts.map(({ role, name, years }) => row(countLabel(role, name), years)),
    ...benefits.map(({ topic, name, years }) => row(benefitLabel(topic, name), years)),
    row(second === undefined && fund !== undefined ? costLabel(fund.name) : '費用', cost.years),
    ...(published === undefined ? [] : [published]),
  ]
}

/** The name in the file, as long as a reader of the table takes it for what it is. */
function countLabel(role: CountRole, name: string): string {
  const usual = {
    membersPresent: '現役メンバー数',
    membersEver: 'のべメンバー数',
    newBusinesses: '新規事業数（のべ）',
    migrants: '移住者数（のべ）',
  }[role]
  return readLabel(name).role === role ? name : usual
}

function benefitLabel(topic: Topic, name: string): string {
  const read = readLabel(name)
  if (read.role === 'benefit' && read.topic === topic) return name
  const remark = name.replace(/[()（）]/g, ' ')
  return {
    residentTax: `住民税増価額（${remark}）`,
    consumption: `地域内消費増価額（${remark}）`,
    other: `便益（${remark}）`,
  }[topic]
}

const costLabel = (name: string): string => (readLabel(name).role === 'cost' ? name : '費用')

/** The ratios as printed, so that their decimals count. */
function publishedRow(
  file: ProgrammeFile,
  takes: CalculatedProgramme['takes'],
  fiscalYears: readonly number[],
): Cell[] | undefined {
  const printed = new Map<number, string>()
  for (const published of (file.publishedReturns ?? []).filter(takes)) {
    const when = readWhen(published.fiscalYear, 'publishedReturns')
    if (when.ok) printed.set(fiscalYearOfMoment(when.value.start), published.value)
  }
  if (!fiscalYears.some((year) => printed.has(year))) return undefined
  return ['ROI（投資収益率）', ...fiscalYears.map((year) => printed.get(year) ?? '－')]
}

const eachOnce = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map(({ code, message }) => [`${code} ${message.en}`, { code, message }])).values(),
]

function leftOut({ years }: CostByYear, fiscalYears: readonly number[]): readonly Note[] {
  const last = fiscalYears[fiscalYears.length - 1] ?? 0
  const later = years.filter(({ fiscalYear }) => fiscalYear > last).map(({ fiscalYear }) => fiscalYear)
  if (later.length === 0) return []
  return [
    note('cost-without-results', {
      en: `Left out, since there are costs but no results yet: fiscal ${later.join(', ')}.`,
      ja: `${later.map((year) => formatFiscalYear(year, 'western')).join('、')}は費用だけで実績がないため、計算から除きました。`,
    }),
  ]
}

const monthsText = (months: number | undefined) => ({
  en: months === undefined ? '' : ` (${months} of 12 months)`,
  ja: months === undefined ? '' : `（${months}か月分）`,
})

const interimNote = ({ fiscalYear, months }: InterimYear): Note =>
  note('interim-year', {
    en: `The results of fiscal ${fiscalYear} are those so far${monthsText(months).en}; the year is not over.`,
    ja: `${formatFiscalYear(fiscalYear, 'western')}の実績は年度途中${monthsText(months).ja}の値です。`,
  })

const proRatedNote = ({ fiscalYear, value }: YearFigure, months: number): Note =>
  note('pro-rated', {
    en: `The cost of fiscal ${fiscalYear} (${formatNumber(value as number, undefined, 'en')}) counts for ${months} of 12 months.`,
    ja: `${formatFiscalYear(fiscalYear, 'western')}の費用（${formatNumber(value as number)}）は、12か月のうち${months}か月分で計算しました。`,
  })

const notProRated = ({ fiscalYear }: YearFigure): Note =>
  note('not-pro-rated', {
    en: `The cost of fiscal ${fiscalYear} is not pro-rated: its results are those of the whole year, or its cost is that so far already.`,
    ja: `${formatFiscalYear(fiscalYear, 'western')}の費用は按分していません（実績が通年の値であるか、費用もすでに年度途中の値です）。`,
  })

const severalIndicators = (taken: string, other: string): Note =>
  note('several-indicators', {
    en: `The table shows "${taken}"; "${other}" has the same role and is left out.`,
    ja: `表には「${taken}」を載せています。同じ役割の「${other}」は載せていません。`,
  })

const noBenefit: Failure = fail('no-benefit', 'benefits', {
  en: 'The programme has no benefit line. Add one to "benefits": an indicator, and the value per head as a parameter.',
  ja: '事業に便益の項目がありません。benefits に、指標（quantity）と1人当たりの額（valuePerHead）を組み合わせて追加してください。',
})

const noCost: Failure = fail('no-cost', 'costs', {
  en: 'The programme has no cost. Add a line to "costs", one for each fund.',
  ja: '事業に費用の項目がありません。costs に、財源ごとに追加してください。',
})

const noYears: Failure = fail('no-years', 'indicators', {
  en: 'There is no fiscal year with results and costs. Enter observations with their fiscal year.',
  ja: '実績と費用がそろう年度がありません。観測値に年度を付けて入力してください。',
})

const monthsOutOfRange: Failure = fail('range', 'elapsedMonths', {
  en: 'The months that are over must be a whole number from 1 to 12.',
  ja: '経過月数は1から12までの整数で指定してください。',
})
