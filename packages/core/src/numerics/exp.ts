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

/** (e^r − 1 − r) ÷ r². */
const seriesBeyondFirst = (r: number): number =>
  1 / 2 +
  r *
    (1 / 6 +
      r *
        (1 / 24 +
          r *
            (1 / 120 +
              r *
                (1 / 720 +
                  r *
                    (1 / 5040 +
                      r *
                        (1 / 40_320 +
                          r *
                            (1 / 362_880 +
                              r *
                                (1 / 3_628_800 +
                                  r * (1 / 39_916_800 + r * (1 / 479_001_600 + r * (1 / 6_227_020_800)))))))))))
