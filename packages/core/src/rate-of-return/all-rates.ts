import { toNumber } from './fraction.ts'
import { type Polynomial, reversed, shiftedByOne, valueAtOne } from './polynomial.ts'
import { positiveRoots } from './positive-roots.ts'

/**
 * Every rate i > −1 at which Σ flows[t]·(1 + i)^−t is 0, in ascending order, a multiple one once.
 *
 * The sum is written in powers of i for the rates above 0, and in powers of −i ÷ (1 + i) for those below. In these powers its
 * sign seldom changes more often than it has roots, even where the sign of the flows changes every year.
 *
 * @param flows - Whole numbers; the first year is power 0.
 * @returns Each within one unit in the last place; infinite beyond the largest double. Two rates may be nearer to each other than
 *   doubles are, and look the same.
 */
export function allRates(flows: Polynomial): readonly number[] {
  const below = positiveRoots(shiftedByOne(flows)).map(({ numerator, denominator }) =>
    Math.max(lowestRate, toNumber({ numerator: -numerator, denominator: numerator + denominator })),
  )
  const zero = valueAtOne(flows) === 0n ? [0] : []
  const above = positiveRoots(shiftedByOne(reversed(flows))).map(toNumber)
  return [...below.reverse(), ...zero, ...above]
}

/** The double next to −1: a rate above −100 % must not round to what is none. */
const lowestRate = -1 + Number.EPSILON / 2
