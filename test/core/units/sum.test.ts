import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runningTotals, sum } from '../../../packages/core/src/units/sum.ts'

test('a small amount between two huge ones is not lost', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1)
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
})

test('ten times a tenth is one', () => {
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
})

test('nothing sums to 0', () => {
  expect(sum([])).toBe(0)
  expect(runningTotals([])).toEqual([])
})

test('the budgets of the headline table run up to 182,264', () => {
  expect(runningTotals([26_815, 29_586, 20_737, 20_329, 23_333, 34_026, 27_438])).toEqual([
    26_815, 56_401, 77_138, 97_467, 120_800, 154_826, 182_264,
  ])
})

test('past the largest double the totals stay infinite', () => {
  expect(runningTotals([Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, 1])).toEqual([
    Number.MAX_VALUE,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ])
  expect(sum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN()
})

test('whole numbers sum to the double nearest to their exact total', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 50 }), (values) => {
      const exact = values.map(BigInt).reduce((total, value) => total + value, 0n)
      expect(sum(values)).toBe(Number(exact))
    }),
  )
})

test('the last running total is the sum, and each one the sum so far', () => {
  const amounts = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(amounts, (values) => {
      const totals = runningTotals(values)
      for (const [index, total] of totals.entries()) expect(total).toBe(sum(values.slice(0, index + 1)))
    }),
  )
})
