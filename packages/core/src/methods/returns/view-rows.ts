import { presentValue } from '../../discounting/present-value.ts'
import type { TableRef } from '../../record/step.ts'
import { sum } from '../../units/sum.ts'
import { shareInName } from '../phrases.ts'
import { laggedBy, nonZero, shareStillHere, shareStillHereFormula } from './attrition.ts'
import { missingRow, type OptionalRow, type Results } from './results.ts'

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
  /** An amount in the unit of the table, not a ratio. */
  readonly isAmount?: true
  readonly meaning: string
  readonly needs?: readonly OptionalRow[]
  /** What the table or the arguments lack, as the reader is told; then there is no value. */
  readonly lacks?: string | undefined
  readonly value: () => number
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

/** Every view (視点) of a results table, from the published one on; see DOMAIN: the order and letters are permanent. */
export function viewRows(results: Results, given: ViewAssumptions): readonly ViewRow[] {
  const { benefits, costs, residentTax = [], consumption = [], migrants = [] } = results
  const { offset, lag, ownRevenue } = given
  const cost = sum(costs)
  const tax = sum(residentTax)
  const stockRatio = last(benefits) / cost
  const laggedTax = () => sum(laggedBy(lag, residentTax, migrants))
  const rows: readonly ViewRow[] = [
    {
      name: 'A 年度末の便益÷累計費用',
      meaning: '公表の方式。1年分の便益をすべての年度の費用で割るため、低めに出ます。',
      value: () => stockRatio,
      excel: ({ benefits, costs }) => `${benefits.last}/SUM(${costs.all})`,
    },
    {
      name: 'B 累計便益÷累計費用',
      meaning: 'すべての年度の便益を足して費用と比べます。1を超えると便益が費用を上回ります。',
      value: () => sum(benefits) / cost,
      excel: ({ benefits, costs }) => `SUM(${benefits.all})/SUM(${costs.all})`,
    },
    {
      name: 'B 純（累計便益−累計費用）÷累計費用',
      meaning: '費用を差し引いた純ROI。0を超えると便益が費用を上回ります。',
      value: () => (sum(benefits) - cost) / cost,
      excel: ({ benefits, costs }) => `(SUM(${benefits.all})-SUM(${costs.all}))/SUM(${costs.all})`,
    },
    ...assumed('rate', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `C 割引後の便益÷費用（年${shareInName(rate)}）${mark}`,
        meaning: '時間の価値を考え、古い年度の金額ほど重くみます。',
        value: () => inLastYear(benefits, rate) / inLastYear(costs, rate),
        excel: ({ benefits, costs, fiscalYears }, cells) => {
          const factor = `(1+${cell(cells)})^(${fiscalYears.last}-${fiscalYears.all})`
          return `SUMPRODUCT(${benefits.all},${factor})/SUMPRODUCT(${costs.all},${factor})`
        },
      }),
    ),
    ...assumed('rate', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `C 純現在価値（年${shareInName(rate)}、最終年度基準）${mark}`,
        isAmount: true,
        meaning: '便益から費用を引き、最終年度の価値に直した額です。',
        value: () => inLastYear(benefits, rate) - inLastYear(costs, rate),
        excel: ({ benefits, costs, fiscalYears }, cells) =>
          `SUMPRODUCT(${benefits.all}-${costs.all},(1+${cell(cells)})^(${fiscalYears.last}-${fiscalYears.all}))`,
      }),
    ),
    {
      name: 'D 年度末の住民税÷累計費用',
      meaning: 'Aのうち市の収入になる住民税だけ。消費は市の収入ではありません。',
      needs: ['residentTax'],
      value: () => last(residentTax) / cost,
      excel: ({ residentTax, costs }) => `${residentTax.last}/SUM(${costs.all})`,
    },
    {
      name: 'E 累計の住民税÷累計費用',
      meaning: 'Bのうち住民税だけを足した比率です。',
      needs: ['residentTax'],
      value: () => tax / cost,
      excel: ({ residentTax, costs }) => `SUM(${residentTax.all})/SUM(${costs.all})`,
    },
    {
      name: `F Eから交付税の減少（${shareInName(offset)}）を引く`,
      meaning: '交付団体では、税収が増えた分の多くが地方交付税の減少で相殺されます。',
      needs: ['residentTax'],
      value: () => ((1 - offset) * tax) / cost,
      excel: ({ residentTax, costs }, { offset }) => `(1-${offset})*SUM(${residentTax.all})/SUM(${costs.all})`,
    },
    {
      name: `G Eに課税の遅れ（${lag}年）を見込む`,
      meaning: '住民税は1月1日の住所で課税されるため、転入した年度には入りません。',
      needs: ['residentTax', 'migrants'],
      value: () => laggedTax() / cost,
      excel: (table) => `${laggedTaxFormula(table, results.benefits.length, given.lag)}/SUM(${table.costs.all})`,
    },
    {
      name: 'F+G 交付税の減少と課税の遅れの両方',
      meaning: '市の財政からみた、もっとも慎重な見方です。',
      needs: ['residentTax', 'migrants'],
      value: () => ((1 - offset) * laggedTax()) / cost,
      excel: (table, { offset }) =>
        `(1-${offset})*${laggedTaxFormula(table, results.benefits.length, given.lag)}/SUM(${table.costs.all})`,
    },
    ...assumed('attrition', given).map(
      ({ value: rate, cell, mark }): ViewRow => ({
        name: `H Aに転出（毎年${shareInName(rate)}）を見込む${mark}`,
        meaning: 'のべ人数ではなく、今も住んでいる人の便益だけを数えます。',
        needs: ['migrants'],
        value: () => stockRatio * last(shareStillHere(migrants, rate)),
        excel: ({ benefits, costs, migrants, fiscalYears }, cells) => {
          const here = shareStillHereFormula(migrants, fiscalYears, cell(cells), results.benefits.length - 1)
          return `${benefits.last}*${here}/SUM(${costs.all})`
        },
      }),
    ),
    ...assumed('localShare', given).map(
      ({ value: share, cell, mark }): ViewRow => ({
        name: `I Aの消費のうち地域に残る分（${shareInName(share)}）だけ${mark}`,
        meaning: '地域の外に流れる消費を除きます。',
        needs: ['consumption'],
        value: () => (last(benefits) - (1 - share) * last(consumption)) / cost,
        excel: ({ benefits, consumption: spent, costs }, cells) =>
          `(${benefits.last}-(1-${cell(cells)})*${spent.last})/SUM(${costs.all})`,
      }),
    ),
    {
      name: 'J Aの費用から自主財源を引く',
      meaning: '事業で得た収入を引いた、市の実質の負担と比べます。',
      lacks: ownRevenueLack(cost, ownRevenue),
      value: () => last(benefits) / (cost - (ownRevenue ?? 0)),
      excel: ({ benefits, costs }, { ownRevenue }) => `${benefits.last}/(SUM(${costs.all})-${ownRevenue})`,
    },
  ]
  return rows.map((row) => ({ ...row, lacks: row.lacks ?? rowLack(missingRow(results, row.needs)) }))
}

const last = (values: readonly number[]): number => values[values.length - 1] as number

/** The sum in the value of the last year, at a real rate per year. */
const inLastYear = (amounts: readonly number[], rate: number): number =>
  presentValue(amounts, { kind: 'constant', rate, offset: 0 }, amounts.length - 1)

function laggedTaxFormula({ residentTax, migrants }: TableRef, years: number, lag: number): string {
  if (lag >= years) return '0'
  const paid = `${residentTax.range(lag, years - 1)}/${nonZero(migrants.range(lag, years - 1))}`
  return `SUMPRODUCT(${paid},${migrants.range(0, years - 1 - lag)})`
}

const rowLack = (row: string | undefined): string | undefined => row && `${row}がないため計算できません。`

function ownRevenueLack(cost: number, ownRevenue: number | undefined): string | undefined {
  if (ownRevenue === undefined) return '自主財源（コンサル料など）の額が指定されていないため計算できません。'
  return cost > ownRevenue ? undefined : '自主財源が費用の合計以上のため、比率を計算できません。'
}
