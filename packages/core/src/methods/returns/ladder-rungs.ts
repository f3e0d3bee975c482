import { discountFactors } from '../../discounting/discount-factor.ts'
import type { Ref, TableRef } from '../../record/step.ts'
import { sum } from '../../units/sum.ts'
import { shareInName } from '../phrases.ts'
import { laggedBy, nonZero, shareStillHere, shareStillHereFormula } from './attrition.ts'
import { missingRow, type OptionalRow, type Results } from './results.ts'

/** The adjustments of the ladder; `undefined` leaves a rung out. */
export interface Adjustments {
  readonly rate: number
  readonly offset: number
  readonly lag: number
  readonly attrition: number | undefined
  readonly localShare: number | undefined
  readonly deadweight: number | undefined
}

/** The figures of each year after the adjustments of people and consumption, before discounting. */
export interface AdjustedYears {
  /** Share of the people who ever arrived that is still here. */
  readonly here: readonly number[]
  /** Discount factor, 1 in the first year. */
  readonly factor: readonly number[]
  /** Benefit after attrition, local share and deadweight. */
  readonly benefit: readonly number[]
  /** Resident tax after attrition and deadweight. */
  readonly tax: readonly number[]
  /** The same with the lag of the levy: the people of earlier years at the tax per head of this one. */
  readonly laggedTax: readonly number[]
}

export function adjustedYears(results: Results, given: Adjustments): AdjustedYears {
  const { benefits, consumption = [], residentTax = [], migrants } = results
  const here = migrants === undefined ? benefits.map(() => 1) : shareStillHere(migrants, given.attrition ?? 0)
  const lost = 1 - (given.localShare ?? 1)
  const caused = (amount: number, year: number) => amount * (here[year] as number) * (1 - (given.deadweight ?? 0))
  const tax = residentTax.map(caused)
  const present = migrants?.map((ever, year) => ever * (here[year] as number)) ?? []
  return {
    here,
    factor: discountFactors({ kind: 'constant', rate: given.rate, offset: 0 }, benefits.length, 0),
    benefit: benefits.map((benefit, year) => caused(benefit - lost * (consumption[year] ?? 0), year)),
    tax,
    laggedTax: laggedBy(given.lag, tax, present),
  }
}

/** What a rung divides by what; both are sums over all years. */
export interface Rung {
  readonly number: number
  readonly adjustment: string
  readonly basis: string
  readonly needs?: readonly OptionalRow[]
  readonly value: () => number
  readonly excel: (table: TableRef, years: Readonly<Record<keyof AdjustedYears, Ref>>, cells: RungCells) => string
}

export type RungCells = Readonly<Record<keyof Adjustments, string>>

/**
 * The ladder (ラダー) from the cumulative ratio down to the most cautious one; each rung keeps the adjustments above it.
 */
export function rungs(results: Results, years: AdjustedYears, given: Adjustments): readonly Rung[] {
  const { benefits, consumption = [], costs } = results
  const { here, factor, benefit, tax, laggedTax } = years
  const discountedRatio = (amounts: readonly number[]) => sumProduct(amounts, factor) / sumProduct(costs, factor)
  const localCells = ({ localShare }: RungCells) => (given.localShare === undefined ? '1' : localShare)
  const steps: readonly (Rung | undefined)[] = [
    {
      number: 1,
      adjustment: '総便益',
      basis: '実績表の累計便益÷累計費用（割引なし）',
      value: () => sum(benefits) / sum(costs),
      excel: ({ benefits, costs }) => `SUM(${benefits.all})/SUM(${costs.all})`,
    },
    given.attrition === undefined
      ? undefined
      : {
          number: 2,
          adjustment: '離脱',
          basis: `毎年${shareInName(given.attrition)}が転出（指定）。のべ人数ではなく現存の人数で数える`,
          needs: ['migrants'],
          value: () => sumProduct(benefits, here) / sum(costs),
          excel: ({ benefits, costs }, { here }) => `SUMPRODUCT(${benefits.all},${here.all})/SUM(${costs.all})`,
        },
    given.localShare === undefined
      ? undefined
      : {
          number: 3,
          adjustment: '地域内残留',
          basis: `消費の${shareInName(given.localShare)}が地域に残る（指定）。地域の外へ流れる消費を除く`,
          needs: ['consumption'],
          value: () =>
            (sumProduct(benefits, here) - (1 - (given.localShare ?? 1)) * sumProduct(consumption, here)) / sum(costs),
          excel: ({ benefits, consumption, costs }, { here }, cells) =>
            `(SUMPRODUCT(${benefits.all},${here.all})-(1-${localCells(cells)})*SUMPRODUCT(${consumption.all},${here.all}))/SUM(${costs.all})`,
        },
    given.deadweight === undefined
      ? undefined
      : {
          number: 4,
          adjustment: '死荷重',
          basis: `効果の${shareInName(given.deadweight)}は事業がなくても生じた（指定）`,
          value: () => sum(benefit) / sum(costs),
          excel: ({ costs }, { benefit }) => `SUM(${benefit.all})/SUM(${costs.all})`,
        },
    {
      number: 5,
      adjustment: '割引',
      basis: `年${shareInName(given.rate)}。公共事業評価の費用便益分析に関する技術指針では4％`,
      value: () => discountedRatio(benefit),
      excel: ({ costs }, { benefit, factor }) => discounted(benefit, factor, costs),
    },
    {
      number: 6,
      adjustment: '住民税のみ',
      basis: '消費は市の収入にならないため除く',
      needs: ['residentTax'],
      value: () => discountedRatio(tax),
      excel: ({ costs }, { tax: paid, factor }) => discounted(paid, factor, costs),
    },
    {
      number: 7,
      adjustment: '賦課期日',
      basis: `転入から${given.lag}年遅れて課税。地方税法第318条（1月1日の住所で課税）`,
      needs: ['migrants'],
      value: () => discountedRatio(laggedTax),
      excel: ({ costs }, { laggedTax, factor }) => discounted(laggedTax, factor, costs),
    },
    {
      number: 8,
      adjustment: '交付税',
      basis: `税収の増加の${shareInName(given.offset)}を交付税の減少で相殺。地方交付税法第14条`,
      value: () => (1 - given.offset) * discountedRatio(laggedTax),
      excel: ({ costs }, { laggedTax, factor }, { offset }) => `(1-${offset})*${discounted(laggedTax, factor, costs)}`,
    },
  ]
  return steps.filter((rung) => rung !== undefined)
}

/** The values of the rungs; from one that the table cannot give on there are none, and `lack` says why. */
export function climb(results: Results, steps: readonly Rung[]): readonly { value: number | null; lack?: string }[] {
  const gap = steps.findIndex(({ needs }) => missingRow(results, needs) !== undefined)
  const lack = `${missingRow(results, steps[gap]?.needs)}がないため、この段から下は計算できません。`
  return steps.map(({ value }, index) => (gap >= 0 && index >= gap ? { value: null, lack } : { value: value() }))
}

const sumProduct = (left: readonly number[], right: readonly number[]): number =>
  sum(left.map((value, index) => value * (right[index] as number)))

const discounted = (amounts: Ref, factor: Ref, costs: Ref): string =>
  `SUMPRODUCT(${amounts.all},${factor.all})/SUMPRODUCT(${costs.all},${factor.all})`

/** The native formulas of the adjusted years, for the year `index`. */
export const adjustedYearFormulas = {
  here: ({ migrants, fiscalYears }: TableRef, cells: RungCells, given: Adjustments, index: number) =>
    given.attrition === undefined ? '1' : shareStillHereFormula(migrants, fiscalYears, cells.attrition, index),
  factor: ({ fiscalYears }: TableRef, { rate }: RungCells) => `(1+${rate})^-(${fiscalYears.here}-${fiscalYears.at(0)})`,
  benefit: ({ benefits, consumption }: TableRef, cells: RungCells, given: Adjustments, here: Ref) => {
    const kept =
      given.localShare === undefined ? benefits.here : `(${benefits.here}-(1-${cells.localShare})*${consumption.here})`
    return `${kept}*${here.here}${additional(cells, given)}`
  },
  tax: ({ residentTax }: TableRef, cells: RungCells, given: Adjustments, here: Ref) =>
    `${residentTax.here}*${here.here}${additional(cells, given)}`,
  laggedTax: ({ migrants }: TableRef, given: Adjustments, here: Ref, tax: Ref, index: number) => {
    if (index < given.lag) return '0'
    const present = (year: number) => `${migrants.at(year)}*${here.at(year)}`
    return `${tax.at(index)}/${nonZero(present(index))}*${present(index - given.lag)}`
  },
}

const additional = ({ deadweight }: RungCells, given: Adjustments): string =>
  given.deadweight === undefined ? '' : `*(1-${deadweight})`
