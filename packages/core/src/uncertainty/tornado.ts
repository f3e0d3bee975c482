import { isFailure, ok, type Result } from '../result.ts'
import { sum } from '../units/sum.ts'
import { checkSpread, lastYearStock, stockRatio, tooLarge } from './last-year-stock.ts'

export interface LabelledAmounts {
  readonly label: string
  /** Per fiscal year. */
  readonly values: readonly number[]
}

export interface TornadoInputs {
  /** One line at least, each with as many fiscal years as the costs, in their unit. */
  readonly benefits: readonly LabelledAmounts[]
  readonly costs: LabelledAmounts
  /** 変動幅: 0.1 stands for ±10 %; 0 or more, below 1. */
  readonly spread: number
}

/** The last year's stock ratio when one input alone is off. */
export interface TornadoRow {
  readonly label: string
  /** 下振れ: with the input × (1 − spread). Of a cost that is the better ratio. */
  readonly low: number
  /** 上振れ: with the input × (1 + spread). */
  readonly high: number
  /** 振れ幅: the distance between the two. */
  readonly swing: number
}

/**
 * Which input matters most (トルネード図): the stock ratio of the last fiscal year with each benefit line, and the cost,
 * moved down and up by the spread in all years while the others stay.
 *
 * @returns One row for each input, the widest swing first; equal ones in the order given, the cost last. Ratios as
 *   fractions. Failures: `shape` and `undefined` as the ratio itself, `range` (spread outside its limits), `overflow`.
 */
export function tornado({ benefits, costs, spread }: TornadoInputs): Result<readonly TornadoRow[]> {
  const stock = lastYearStock(
    benefits.map((line) => line.values),
    costs.values,
  )
  if (isFailure(stock)) return stock
  const failure = checkSpread(spread)
  if (failure !== undefined) return failure
  const { benefits: amounts, totalCost } = stock.value
  const withLine = (moved: number, factor: number) =>
    stockRatio(sum(amounts.map((amount, line) => (line === moved ? amount * factor : amount))), totalCost)
  const withCost = (factor: number) => stockRatio(sum(amounts), totalCost * factor)
  const rows = [
    ...benefits.map(({ label }, line) => row(label, withLine(line, 1 - spread), withLine(line, 1 + spread))),
    row(costs.label, withCost(1 - spread), withCost(1 + spread)),
  ]
  if (rows.some(({ swing }) => !Number.isFinite(swing))) return tooLarge('benefits')
  return ok(rows.sort((left, right) => right.swing - left.swing))
}

const row = (label: string, low: number, high: number): TornadoRow => ({
  label,
  low,
  high,
  swing: Math.abs(high - low),
})
