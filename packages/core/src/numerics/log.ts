import { exponentOf, timesPowerOfTwo } from './binary64.ts'
import { ln2High, ln2Low } from './natural-log-of-two.ts'

/**
 * The natural logarithm (自然対数), the same digits in every engine; `Math.log` may differ from one engine to the next.
 *
 * x = 2^k·(1 + f) with √½ ≤ 1 + f < √2. With s = f/(2 + f), ln(1 + f) = 2s + s·R where R is the rest of the series of the
 * inverse hyperbolic tangent; since 2s = f − s·f, the large part f enters without rounding.
 *
 * @returns Within 1 unit in the last place. −Infinity for 0; NaN below 0, which callers must have excluded.
 */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (!(x > 0)) return Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  let exponent = exponentOf(x)
  let significand = timesPowerOfTwo(x, -exponent)
  if (significand > Math.SQRT2) {
    significand /= 2
    exponent += 1
  }
  const f = significand - 1
  const s = f / (2 + f)
  const halfSquare = (f * f) / 2
  const correction = halfSquare - (s * (halfSquare + seriesBeyondFirst(s * s)) + exponent * ln2Low)
  return exponent * ln2High + (f - correction)
}

/** 2·(s²/3 + s⁴/5 + …) from z = s² ≤ 0.0295; what is cut off, from s²² on, is below 1e-17 of the first term. */
function seriesBeyondFirst(z: number): number {
  let series = 0
  for (let odd = 21; odd >= 3; odd -= 2) series = z * (2 / odd + series)
  return series
}
