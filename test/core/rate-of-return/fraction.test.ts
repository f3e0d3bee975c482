import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNumber } from '../../../packages/core/src/rate-of-return/fraction.ts'
import { exactly } from './exact-polynomial.ts'

test('fractions become the double that is written so', () => {
  expect(toNumber({ numerator: 1n, denominator: 10n })).toBe(0.1)
  expect(toNumber({ numerator: -1n, denominator: 3n })).toBe(-1 / 3)
  expect(toNumber({ numerator: 10n ** 320n, denominator: 10n ** 20n })).toBe(1e300)
  expect(toNumber({ numerator: 1n, denominator: 10n ** 300n })).toBe(1e-300)
  expect(toNumber({ numerator: 0n, denominator: 7n })).toBe(0)
})

test('beyond the largest double they are infinite', () => {
  expect(toNumber({ numerator: 10n ** 400n, denominator: 1n })).toBe(Number.POSITIVE_INFINITY)
})

test('every double comes back from the fraction that it is', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      fc.pre(Math.abs(value) > 1e-290 || value === 0)
      const [numerator, denominator] = exactly(value)
      expect(toNumber({ numerator: 3n * numerator, denominator: 3n * denominator })).toBe(value + 0)
    }),
  )
})
