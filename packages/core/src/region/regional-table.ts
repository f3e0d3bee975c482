import { type Failure, fail, type Note, note, type Text } from '../result.ts'
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

type Shares = 'selfSufficiency' | 'incomeRatio' | 'consumptionMix'

const names = {
  selfSufficiency: { en: 'self-sufficiency', ja: '自給率' },
  incomeRatio: { en: 'income ratio', ja: '雇用者所得率' },
  consumptionMix: { en: 'consumption mix', ja: '消費支出の構成比' },
} as const satisfies Record<Shares, Text>

const shares = Object.keys(names) as Shares[]

/** How far published shares, each rounded to three decimals or more, may be from 1 in total. */
const mixTolerance = 0.001

/** Further than this is more than binary noise, and worth a note. */
const mixNoise = 1e-9

/** The first figure that makes a table unusable, `undefined` if there is none: `shape` or `range`, with its position. */
export const regionalTableFailure = (table: RegionalTable, sectors: number): Failure | undefined =>
  notSquare(table.coefficients, sectors) ??
  firstOf(shares, (input) => otherLength(input, table[input], sectors)) ??
  negativeCoefficient(table.coefficients) ??
  firstOf(shares, (input) => outsideShares(input, table[input])) ??
  outsidePropensity(table.propensity) ??
  mixFailure(sum(table.consumptionMix))

/** What a reader must know of a table that can be used. */
export function regionalTableNotes({ coefficients, consumptionMix }: RegionalTable): readonly Note[] {
  const mix = sum(consumptionMix)
  const withoutValue = coefficients
    .map((_, sector) => sum(coefficients.map((row) => row[sector] as number)))
    .flatMap((inputs, sector) => (inputs >= 1 ? [valueAddedNote(sector, inputs)] : []))
  return Math.abs(mix - 1) > mixNoise ? [...withoutValue, mixNote(mix)] : withoutValue
}

function firstOf<T>(items: readonly T[], failureOf: (item: T) => Failure | undefined): Failure | undefined {
  for (const item of items) {
    const failure = failureOf(item)
    if (failure !== undefined) return failure
  }
  return undefined
}

function notSquare(coefficients: RegionalTable['coefficients'], sectors: number): Failure | undefined {
  const ragged = coefficients.find((row) => row.length !== sectors)
  if (coefficients.length === sectors && ragged === undefined) return undefined
  const [height, width] = [coefficients.length, ragged?.length ?? sectors]
  return fail('shape', 'coefficients', {
    en: `The table of input coefficients has ${height} rows by ${width} columns, but the demand has ${sectors} sectors. Select a square table of the same sectors, without totals.`,
    ja: `投入係数表は${height}行×${width}列ですが、需要は${sectors}部門です。同じ部門の正方形の表を、合計欄を除いて指定してください。`,
  })
}

const otherLength = (input: Shares, values: readonly number[], sectors: number): Failure | undefined =>
  values.length === sectors
    ? undefined
    : fail('shape', input, {
        en: `The ${names[input].en} has ${values.length} figures, the demand ${sectors} sectors. Select one figure per sector, in the same order.`,
        ja: `${names[input].ja}は${values.length}個、需要は${sectors}部門です。部門ごとに1つずつ、同じ順序で指定してください。`,
      })

function negativeCoefficient(coefficients: RegionalTable['coefficients']): Failure | undefined {
  const row = coefficients.findIndex((inputs) => inputs.some((input) => input < 0))
  if (row < 0) return undefined
  const inputs = coefficients[row] as readonly number[]
  const column = inputs.findIndex((input) => input < 0)
  const value = inputs[column] as number
  return fail('range', 'coefficients', {
    en: `The input coefficient of sector ${row + 1} into sector ${column + 1} is ${formatNumber(value, undefined, 'en')}. Enter 0 or more; by-products that are booked as negative inputs have to be moved first.`,
    ja: `投入係数表の${row + 1}行目・${column + 1}列目（第${row + 1}部門から第${column + 1}部門への投入）が${formatNumber(value)}になっています。0以上の値を入力してください。負の投入として計上された屑・副産物は、先に組み替えてください。`,
  })
}

function outsideShares(input: Shares, values: readonly number[]): Failure | undefined {
  const sector = values.findIndex((value) => !(value >= 0 && value <= 1))
  if (sector < 0) return undefined
  const value = values[sector] as number
  return fail('range', input, {
    en: `The ${names[input].en} of sector ${sector + 1} is ${formatNumber(value, undefined, 'en')}. Enter a fraction from 0 to 1, such as 0.4 for 40 %.`,
    ja: `第${sector + 1}部門の${names[input].ja}が${formatNumber(value)}になっています。0から1までの数（40％なら0.4）を入力してください。`,
  })
}

const outsidePropensity = (propensity: number): Failure | undefined =>
  propensity >= 0 && propensity <= 1
    ? undefined
    : fail('range', 'propensity', {
        en: `The propensity to consume is ${formatNumber(propensity, undefined, 'en')}. Enter a fraction from 0 to 1, such as 0.7 for 70 %.`,
        ja: `消費転換率が${formatNumber(propensity)}になっています。0から1までの数（70％なら0.7）を入力してください。`,
      })

const mixFailure = (total: number): Failure | undefined =>
  Math.abs(total - 1) <= mixTolerance
    ? undefined
    : fail('range', 'consumptionMix', {
        en: `The shares of the consumption mix add up to ${formatNumber(total, 6, 'en')}, not to 1. Enter the share of every sector, without the total.`,
        ja: `消費支出の構成比の合計が${formatNumber(total, 6)}になっています（1になる必要があります）。合計欄を除き、すべての部門の構成比を指定してください。`,
      })

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
