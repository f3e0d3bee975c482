import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonDivisor } from '../../../packages/core/src/rate-of-return/common-divisor.ts'
import { trimmed } from '../../../packages/core/src/rate-of-return/polynomial.ts'
import { power, times } from './exact-polynomial.ts'

/** The divisor without a sign, since it is only known up to a factor. */
const divisorOf = (a: readonly bigint[], b: readonly bigint[]) => {
  const divisor = commonDivisor(a, b)
  return (divisor[divisor.length - 1] as bigint) < 0n ? divisor.map((value) => -value) : divisor
}

test('what two products share is found', () => {
  expect(divisorOf(times([10n, -11n], [3n, 1n]), times([10n, -11n], [-7n, 2n]))).toEqual([-10n, 11n])
})

test('nothing shared leaves a number', () => {
  expect(divisorOf([1n, 1n], [1n, 2n])).toHaveLength(1)
  expect(divisorOf([6n, 4n], [9n, 3n])).toHaveLength(1)
})

test('a common factor of the coefficients does not count', () => {
  expect(divisorOf([60n, 60n], [-90n, -90n])).toEqual([1n, 1n])
})

test('a divisor of many digits is found, beside others of few', () => {
  const shared = [123_456_789_012_345_678_901n, -987_654_321_098_765_432_109n, 5n]
  expect(divisorOf(times(shared, power([7n, 3n], 5)), times(shared, power([2n, -9n], 4)))).toEqual(shared)
})

test('coefficients longer than a prime are left to a longer one', () => {
  const prime = 2n ** 521n - 1n
  expect(divisorOf(times([1n, prime], [1n, 2n]), times([1n, prime], [1n, 3n]))).toEqual([1n, prime])
  expect(divisorOf([1n, prime], [1n + prime, prime])).toHaveLength(1)
})

test('a prime modulo which there is a divisor by chance is found out', () => {
  const prime = 2n ** 521n - 1n
  expect(divisorOf(times([1n, 2n], [1n, 3n]), times([1n, 2n], [1n + prime / 3n, 3n + prime / 5n]))).toEqual([1n, 2n])
  expect(divisorOf([3n, 1n], [3n + prime, 1n])).toHaveLength(1)
})

test('the shared factor of random products is in the divisor, and the divisor in both', () => {
  const factor = fc
    .array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 1, maxLength: 4 })
    .map(trimmed)
    .filter((coefficients) => coefficients.length > 0)
  fc.assert(
    fc.property(factor, factor, factor, (shared, left, right) => {
      const [a, b] = [times(shared, left), times(shared, right)]
      const divisor = commonDivisor(a, b)
      expect(divisor.length).toBeGreaterThanOrEqual(shared.length)
      expect(divisor.length).toBeLessThanOrEqual(Math.min(a.length, b.length))
      // What is left of both has nothing in common any more.
      expect(commonDivisor(quotient(a, divisor), quotient(b, divisor))).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})

/** A multiple of the quotient, of a division that must leave nothing. */
function quotient(dividend: readonly bigint[], divisor: readonly bigint[]): bigint[] {
  const lead = divisor[divisor.length - 1] as bigint
  const rest = dividend.map((value) => value * lead ** BigInt(dividend.length))
  const result: bigint[] = []
  for (let from = dividend.length - divisor.length; from >= 0; from -= 1) {
    const part = (rest[from + divisor.length - 1] as bigint) / lead
    divisor.forEach((value, exponent) => {
      rest[from + exponent] = (rest[from + exponent] as bigint) - part * value
    })
    result.unshift(part)
  }
  expect(rest.every((value) => value === 0n)).toBe(true)
  return result
}
