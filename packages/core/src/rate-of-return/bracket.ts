import { certainSign, type Evaluation, evaluationError, extraDigits, valueAt } from './evaluation.ts'
import type { Sign } from './polynomial.ts'

/** numerator ÷ 2^scale, from 0 to 1. */
export interface Place {
  readonly numerator: bigint
  readonly scale: number
}

/**
 * A root between `low` and `high`, both in 2^−`scale`: a simple one and the only one of its function there, so that the sign
 * of the function differs at the ends. Brackets only ever get narrower.
 */
export interface Bracket {
  function: Evaluation
  /** The sign at `low`. */
  sign: Sign
  low: bigint
  high: bigint
  scale: number
  /** How many binary digits nearer the next guess is expected to come. */
  gain: bigint
}

const firstGain = 2n

export function bracketBetween(low: Place, high: Place, evaluated: Evaluation, sign: Sign): Bracket {
  const scale = Math.max(low.scale, high.scale)
  return {
    function: evaluated,
    sign,
    low: low.numerator << BigInt(scale - low.scale),
    high: high.numerator << BigInt(scale - high.scale),
    scale,
    gain: firstGain,
  }
}

/**
 * Makes a bracket no wider than 2^−`bits`. A straight line between the ends guesses the root, and the signs at two points
 * beside the guess prove it. After each success the points stand closer, so that the number of digits doubles; after a
 * failure they stand so far apart again that a quarter is lost in any case (Abbott's quadratic interval refinement).
 */
export function narrow(bracket: Bracket, bits: number): void {
  const { function: evaluated, sign } = bracket
  // With digits to spare, points that are close together still are apart.
  const scale = rescale(bracket, bits + 8)
  const target = 1n << BigInt(scale - bits)
  const error = evaluationError(evaluated)
  let precision = scale + extraDigits(evaluated)
  const signedValue = (point: bigint): bigint => valueAt(evaluated.coefficientsAt(precision), point, scale)
  let atLow = signedValue(bracket.low)
  let atHigh = signedValue(bracket.high)
  let doubts = 0n
  while (bracket.high - bracket.low > target) {
    const { low, high, gain } = bracket
    const width = high - low
    const guess = low + shareBefore(atLow, atHigh, width)
    // A point that happens to be the root stays in doubt at every precision, so a doubt also moves the points.
    const reach = larger(width >> gain, target / 4n) + (width * (doubts % 8n)) / 32n
    const left = guess - reach > low ? guess - reach : low
    const right = guess + reach < high ? guess + reach : high
    const atLeft = left === low ? atLow : signedValue(left)
    const atRight = right === high ? atHigh : signedValue(right)
    const signLeft = left === low ? sign : certainSign(atLeft, error)
    const signRight = right === high ? -sign : certainSign(atRight, error)
    if (signLeft === 0 || signRight === 0) {
      doubts += 1n
      precision *= 2
      atLow = signedValue(low)
      atHigh = signedValue(high)
      continue
    }
    doubts = 0n
    const proven = signLeft === sign && signRight !== sign
    bracket.gain = proven ? 2n * gain : firstGain
    if (signLeft === sign) {
      bracket.low = proven ? left : right
      atLow = proven ? atLeft : atRight
    }
    if (signRight !== sign) {
      bracket.high = proven ? right : left
      atHigh = proven ? atRight : atLeft
    }
  }
}

/** @returns The scale, which is finer than that asked for if it has been so before. */
function rescale(bracket: Bracket, scale: number): number {
  const shift = BigInt(Math.max(0, scale - bracket.scale))
  bracket.low <<= shift
  bracket.high <<= shift
  bracket.scale = Math.max(scale, bracket.scale)
  return bracket.scale
}

/** The part of `width` that lies before a straight line from one value to the other crosses 0. */
function shareBefore(atLow: bigint, atHigh: bigint, width: bigint): bigint {
  const drop = atLow - atHigh
  return drop === 0n ? width / 2n : (width * atLow) / drop
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)
