import { sum } from '../units/sum.ts'
import { discountFactors } from './discount-factor.ts'
import type { Discounting } from './discounting.ts'
import { integerPower } from './integer-power.ts'

/**
 * Present value (現在価値): the amounts of consecutive fiscal years, each times its discount factor, in sum. At rate 0 it is
 * the compensated total: `[1e16, 1, -1e16]` gives 1.
 *
 * Unlike Excel's NPV, which discounts its first amount once and skips blank cells, the base year stands where it is put and
 * every year counts.
 *
 * @param amounts - In any one unit, per fiscal year, first year first, shape (n,). Benefits minus costs give the net present
 *   value (純現在価値, NPV).
 * @param baseIndex - Position of the base year (基準年度), 0 for the first; amounts before it compound up.
 * @returns In the unit of the amounts; 0 for none. Not finite where it is larger than any number.
 * @example
 * presentValue([-100, 0, 121], { kind: 'constant', rate: 0.1, offset: 0 }, 0) // → 0
 */
export function presentValue(amounts: readonly number[], discounting: Discounting, baseIndex: number): number {
  if (discounting.kind === 'greenbook') return sumOfYears(amounts, discounting, baseIndex)
  const growth = 1 + discounting.rate
  const atStart = valueAtStart(amounts, growth, baseIndex)
  if (!Number.isFinite(atStart)) return sumOfYears(amounts, discounting, baseIndex)
  if (discounting.offset === 0) return atStart
  return discounting.offset === 1 ? atStart / growth : atStart / Math.sqrt(growth)
}

/**
 * Every other year has its own total, so that two additions run side by side: simulations and searches call this over and
 * over. What an addition loses is carried along as in units/sum.ts, in the form without a comparison (Knuth).
 */
function valueAtStart(amounts: readonly number[], growth: number, baseIndex: number): number {
  const decay = 1 / growth
  const stride = decay * decay
  const count = amounts.length
  const base = baseIndex >= 0 && baseIndex < count ? baseIndex : count
  let total = 0
  let lost = 0
  let otherTotal = 0
  let otherLost = 0
  let factor = integerPower(growth, baseIndex)
  // Up to the base year, then from it on, where the factor is exactly 1 again.
  for (let from = 0, to = base; from < count; from = to, to = count) {
    if (from === base) factor = 1
    let otherFactor = factor * decay
    let index = from
    for (; index < to - 1; index += 2) {
      const term = (amounts[index] as number) * factor
      const next = total + term
      const added = next - total
      lost += total - (next - added) + (term - added)
      total = next
      factor *= stride
      const otherTerm = (amounts[index + 1] as number) * otherFactor
      const otherNext = otherTotal + otherTerm
      const otherAdded = otherNext - otherTotal
      otherLost += otherTotal - (otherNext - otherAdded) + (otherTerm - otherAdded)
      otherTotal = otherNext
      otherFactor *= stride
    }
    if (index < to) {
      const term = (amounts[index] as number) * factor
      const next = total + term
      const added = next - total
      lost += total - (next - added) + (term - added)
      total = next
    }
  }
  const both = total + otherTotal
  const added = both - total
  return both + (total - (both - added) + (otherTotal - added) + lost + otherLost)
}

/** Year by year: a factor that is infinite does not spoil the years in which nothing was earned or spent. */
function sumOfYears(amounts: readonly number[], discounting: Discounting, baseIndex: number): number {
  const factors = discountFactors(discounting, amounts.length, baseIndex)
  return sum(amounts.map((amount, index) => (amount === 0 ? 0 : amount * (factors[index] as number))))
}
