import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalsOf, fromDecimal, shiftDecimalPoint, toDecimal } from '../../../packages/core/src/units/decimal.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

test('a double is its shortest digits times a power of ten', () => {
  expect(toDecimal(1.005)).toEqual({ negative: false, digits: '1005', exponent: -3 })
  expect(toDecimal(-26_815_000)).toEqual({ negative: true, digits: '26815', exponent: 3 })
  expect(toDecimal(1e21)).toEqual({ negative: false, digits: '1', exponent: 21 })
  expect(toDecimal(1.25e-7)).toEqual({ negative: false, digits: '125', exponent: -9 })
  expect(toDecimal(-0)).toEqual({ negative: false, digits: '0', exponent: 0 })
})

test('NaN and the infinities have no digits', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(toDecimal(value)).toBeUndefined()
  }
})

test('every finite double comes back from its decimal', () => {
  fc.assert(
    fc.property(finite, (value) => {
      const decimal = toDecimal(value)
      expect(decimal === undefined ? undefined : fromDecimal(decimal)).toBe(value === 0 ? 0 : value)
    }),
  )
})

test('moving the decimal point adds no binary noise', () => {
  expect(shiftDecimalPoint(1.1, 3)).toBe(1100)
  expect(shiftDecimalPoint(43.89, -2)).toBe(0.4389)
  expect(shiftDecimalPoint(0.57, 2)).toBe(57)
  expect(shiftDecimalPoint(-0, 2)).toBe(0)
  expect(shiftDecimalPoint(Number.NEGATIVE_INFINITY, 2)).toBe(Number.NEGATIVE_INFINITY)
})

test('decimals are counted as the number is written in full', () => {
  expect(decimalsOf(0.4389)).toBe(4)
  expect(decimalsOf(1e-7)).toBe(7)
  expect(decimalsOf(12)).toBe(0)
  expect(decimalsOf(1e21)).toBe(0)
  expect(decimalsOf(0)).toBe(0)
  expect(decimalsOf(Number.POSITIVE_INFINITY)).toBe(0)
})

test('a number printed with n decimals that end in another digit than zero has n decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (thousands, places) => {
      const mantissa = thousands * 10 + 7
      expect(decimalsOf(Number(`${mantissa}e-${places}`))).toBe(places)
    }),
  )
})
