import { type Failure, fail, type Note, note } from '../result.ts'
import { formatNumber } from '../units/format.ts'
import { sum } from '../units/sum.ts'

/** What a regional input–output table (地域産業連関表) says about n sectors; all of one region, year and classification. */
export interface RegionalTable {
  /** 投入係数 A: row i, column j is the input from sector i per unit of output of sector j; shape (n, n), each ≥ 0. */
  readonly coefficients: readonly (readonly number[])[]
  /** 自給率 ŝ: the share of the demand for each sector that the region meets itself; shape (n,), 0 to 1. */
  readonly selfSufficiency: readonly number[]
  /** 雇用者所得率 w: income of employees per unit of output; shape (n,), 0 to 1. */
  readonly incomeRatio: readonly number[]
  /** 消費転換率 κ: the share of additional income that is spent on consumption, 0 to 1. */
  readonly propensity: number
  /** 民間消費支出構成比 p: how consumption is spread over the sectors; shape (n,), each 0 to 1, adding up to 1. */
  readonly consumptionMix: readonly number[]
}

/** How far published shares, each rounded to three decimals or more, may be from 1 in total. */
const mixTolerance = 0.001

/** Further than this is more than binary noise, and worth a note. */
const mixNoise = 1e-9

/** The failure of a consumption mix that does not add up to 1. */
export function mixFailure({ consumptionMix }: RegionalTable): Failure | undefined {
  const total = sum(consumptionMix)
  if (Math.abs(total - 1) <= mixTolerance) return undefined
  return fail('range', 'consumptionMix', {
    en: `The shares of the consumption mix add up to ${formatNumber(total, 6, 'en')}, not to 1. Enter the share of every sector, without the total.`,
    ja: `消費支出の構成比の合計が1ではなく${formatNumber(total, 6)}です。合計欄を除き、すべての部門の構成比を指定してください。`,
  })
}

/** What a reader must know of a table that can be used. */
export function regionalTableNotes({ coefficients, consumptionMix }: RegionalTable): readonly Note[] {
  const mix = sum(consumptionMix)
  const withoutValue = coefficients
    .map((_, sector) => sum(coefficients.map((row) => row[sector] as number)))
    .flatMap((inputs, sector) => (inputs >= 1 ? [valueAddedNote(sector, inputs)] : []))
  return Math.abs(mix - 1) > mixNoise ? [...withoutValue, mixNote(mix)] : withoutValue
}

const valueAddedNote = (sector: number, inputs: number): Note =>
  note('no-value-added', {
    en: `The inputs of sector ${sector + 1} add up to ${formatNumber(inputs, 6, 'en')} per unit of output: it adds no value. That is right for a sector such as office supplies only; otherwise check its column.`,
    ja: `第${sector + 1}部門の投入係数の合計は${formatNumber(inputs, 6)}で、付加価値がありません。事務用品などの仮設部門でなければ、その列を確認してください。`,
  })

const mixNote = (total: number): Note =>
  note('mix-rounded', {
    en: `The shares of the consumption mix add up to ${formatNumber(total, 6, 'en')}; they are used as given.`,
    ja: `消費支出の構成比の合計は${formatNumber(total, 6)}です。端数を調整せず、そのまま計算しました。`,
  })
