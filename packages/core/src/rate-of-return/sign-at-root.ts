import { type Bracket, narrow } from './bracket.ts'
import { commonDivisor } from './common-divisor.ts'
import { certainSign, type Evaluation, evaluation, evaluationError, extraDigits, valueAt } from './evaluation.ts'
import type { Sign } from './polynomial.ts'

/**
 * The sign of a function at a root of another one, exactly: 0 only if both share that root.
 *
 * Afterwards a sign other than 0 holds all over the bracket, and a shared root is bracketed by what both have in common.
 */
export function signAtRoot(evaluated: Evaluation, root: Bracket): Sign {
  let mayShare = true
  for (let bits = 16; ; bits *= 2) {
    narrow(root, bits)
    const sign = signWithin(evaluated, root)
    if (sign !== 0) return sign
    if (mayShare && bits > 2 * extraDigits(evaluated)) {
      if (shareRoot(evaluated, root)) return 0
      mayShare = false
    }
  }
}

/** The sign all over a bracket, 0 when it cannot be told: positive and negative terms, each sum growing with the place. */
function signWithin(evaluated: Evaluation, { low, high, scale }: Bracket): Sign {
  const coefficients = evaluated.coefficientsAt(scale + extraDigits(evaluated))
  const positive = coefficients.map((coefficient) => (coefficient > 0n ? coefficient : 0n))
  const negative = coefficients.map((coefficient) => (coefficient < 0n ? -coefficient : 0n))
  const error = 2n * evaluationError(evaluated)
  const gain = valueAt(positive, low, scale)
  const loss = valueAt(negative, low, scale)
  if (gain > loss) return gain - valueAt(negative, high, scale) >= error ? 1 : 0
  return loss - valueAt(positive, high, scale) >= error ? -1 : 0
}

function shareRoot(evaluated: Evaluation, root: Bracket): boolean {
  const divisor = commonDivisor(evaluated.polynomial, root.function.polynomial)
  if (divisor.length === 1) return false
  // It divides the function of the bracket, so it has that function's root or none there.
  const common = evaluation(divisor)
  const sign = signAt(common, root.low, root.scale)
  if (sign === signAt(common, root.high, root.scale)) return false
  root.function = common
  root.sign = sign
  return true
}

/** The sign at a place that is not a root. */
function signAt(evaluated: Evaluation, numerator: bigint, scale: number): Sign {
  for (let precision = scale + extraDigits(evaluated); ; precision *= 2) {
    const value = valueAt(evaluated.coefficientsAt(precision), numerator, scale)
    const sign = certainSign(value, evaluationError(evaluated))
    if (sign !== 0) return sign
  }
}
