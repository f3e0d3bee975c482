import { timesPowerOfTwo } from './binary64.ts'
import { ln2High, ln2Low } from './natural-log-of-two.ts'

/** Above the first the result is too large for a double, below the second it is nearer to zero than to any double. */
const overflowsAbove = 709.782712893384
const vanishesBelow = -745.1332191019412

/**
 * e^x (指数関数), the same digits in every engine; `Math.exp` may differ from one engine to the next.
 *
 * x = k·ln 2 + r with |r| ≤ ln 2 / 2, and e^r from its power series up to r^13, whose remainder is below 1e-17.
 *
 * @returns Within 1 unit in the last place. Infinity where the result is too large, 0 where it is too small.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > overflowsAbove) return Number.POSITIVE_INFINITY
  if (x < vanishesBelow) return 0
  const exponent = Math.floor(x * Math.LOG2E + 0.5)
  const high = x - exponent * ln2High
  const low = exponent * ln2Low
  const r = high - low
  const sum = 1 + high
  const lost = 1 - sum + high
  return timesPowerOfTwo(sum + (lost + (r * r * seriesBeyondFirst(r) - low)), exponent)
}

/** (e^r − 1 − r) ÷ r² = 1/2! + r/3! + … + r^11/13!. */
function seriesBeyondFirst(r: number): number {
  let series = 0
  for (let order = 13, factorial = 6_227_020_800; order >= 2; factorial /= order, order -= 1) {
    series = 1 / factorial + r * series
  }
  return series
}
