import { ok, type Result, tooLarge } from '../result.ts'
import { sum } from '../units/sum.ts'
import { type LastYearStock, stockRatio } from './last-year-stock.ts'

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
 * @param spread - 変動幅: 0.1 stands for ±10 %; 0 or more, below 1.
 * @returns One row for each input, the widest swing first; equal ones in the order given, the cost last. Ratios as
 *   fractions. Failure: `overflow`.
 */
export function tornado({ benefits, cost }: LastYearStock, spread: number): Result<readonly TornadoRow[]> {
  const amounts = benefits.map(({ amount }) => amount)
  const row = (label: string, ratioAt: (factor: number) => number): TornadoRow => {
    const [low, high] = [ratioAt(1 - spread), ratioAt(1 + spread)]
    return { label, low, high, swing: Math.abs(high - low) }
  }
  const rows = [
    ...benefits.map(({ label }, moved) =>
      row(label, (factor) =>
        stockRatio(sum(amounts.map((amount, line) => (line === moved ? amount * factor : amount))), cost.amount),
      ),
    ),
    row(cost.label, (factor) => stockRatio(sum(amounts), cost.amount * factor)),
  ]
  if (!rows.every(({ swing }) => Number.isFinite(swing))) return tooLarge('benefits')
  return ok(rows.sort((left, right) => right.swing - left.swing))
}
