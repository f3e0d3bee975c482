import { discountFactor } from '../../discounting/discount-factor.ts'
import type { TableRef } from '../../record/step.ts'
import { sum } from '../../units/sum.ts'
import { laggedBy, nonZero, shareStillHere, shareStillHereFormula } from './attrition.ts'
import type { Results } from './results.ts'

/** What the views may be told; `undefined` where nothing was given. */
export interface ViewAssumptions {
  readonly rate: number | undefined
  readonly offset: number
  readonly lag: number
  readonly attrition: number | undefined
  readonly localShare: number | undefined
  readonly ownRevenue: number | undefined
}

/** One view of the same data, in Japanese as it stands in a sheet. */
export interface ViewRow {
  readonly name: string
  /** 比率, or 金額 in the unit of the table. */
  readonly kind: 'ratio' | 'amount'
  readonly meaning: string
  /** What the table or the arguments lack, as the reader is told; then there is no value. */
  readonly lacks?: string
  readonly value: (results: Results) => number
  readonly excel: (table: TableRef, cells: AssumptionCells) => string
}

/** An assumption, and what a native formula takes for it: the cell in which it was given, or the figure itself. */
interface Assumed {
  readonly value: number
  readonly cell: (cells: AssumptionCells) => string
  /** （例示） where nothing was given and the figure only shows what would come out. */
  readonly mark: string
}

/** The cells in which the assumptions stand. */
export type AssumptionCells = Readonly<Record<keyof ViewAssumptions, string>>

const illustrative = { rate: [0.04, 0.02, 0.01], attrition: [0.05, 0.1], localShare: [0.8, 0.5] } as const

function assumed(name: keyof typeof illustrative, given: ViewAssumptions): readonly Assumed[] {
  const value = given[name]
  if (value !== undefined) return [{ value, cell: (cells) => cells[name], mark: '' }]
  return illustrative[name].map((example) => ({ value: example, cell: () => String(example), mark: '（例示）' }))
}

const lacksTax = '「住民税」の行がないため計算できません。'
const lacksConsumption = '「消費」の行がないため計算できません。'
const lacksMigrants = '「移住者数（のべ）」の行（減ることのない累計）がないため計算できません。'
const lacksRevenue = '自主財源（コンサル料など）の額が指定されていないため計算できません。'

/** Every view (視点) of a results table, from the published one on; see DOMAIN: the order and letters are permanent. */
export function viewRows(results: Results, given: ViewAssumptions): readonly ViewRow[] {
  const tax = results.residentTax === undefined ? { lacks: lacksTax } : {}
  const taxOfPeople =
    results.residentTax === undefined ? tax : results.migrants === undefined ? { lacks: lacksMigrants } : {}
  const people = results.migrants === undefined ? { lacks: lacksMigrants } : {}
  const consumption = results.consumption === undefined ? { lacks: lacksConsumption } : {}
  const remains = 1 - given.offset
  return [
    {
      name: 'A 年度末の便益÷累計費用',
      kind: 'ratio',
      meaning: '公表の方式。1年分の便益をすべての年度の費用で割るため、低めに出ます。',
      value: stockRatio,
      excel: ({ benefits, costs }) => `${benefits.last}/SUM(${costs.all})`,
    },
    {
      name: 'B 累計便益÷累計費用',
      kind: 'ratio',
      meaning: 'すべての年度の便益を足して費用と比べます。1を超えると便益が費用を上回ります。',
      value: ({ benefits, costs }) => sum(benefits) / sum(costs),
      excel: ({ benefits, costs }) => `SUM(${benefits.all})/SUM(${costs.all})`,
    },
    {
      name: 'B 純（累計便益−累計費用）÷累計費用',
      kind: 'ratio',
      meaning: '費用を差し引いた純ROI。0を超えると便益が費用を上回ります。',
      value: ({ benefits, costs }) => (sum(benefits) - sum(costs)) / sum(costs),
      excel: ({ benefits, costs }) => `(SUM(${benefits.all})-SUM(${costs.all}))/SUM(${costs.all})`,
    },
    ...assumed('rate', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `C 割引後の便益÷費用（年${percent(rate)}）${mark}`,
        kind: 'ratio',
        meaning: '時間の価値を考え、古い年度の金額ほど重くみます。',
        value: ({ benefits, costs }) => compounded(benefits, rate) / compounded(costs, rate),
        excel: ({ benefits, costs, fiscalYears }, cells) => {
          const factor = `(1+${cell(cells)})^(${fiscalYears.last}-${fiscalYears.all})`
          return `SUMPRODUCT(${benefits.all},${factor})/SUMPRODUCT(${costs.all},${factor})`
        },
      }),
    ),
    ...assumed('rate', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `C 純現在価値（年${percent(rate)}、最終年度基準）${mark}`,
        kind: 'amount',
        meaning: '便益から費用を引き、最終年度の価値に直した額です。',
        value: ({ benefits, costs }) => compounded(benefits, rate) - compounded(costs, rate),
        excel: ({ benefits, costs, fiscalYears }, cells) =>
          `SUMPRODUCT(${benefits.all}-${costs.all},(1+${cell(cells)})^(${fiscalYears.last}-${fiscalYears.all}))`,
      }),
    ),
    {
      name: 'D 年度末の住民税÷累計費用',
      kind: 'ratio',
      meaning: 'Aのうち市の収入になる住民税だけ。消費は市の収入ではありません。',
      ...tax,
      value: ({ residentTax = [], costs }) => (residentTax[residentTax.length - 1] ?? 0) / sum(costs),
      excel: ({ residentTax, costs }) => `${residentTax.last}/SUM(${costs.all})`,
    },
    {
      name: 'E 累計の住民税÷累計費用',
      kind: 'ratio',
      meaning: 'Bのうち住民税だけを足した比率です。',
      ...tax,
      value: ({ residentTax = [], costs }) => sum(residentTax) / sum(costs),
      excel: ({ residentTax, costs }) => `SUM(${residentTax.all})/SUM(${costs.all})`,
    },
    {
      name: `F Eから交付税の減少（${percent(given.offset)}）を引く`,
      kind: 'ratio',
      meaning: '交付団体では、税収が増えた分の多くが地方交付税の減少で相殺されます。',
      ...tax,
      value: ({ residentTax = [], costs }) => (remains * sum(residentTax)) / sum(costs),
      excel: ({ residentTax, costs }, { offset }) => `(1-${offset})*SUM(${residentTax.all})/SUM(${costs.all})`,
    },
    {
      name: `G Eに課税の遅れ（${given.lag}年）を見込む`,
      kind: 'ratio',
      meaning: '住民税は1月1日の住所で課税されるため、転入した年度には入りません。',
      ...taxOfPeople,
      value: (figures) => sum(laggedTax(figures, given.lag)) / sum(figures.costs),
      excel: (table) => `${laggedTaxFormula(table, results.benefits.length, given.lag)}/SUM(${table.costs.all})`,
    },
    {
      name: 'F+G 交付税の減少と課税の遅れの両方',
      kind: 'ratio',
      meaning: '市の財政からみた、もっとも慎重な見方です。',
      ...taxOfPeople,
      value: (figures) => (remains * sum(laggedTax(figures, given.lag))) / sum(figures.costs),
      excel: (table, { offset }) =>
        `(1-${offset})*${laggedTaxFormula(table, results.benefits.length, given.lag)}/SUM(${table.costs.all})`,
    },
    ...assumed('attrition', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `H Aに転出（毎年${percent(rate)}）を見込む${mark}`,
        kind: 'ratio',
        meaning: 'のべ人数ではなく、今も住んでいる人の便益だけを数えます。',
        ...people,
        value: (figures) => {
          const here = shareStillHere(figures.migrants ?? [], rate)
          return stockRatio(figures) * (here[here.length - 1] ?? 1)
        },
        excel: ({ benefits, costs, migrants, fiscalYears }, cells) => {
          const here = shareStillHereFormula(migrants, fiscalYears, cell(cells), results.benefits.length - 1)
          return `${benefits.last}*${here}/SUM(${costs.all})`
        },
      }),
    ),
    ...assumed('localShare', given).map(
      ({ value: share, cell, mark }): ViewRow => ({
        name: `I Aの消費のうち地域に残る分（${percent(share)}）だけ${mark}`,
        kind: 'ratio',
        meaning: '地域の外に流れる消費を除きます。',
        ...consumption,
        value: ({ benefits, consumption: spent = [], costs }) => {
          const last = benefits.length - 1
          return ((benefits[last] as number) - (1 - share) * (spent[last] ?? 0)) / sum(costs)
        },
        excel: ({ benefits, consumption: spent, costs }, cells) =>
          `(${benefits.last}-(1-${cell(cells)})*${spent.last})/SUM(${costs.all})`,
      }),
    ),
    {
      name: 'J Aの費用から自主財源を引く',
      kind: 'ratio',
      meaning: '事業で得た収入を引いた、市の実質の負担と比べます。',
      ...ownRevenueLack(results, given.ownRevenue),
      value: ({ benefits, costs }) =>
        (benefits[benefits.length - 1] as number) / (sum(costs) - (given.ownRevenue ?? 0)),
      excel: ({ benefits, costs }, { ownRevenue }) => `${benefits.last}/(SUM(${costs.all})-${ownRevenue})`,
    },
  ]
}

const stockRatio = ({ benefits, costs }: Results): number => (benefits[benefits.length - 1] as number) / sum(costs)

/** The sum in the value of the last year, at a real rate per year. */
function compounded(amounts: readonly number[], rate: number): number {
  const last = amounts.length - 1
  return sum(amounts.map((amount, year) => amount * discountFactor({ kind: 'constant', rate, offset: 0 }, year - last)))
}

const laggedTax = ({ residentTax = [], migrants = [] }: Results, lag: number): readonly number[] =>
  laggedBy(lag, residentTax, migrants)

function laggedTaxFormula({ residentTax, migrants }: TableRef, years: number, lag: number): string {
  if (lag >= years) return '0'
  const paid = `${residentTax.range(lag, years - 1)}/${nonZero(migrants.range(lag, years - 1))}`
  return `SUMPRODUCT(${paid},${migrants.range(0, years - 1 - lag)})`
}

function ownRevenueLack({ costs }: Results, ownRevenue: number | undefined): { readonly lacks?: string } {
  if (ownRevenue === undefined) return { lacks: lacksRevenue }
  return sum(costs) > ownRevenue ? {} : { lacks: '自主財源が費用の合計以上のため、比率を計算できません。' }
}

/** A share in a name: 5％, 2.5％. */
const percent = (share: number): string => `${Number((100 * share).toPrecision(12))}％`
