import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from '../../../packages/core/src/numerics/exp.ts'
import { log } from '../../../packages/core/src/numerics/log.ts'
import { exactLog, ulpsBetween } from './exact.ts'

const ulpsOf = (x: number) => Math.abs(ulpsBetween(log(x), exactLog(x)))

test('is exactly 0 at 1, and the nearest double at 2 and 10', () => {
  expect(log(1)).toBe(0)
  expect(log(2)).toBe(Math.LN2)
  expect(log(10)).toBe(Math.LN10)
})

test('lies within one unit in the last place for every size of number', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(ulpsOf(x)).toBeLessThan(1)
    }),
    { numRuns: 500 },
  )
})

test('lies within one unit in the last place near 1, where the result is near 0', () => {
  const nearOne = fc
    .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.integer({ min: 31, max: 52 }))
    .map(([step, depth]) => 1 + step / 2 ** depth)
    .filter((x) => x > 0 && x !== 1)
  fc.assert(
    fc.property(nearOne, (x) => {
      expect(ulpsOf(x)).toBeLessThan(1)
    }),
    { numRuns: 500 },
  )
})

test('undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(x)))
    }),
  )
})

test('has no finite value at 0 and none at all below', () => {
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(log(-1)).toBeNaN()
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
})
