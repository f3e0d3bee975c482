import fc from 'fast-check'
import { expect, test } from 'vitest'
import { triangularQuantile } from '../../../packages/core/src/uncertainty/triangular-quantile.ts'

function quantile(p: number, low: number, mode: number, high: number): number {
  const result = triangularQuantile(p, low, mode, high)
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}

test('by hand: on 0, 1, 4 a quarter lies below 1 and three quarters below 4 − √3', () => {
  expect(quantile(0.25, 0, 1, 4)).toBe(1)
  expect(quantile(0.0625, 0, 1, 4)).toBe(0.5)
  expect(quantile(0.75, 0, 1, 4)).toBeCloseTo(4 - Math.sqrt(3), 15)
})

test('the area under the triangle up to the quantile is p', () => {
  const thousandths = fc.integer({ min: 0, max: 1000 }).map((count) => count / 1000)
  fc.assert(
    fc.property(thousandths, thousandths, (mode, p) => {
      const x = quantile(p, 0, mode, 1)
      const area = x <= mode ? (mode === 0 ? 0 : (x * x) / mode) : 1 - ((1 - x) * (1 - x)) / (1 - mode)
      expect(area).toBeCloseTo(p, 14)
    }),
  )
})

test('both tails are right to the last digits', () => {
  expect(quantile(1e-12, 0, 1, 4)).toBeCloseTo(2e-6, 20)
  expect(4 - quantile(1 - 2 ** -40, 0, 1, 4)).toBeCloseTo(Math.sqrt(12) * 2 ** -20, 15)
})

test('the mode may be the lowest or the highest value', () => {
  expect(quantile(0.75, 0, 0, 8)).toBe(4)
  expect(quantile(0.25, 0, 8, 8)).toBe(4)
})

test('0 gives the lowest value and 1 the highest, to the digit', () => {
  for (const mode of [0.1, 0.4, 0.7]) {
    expect(quantile(0, 0.1, mode, 0.7)).toBe(0.1)
    expect(quantile(1, 0.1, mode, 0.7)).toBe(0.7)
  }
})

test('its mean over all p is (low + mode + high)/3', () => {
  const count = 2000
  const values = Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count, -1, 2, 8))
  expect(values.reduce((total, value) => total + value, 0) / count).toBeCloseTo(3, 3)
})

test('three equal values give that value for every p', () => {
  for (const p of [0, 0.3, 1]) expect(quantile(p, -7, -7, -7)).toBe(-7)
})

test('estimates that are no estimates are refused with the input that is wrong', () => {
  expect(triangularQuantile(0.5, 0, 3, 2)).toMatchObject({ ok: false, code: 'range', input: 'mode' })
  expect(triangularQuantile(0.5, 2, 2, 1)).toMatchObject({ ok: false, code: 'range', input: 'high' })
  expect(triangularQuantile(0.5, -1e308, 0, 1e308)).toMatchObject({ ok: false, code: 'overflow', input: 'high' })
})
