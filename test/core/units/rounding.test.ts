import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RoundingMode, round, roundingModes } from '../../../packages/core/src/units/rounding.ts'

const modes = Object.keys(roundingModes) as RoundingMode[]

/**
 * Rounds by integer division of exact fractions, without looking at digits: |value| × 10^decimals is a quotient and a
 * remainder, and twice the remainder against the divisor tells on which side of the half it lies.
 */
function oracle(value: number, decimals: number, mode: RoundingMode): number {
  const [mantissa = '0', power = '0'] = Math.abs(value).toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(power) - fraction.length + decimals
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, shift))
  const divisor = 10n ** BigInt(Math.max(0, -shift))
  const quotient = numerator / divisor
  const remainder = numerator % divisor
  const twice = 2n * remainder
  const grows: Record<RoundingMode, boolean> = {
    down: false,
    up: remainder > 0n,
    'half-up': twice >= divisor,
    'half-even': twice > divisor || (twice === divisor && quotient % 2n === 1n),
  }
  const magnitude = Number(`${grows[mode] ? quotient + 1n : quotient}e${-decimals}`)
  return value < 0 && magnitude > 0 ? -magnitude : magnitude
}

describe('half-up', () => {
  test('decides on the decimal that is written, not on the binary one', () => {
    expect(round(1.005, 2, 'half-up')).toBe(1.01)
    expect(round(8.345, 2, 'half-up')).toBe(8.35)
    expect(round(0.285, 2, 'half-up')).toBe(0.29)
  })

  test('takes halves away from zero on both sides, as Excel does', () => {
    expect(round(2.5, 0, 'half-up')).toBe(3)
    expect(round(-2.5, 0, 'half-up')).toBe(-3)
    expect(round(-1.005, 2, 'half-up')).toBe(-1.01)
  })

  test('prints the seven published percentages of the headline table', () => {
    const stocks = [11_770, 23_610, 44_878, 89_680, 134_862, 151_424, 167_986]
    const budgets = [26_815, 29_586, 20_737, 20_329, 23_333, 34_026, 27_438]
    let total = 0
    const printed = stocks.map((stock, year) => {
      total += budgets[year] ?? 0
      return round(stock / total, 4, 'half-up')
    })
    expect(printed).toEqual([0.4389, 0.4186, 0.5818, 0.9201, 1.1164, 0.978, 0.9217])
  })
})

test('down cuts off toward zero: the source table would print 58.17 and 92.16', () => {
  expect(round(0.58177, 4, 'down')).toBe(0.5817)
  expect(round(0.921663082, 4, 'down')).toBe(0.9216)
  expect(round(-1.99, 0, 'down')).toBe(-1)
})

test('up goes away from zero, but not where there is nothing to cut off', () => {
  expect(round(1.001, 2, 'up')).toBe(1.01)
  expect(round(-1.001, 2, 'up')).toBe(-1.01)
  expect(round(1.01, 2, 'up')).toBe(1.01)
  expect(round(1e-9, 2, 'up')).toBe(0.01)
})

test('half-even takes an exact half to the even digit and everything else to the nearer one', () => {
  expect(round(0.125, 2, 'half-even')).toBe(0.12)
  expect(round(0.135, 2, 'half-even')).toBe(0.14)
  expect(round(0.5, 0, 'half-even')).toBe(0)
  expect(round(0.1251, 2, 'half-even')).toBe(0.13)
})

test('negative decimals round to thousands', () => {
  expect(round(1_234_500, -3, 'half-up')).toBe(1_235_000)
  expect(round(499, -3, 'half-up')).toBe(0)
  expect(round(1, -3, 'up')).toBe(1000)
})

test('numbers in exponent form are exact', () => {
  expect(round(1e21, 2, 'half-up')).toBe(1e21)
  expect(round(1.5e21, -21, 'half-up')).toBe(2e21)
  expect(round(1e-7, 7, 'down')).toBe(1e-7)
  expect(round(5e-7, 6, 'half-up')).toBe(1e-6)
})

test('zero stays zero in every mode and to any place', () => {
  for (const mode of modes) expect(round(0, -3, mode)).toBe(0)
})

test('minus zero never comes out', () => {
  for (const mode of modes) expect(Object.is(round(-0, 2, mode), 0)).toBe(true)
  expect(Object.is(round(-0.001, 2, 'half-up'), 0)).toBe(true)
})

test('a part of a decimal is cut off, and absurd numbers of decimals do no harm', () => {
  expect(round(1.25, 1.9, 'half-up')).toBe(1.3)
  expect(round(1.25, 1e9, 'up')).toBe(1.25)
  expect(round(1.25, -1e9, 'half-up')).toBe(0)
})

test('what is no number of this world passes through', () => {
  expect(round(Number.NaN, 2, 'up')).toBeNaN()
  expect(round(Number.POSITIVE_INFINITY, 2, 'down')).toBe(Number.POSITIVE_INFINITY)
})

test('every mode agrees with exact integer division', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, min: -1e25, max: 1e25 }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    // Halves and near-halves, which random doubles all but never hit.
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 8 })).map(([n, places]) => Number(`${n}5e-${places}`)),
  )
  fc.assert(
    fc.property(value, fc.integer({ min: -12, max: 12 }), fc.constantFrom(...modes), (number, decimals, mode) => {
      expect(round(number, decimals, mode)).toBe(oracle(number, decimals, mode))
    }),
    { numRuns: 2000 },
  )
})

test('rounding twice to the same decimals changes nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -6, max: 6 }),
      fc.constantFrom(...modes),
      (value, decimals, mode) => {
        const once = round(value, decimals, mode)
        expect(round(once, decimals, mode)).toBe(once)
      },
    ),
  )
})
