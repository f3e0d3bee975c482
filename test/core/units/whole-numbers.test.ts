import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeNumbers } from '../../../packages/core/src/units/whole-numbers.ts'

test('amounts are counted in the smallest decimal place that one of them has', () => {
  expect(wholeNumbers([-1, 2.2, -1.21])).toEqual({ wholes: [-100n, 220n, -121n], exponent: -2 })
  expect(wholeNumbers([1e-4, -1e12])).toEqual({ wholes: [1n, -(10n ** 16n)], exponent: -4 })
})

test('amounts without decimals stay as they are', () => {
  expect(wholeNumbers([26_815, 0, 1e21])).toEqual({ wholes: [26_815n, 0n, 10n ** 21n], exponent: 0 })
  expect(wholeNumbers([])).toEqual({ wholes: [], exponent: 0 })
})

test('a tenth and two tenths less three tenths are nothing', () => {
  expect(wholeNumbers([0.1, 0.2, -0.3]).wholes.reduce((total, whole) => total + whole, 0n)).toBe(0n)
})

test('every amount can be had back', () => {
  const amount = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 10 }), (values) => {
      const { wholes, exponent } = wholeNumbers(values)
      expect(wholes.map((whole) => Number(`${whole}e${exponent}`))).toEqual(values.map((value) => value + 0))
    }),
  )
})
