import { runningTotals } from '../units/sum.ts'
import { wholeNumbers } from '../units/whole-numbers.ts'

/**
 * Payback period (回収期間): years from the start of the first fiscal year until the cumulative net benefit reaches 0, taking
 * the net benefit of a year as earned evenly over it. 0 if the first year's net benefit is not negative.
 *
 * Amounts that add up to exactly 0 in decimal have paid back, whatever their binary noise. With factors, which are rounded
 * themselves, a shortfall that rounding alone may have caused counts as none.
 *
 * @param net - Benefits minus costs per fiscal year, in any one unit, shape (n,).
 * @param factors - Discount factors of the same years, shape (n,); without them nothing is discounted (単純回収期間).
 * @returns Years; `undefined` if the cumulative net benefit stays negative. It may turn negative again later.
 * @example
 * payback([-100, 60, 80]) // → 2.5
 */
export function payback(net: readonly number[], factors?: readonly number[]): number | undefined {
  const flows = factors === undefined ? net : net.map((amount, year) => amount * (factors[year] as number))
  const year = factors === undefined ? firstYearPaidBack(net) : firstYearWithinRounding(flows)
  if (year <= 0) return year === 0 ? 0 : undefined
  const shortfall = -(runningTotals(flows)[year - 1] as number)
  return year + Math.min(1, shortfall / (flows[year] as number))
}

/** Position of the first year whose cumulative total is 0 or more; −1 for none. */
function firstYearPaidBack(net: readonly number[]): number {
  let total = 0n
  return wholeNumbers(net).wholes.findIndex((amount) => {
    total += amount
    return total >= 0n
  })
}

const unitRoundoff = 1 / 2 ** 53

/** The same, with a margin: a factor after n years is off by n roundings at most, a term and the total by a few more. */
function firstYearWithinRounding(flows: readonly number[]): number {
  const totals = runningTotals(flows)
  const turnover = runningTotals(flows.map(Math.abs))
  const margin = (flows.length + 4) * unitRoundoff
  return totals.findIndex((total, year) => total >= 0 || (year > 0 && total >= -margin * (turnover[year] as number)))
}
