import { narrow } from './bracket.ts'
import type { Fraction } from './fraction.ts'
import { bitLength, type Polynomial, reversed, shiftedByOne, valueAtOne } from './polynomial.ts'
import { signChanges } from './sign-changes.ts'
import { unitRoots } from './unit-roots.ts'

/** A chain of this many derivatives is still quick; beyond it, parting the roots in two groups is quicker. */
const mostSignChanges = 16

/** Splits share the sign changes out between both sides. Roots that still are together after so many hardly come apart. */
const mostSplits = 8

/** Every positive root, in ascending order, a multiple one once; each to more digits than a double has. */
export function positiveRoots(polynomial: Polynomial, splits = 0): readonly Fraction[] {
  const isLong = signChanges(polynomial) > mostSignChanges && splits < mostSplits
  return isLong ? rootsOfBothSides(polynomial, splits + 1) : rootsAroundOne(polynomial)
}

/** Roots below 1, 1 itself, and the roots above it as reciprocals of roots below it. */
function rootsAroundOne(polynomial: Polynomial): readonly Fraction[] {
  const one = valueAtOne(polynomial) === 0n ? [{ numerator: 1n, denominator: 1n }] : []
  const aboveOne = rootsBelowOne(reversed(polynomial)).map(({ numerator, denominator }) => ({
    numerator: denominator,
    denominator: numerator,
  }))
  return [...rootsBelowOne(polynomial), ...one, ...aboveOne.reverse()]
}

const rootsBelowOne = (polynomial: Polynomial): readonly Fraction[] =>
  unitRoots(polynomial).map((root) => {
    for (let bits = 80; root.high - root.low > root.low >> 66n; bits *= 2) narrow(root, bits)
    return { numerator: root.low + root.high, denominator: 2n << BigInt(root.scale) }
  })

/** Splits at a power of two near the middle of the roots: those above it and those below it, each moved to begin at 0. */
function rootsOfBothSides(polynomial: Polynomial, splits: number): readonly Fraction[] {
  const degree = polynomial.length - 1
  const [lowest, highest] = [polynomial[0] as bigint, polynomial[degree] as bigint]
  const power = Math.round((bitLength(lowest) - bitLength(highest)) / degree)
  const scaled = polynomial.map(
    (coefficient, exponent) => coefficient << BigInt(power >= 0 ? power * exponent : -power * (degree - exponent)),
  )
  const [up, down] = power >= 0 ? [1n << BigInt(power), 1n] : [1n, 1n << BigInt(-power)]
  const below = positiveRoots(shiftedByOne(reversed(scaled)), splits).map(({ numerator, denominator }) => ({
    numerator: denominator * up,
    denominator: (numerator + denominator) * down,
  }))
  const middle = valueAtOne(scaled) === 0n ? [{ numerator: up, denominator: down }] : []
  const above = positiveRoots(shiftedByOne(scaled), splits).map(({ numerator, denominator }) => ({
    numerator: (numerator + denominator) * up,
    denominator: denominator * down,
  }))
  return [...below.reverse(), ...middle, ...above]
}
