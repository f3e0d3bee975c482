import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponentOf, timesPowerOfTwo } from '../../../packages/core/src/numerics/binary64.ts'
import { partsOf } from './exact.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0)

test('the exponent counts the doublings from 1', () => {
  expect([1, 1.999, 2, -8, 0.75, Number.MAX_VALUE].map(exponentOf)).toEqual([0, 0, 1, 3, -1, 1023])
})

test('the exponent of a subnormal number is that of its leading bit', () => {
  expect([5e-324, 1e-323, 2.2250738585072014e-308].map(exponentOf)).toEqual([-1074, -1073, -1022])
})

test('any number is a significand from 1 to below 2, times its power of two', () => {
  fc.assert(
    fc.property(finite, (value) => {
      const exponent = exponentOf(value)
      const significand = timesPowerOfTwo(value, -exponent)
      expect(Math.abs(significand)).toBeGreaterThanOrEqual(1)
      expect(Math.abs(significand)).toBeLessThan(2)
      expect(timesPowerOfTwo(significand, exponent)).toBe(value)
    }),
  )
})

test('going down into the subnormals rounds once, to the nearest and to even', () => {
  const significands = fc.bigInt({ min: 1n << 52n, max: (1n << 53n) - 1n }).map((bits) => Number(bits) / 2 ** 52)
  fc.assert(
    fc.property(significands, fc.integer({ min: -1080, max: -1023 }), (significand, exponent) => {
      const { significand: whole } = partsOf(significand)
      const dropped = BigInt(-1022 - exponent)
      const kept = whole >> dropped
      const twice = (whole - (kept << dropped)) << 1n
      const up = twice > 1n << dropped || (twice === 1n << dropped && kept % 2n === 1n)
      expect(timesPowerOfTwo(significand, exponent)).toBe(Number(up ? kept + 1n : kept) * 2 ** -1074)
    }),
  )
})

test('too large is infinite, far too small is 0', () => {
  expect(timesPowerOfTwo(1, 1024)).toBe(Number.POSITIVE_INFINITY)
  expect(timesPowerOfTwo(1, -1074)).toBe(5e-324)
  expect(timesPowerOfTwo(1, -2000)).toBe(0)
  expect(timesPowerOfTwo(5e-324, 2000)).toBe(2 ** 926)
})
