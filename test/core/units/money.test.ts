import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertMoney, isMoneyUnit, type MoneyUnit, moneyUnits } from '../../../packages/core/src/units/money.ts'

const units = Object.keys(moneyUnits) as MoneyUnit[]

test('the budget of 26,815 thousand yen is 26,815,000 yen', () => {
  expect(convertMoney(26_815, 'thousandYen', 'yen')).toBe(26_815_000)
  expect(convertMoney(26_815_000, 'yen', 'millionYen')).toBe(26.815)
  expect(convertMoney(1.5, 'hundredMillionYen', 'tenThousandYen')).toBe(15_000)
})

test('no binary noise comes in', () => {
  expect(convertMoney(1.1, 'thousandYen', 'yen')).toBe(1100)
  expect(convertMoney(4.35, 'hundredMillionYen', 'yen')).toBe(435_000_000)
  expect(convertMoney(3, 'yen', 'tenThousandYen')).toBe(0.0003)
})

test('what is no amount stays what it is', () => {
  expect(convertMoney(Number.POSITIVE_INFINITY, 'yen', 'millionYen')).toBe(Number.POSITIVE_INFINITY)
  expect(convertMoney(Number.NaN, 'yen', 'millionYen')).toBeNaN()
  expect(Object.is(convertMoney(-0, 'yen', 'millionYen'), 0)).toBe(true)
})

/** Decimals of at most fifteen digits: a double holds every one of them without changing a digit. */
const amount = fc.tuple(fc.integer({ min: -(10 ** 15 - 1), max: 10 ** 15 - 1 }), fc.integer({ min: 0, max: 6 }))
const unit = fc.constantFrom(...units)

test('conversion is exact decimal arithmetic for every pair of units', () => {
  fc.assert(
    fc.property(amount, unit, unit, ([mantissa, places], from, to) => {
      // Eight more places than the amount has, so that no division leaves a remainder.
      const scaled = (BigInt(mantissa) * BigInt(moneyUnits[from].factor) * 10n ** 8n) / BigInt(moneyUnits[to].factor)
      const expected = Number(`${scaled}e-${places + 8}`)
      expect(convertMoney(Number(`${mantissa}e-${places}`), from, to)).toBe(expected === 0 ? 0 : expected)
    }),
  )
})

test('whole yen are exact up to nine quadrillion', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (yen) => {
      expect(convertMoney(yen, 'yen', 'thousandYen')).toBe(Number(`${yen}e-3`))
      expect(convertMoney(yen, 'yen', 'yen')).toBe(yen)
    }),
  )
})

test('an amount comes back from any other unit unchanged', () => {
  fc.assert(
    fc.property(amount, unit, unit, ([mantissa, places], from, to) => {
      const given = mantissa === 0 ? 0 : Number(`${mantissa}e-${places}`)
      expect(convertMoney(convertMoney(given, from, to), to, from)).toBe(given)
    }),
  )
})

test('only the names of the units are money units', () => {
  expect(units.every(isMoneyUnit)).toBe(true)
  for (const other of ['percent', '人', 'toString', '', undefined, 1000]) expect(isMoneyUnit(other)).toBe(false)
})

test('every factor is a power of ten', () => {
  for (const { factor } of Object.values(moneyUnits)) expect(String(factor)).toMatch(/^10*$/)
})
