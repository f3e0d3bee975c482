/**
 * Running totals (累計) with compensation: `[1e16, 1, -1e16]` ends in 1, where plain addition ends in 0.
 * The lost low-order part of every addition is carried along (Neumaier's variant of Kahan summation).
 *
 * @param values - Shape (n,).
 * @returns Shape (n,): the total up to and including each value. Past the largest double a total is infinite from there on;
 *   infinities of both signs have no total (NaN).
 */
export function runningTotals(values: readonly number[]): number[] {
  let total = 0
  let lost = 0
  return values.map((value) => {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    return Number.isFinite(next) ? total + lost : next
  })
}

/** The total (合計) of the values, with compensation; 0 for none. */
export const sum = (values: readonly number[]): number => runningTotals(values)[values.length - 1] ?? 0
