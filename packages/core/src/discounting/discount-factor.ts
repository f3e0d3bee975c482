import type { Discounting } from './discounting.ts'
import { greenBookBands } from './green-book.ts'
import { integerPower } from './integer-power.ts'

/**
 * Discount factor (割引係数): what 1 falling `years` fiscal years after the base year (基準年度) is worth at the start of
 * that year, (1 + rate)^−(years + offset).
 *
 * @param years - Whole years after the base year, 0 in that year itself. Years before it are negative and compound up, under
 *   the Green Book with its first rate.
 * @returns 1 or less for a positive rate and years after the base; infinite where it is larger than any number.
 * @example
 * discountFactor({ kind: 'constant', rate: 0.04, offset: 0 }, 5) // → 0.8219271…
 */
export function discountFactor(discounting: Discounting, years: number): number {
  if (discounting.kind === 'greenbook') return greenBookFactor(years)
  const { rate, offset } = discounting
  if (offset === 0.5) return integerPower(1 + rate, -years) / Math.sqrt(1 + rate)
  return integerPower(1 + rate, -years - offset)
}

/**
 * The factors (割引係数) of `count` consecutive fiscal years.
 *
 * @param baseIndex - Position of the base year, 0 for the first year.
 * @returns Shape (count,): {@link discountFactor} of each year, to the last digit.
 */
export function discountFactors(discounting: Discounting, count: number, baseIndex: number): readonly number[] {
  const factors: number[] = []
  for (let index = 0; index < count; index += 1) factors.push(discountFactor(discounting, index - baseIndex))
  return factors
}

function greenBookFactor(years: number): number {
  const [first] = greenBookBands
  if (years < 0) return integerPower(1 + first.rate, -years)
  let growth = 1
  for (const { after, until, rate } of greenBookBands) {
    if (years > after) growth *= integerPower(1 + rate, Math.min(years, until) - after)
  }
  return 1 / growth
}
