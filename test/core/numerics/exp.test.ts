import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from '../../../packages/core/src/numerics/exp.ts'
import { exactExp, ulpsBetween } from './exact.ts'

function ulpsOf(x: number): number {
  const { fraction, exponent } = exactExp(x)
  return Math.abs(ulpsBetween(exp(x), fraction, -exponent))
}

test('is exact at 0 and the double nearest to e at 1', () => {
  expect(exp(0)).toBe(1)
  expect(exp(-0)).toBe(1)
  expect(exp(1)).toBe(Math.E)
})

test('lies within one unit in the last place over the whole range', () => {
  fc.assert(
    fc.property(fc.double({ min: -745, max: 709.78, noNaN: true }), (x) => {
      expect(ulpsOf(x)).toBeLessThan(1)
    }),
    { numRuns: 500 },
  )
})

test('lies within three quarters of a unit in the last place where growth rates and probabilities are', () => {
  const nearZero = fc.double({ min: 0.01, max: 3, noNaN: true })
  fc.assert(
    fc.property(nearZero, fc.constantFrom(1, -1), (x, sign) => {
      expect(ulpsOf(sign * x)).toBeLessThan(0.75)
    }),
    { numRuns: 500 },
  )
})

test('lies as close where the exponent changes and the power series is longest', () => {
  const changes = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 }))
  fc.assert(
    fc.property(changes, ([exponent, step]) => {
      expect(ulpsOf((exponent + 0.5) * Math.LN2 + step / 2 ** 35)).toBeLessThan(0.75)
    }),
    { numRuns: 2000 },
  )
})

test('ends in infinity and in 0, through the largest and the smallest doubles', () => {
  expect(exp(709.782712893384)).toBeLessThanOrEqual(Number.MAX_VALUE)
  expect(exp(709.782712893384)).toBeGreaterThan(1.797e308)
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY)
  expect(exp(-744.5)).toBe(5e-324)
  expect(exp(-745.2)).toBe(0)
  expect(exp(Number.MAX_VALUE)).toBe(Number.POSITIVE_INFINITY)
  expect(exp(-Number.MAX_VALUE)).toBe(0)
})

test('of no number there is no power', () => {
  expect(exp(Number.NaN)).toBeNaN()
  expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0)
})
