import { discountFactor } from './discount-factor.ts'
import type { Discounting } from './discounting.ts'
import { greenBookBands } from './green-book.ts'

/**
 * Annuity factor (年金現価係数): the present value of 1 in each of `years` consecutive fiscal years, the first of which is
 * the base year. With offset 1 it is the textbook's (1 − (1 + r)^−n) ÷ r.
 *
 * @param years - Whole number of years, 0 or more.
 * @returns `years` at rate 0, and never less exact for a tiny rate: nothing is subtracted.
 * @example
 * annuityFactor({ kind: 'constant', rate: 0.04, offset: 1 }, 50) // → 21.48218…
 */
export function annuityFactor(discounting: Discounting, years: number): number {
  if (discounting.kind === 'constant') {
    return discountFactor(discounting, 0) * powerSeries(1 / (1 + discounting.rate), years).total
  }
  let total = Math.min(years, 1)
  for (const { after, until, rate } of greenBookBands) {
    const decay = 1 / (1 + rate)
    // Year 0 is counted above; a stretch begins one year's rate after its `after`.
    const length = Math.min(years - 1, until) - after
    if (length > 0) total += discountFactor(discounting, after) * decay * powerSeries(decay, length).total
  }
  return total
}

/**
 * 1 + ratio + … + ratio^(count − 1), by doubling: S(2m) = S(m) + ratio^m·S(m). The closed form divides the difference of
 * two nearly equal numbers by a tiny rate.
 */
function powerSeries(ratio: number, count: number): { readonly total: number; readonly power: number } {
  if (count === 0) return { total: 0, power: 1 }
  const half = powerSeries(ratio, Math.floor(count / 2))
  const total = half.total + half.power * half.total
  const power = half.power * half.power
  return count % 2 === 0 ? { total, power } : { total: total + power, power: power * ratio }
}
