import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compensatedValue } from '../../../packages/core/src/rate-of-return/compensated-value.ts'
import { exactly } from './exact-polynomial.ts'

test('what Horner’s rule alone loses is kept', () => {
  // (x − 1)³ beside 1, where every digit of plain doubles cancels.
  const x = 1 + 2 ** -20
  expect(compensatedValue([-1, 3, -3, 1], 3, 0, x)).toBe(2 ** -60)
  expect(compensatedValue([1, -3, 3, -1], 0, 3, x)).toBe(2 ** -60)
})

test('one flow alone is its own value', () => {
  expect(compensatedValue([7], 0, 0, 0.5)).toBe(7)
})

test('it is the exact value but for one rounding, unless nearly all digits cancel', () => {
  const flow = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const place = fc.double({ min: 0.001, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), place, (flows, x) => {
      const [numerator, denominator] = exactly(x)
      const value = flows.reduce(
        (total, amount, power) =>
          total + BigInt(amount) * numerator ** BigInt(power) * denominator ** BigInt(flows.length - power),
        0n,
      )
      const digits = 10n ** 40n
      const exact = Number((value * digits) / denominator ** BigInt(flows.length)) / 1e40
      const size = flows.reduce((total, amount) => total + Math.abs(amount), 0)
      const error = Math.abs(compensatedValue(flows, flows.length - 1, 0, x) - exact)
      expect(error).toBeLessThanOrEqual(Math.abs(exact) * Number.EPSILON + size * 1e-28)
    }),
  )
})
