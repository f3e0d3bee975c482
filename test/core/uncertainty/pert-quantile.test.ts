import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pertQuantile } from '../../../packages/core/src/uncertainty/pert-quantile.ts'
import { isAtMost, lowerProbability, upperProbability } from './beta-probability.ts'

function quantile(p: number, low: number, mode: number, high: number): number {
  const result = pertQuantile(p, low, mode, high)
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}

const probabilities = [1e-300, 1e-12, 1e-6, 0.001, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999, 1 - 1e-6, 1 - 1e-12, 1 - 2 ** -53]

describe('against other ways to compute it', () => {
  test('where the shape is whole, the exact quantile lies within 1e-14', () => {
    for (const alpha of [1, 2, 3, 4, 5]) {
      for (const p of probabilities) {
        const x = quantile(p, 0, (alpha - 1) / 4, 1)
        expect(isAtMost(x - 1e-14, alpha, p), `α = ${alpha}, p = ${p}`).toBe(true)
        expect(!isAtMost(x + 1e-14, alpha, p) || x >= 1 - 1e-14, `α = ${alpha}, p = ${p}`).toBe(true)
      }
    }
  })

  test('for any shape, the quantile by numerical integration lies within 1e-12', () => {
    const p = fc.oneof(
      fc.constantFrom(...probabilities),
      fc.integer({ min: 1, max: 9999 }).map((count) => count / 10_000),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), p, (thousandths, p) => {
        const mode = thousandths / 1000
        const alpha = 1 + 4 * mode
        const x = quantile(p, 0, mode, 1)
        if (p <= 0.5) {
          expect(lowerProbability(x - 1e-12, alpha)).toBeLessThan(p)
          expect(lowerProbability(x + 1e-12, alpha)).toBeGreaterThan(p)
        } else {
          const y = quantile(1 - p, 0, 1 - mode, 1)
          expect(x).toBeCloseTo(1 - y, 14)
          expect(upperProbability(y - 1e-12, alpha)).toBeLessThan(1 - p)
          expect(upperProbability(y + 1e-12, alpha)).toBeGreaterThan(1 - p)
        }
      }),
    )
  })

  /*
   * If F has the F distribution with ν1 and ν2 degrees of freedom, ν1·F/(ν1·F + ν2) has the beta distribution with
   * α = ν1/2 and β = ν2/2. Upper 5 % points: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.3.
   */
  test.each([
    [2, 10, 4.103],
    [3, 9, 3.863],
    [4, 8, 3.838],
    [5, 7, 3.972],
    [6, 6, 4.284],
    [7, 5, 4.876],
    [8, 4, 6.041],
    [9, 3, 8.812],
    [10, 2, 19.396],
  ])('agrees with the published F table for %i and %i degrees of freedom', (first, second, published) => {
    const x = quantile(0.95, 0, (first / 2 - 1) / 4, 1)
    expect((second * x) / (first * (1 - x))).toBeCloseTo(published, 3)
  })
})

describe('what always holds', () => {
  const estimate = fc
    .array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 3, maxLength: 3 })
    .map((points) => points.sort((left, right) => left - right) as [number, number, number])
    .filter(([low, , high]) => low < high)
  const probability = fc.double({ min: 0, max: 1, noNaN: true })

  test('it lies between the lowest and the highest value and rises with p', () => {
    fc.assert(
      fc.property(estimate, probability, probability, ([low, mode, high], one, other) => {
        const [smaller, larger] = one <= other ? [one, other] : [other, one]
        const first = quantile(smaller, low, mode, high)
        const second = quantile(larger, low, mode, high)
        expect(first).toBeGreaterThanOrEqual(low)
        expect(second).toBeLessThanOrEqual(high)
        expect(second - first).toBeGreaterThanOrEqual(-1e-14 * (high - low))
      }),
    )
  })

  test('turned round, it is the complement', () => {
    fc.assert(
      fc.property(estimate, fc.integer({ min: 1, max: 1023 }), ([low, mode, high], steps) => {
        const p = steps / 1024
        const turned = -quantile(1 - p, -high, -mode, -low)
        expect(Math.abs(quantile(p, low, mode, high) - turned)).toBeLessThanOrEqual(1e-14 * (high - low))
      }),
    )
  })

  test('its mean over all p is (low + 4·mode + high)/6', () => {
    const count = 2000
    for (const mode of [0, 0.1, 0.5, 0.62, 1]) {
      const values = Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count, 0, mode, 1))
      expect(values.reduce((total, value) => total + value, 0) / count).toBeCloseTo((4 * mode + 1) / 6, 4)
    }
  })
})

test('0 gives the lowest value and 1 the highest, to the digit', () => {
  for (const mode of [0.1, 0.4, 0.7]) {
    expect(quantile(0, 0.1, mode, 0.7)).toBe(0.1)
    expect(quantile(1, 0.1, mode, 0.7)).toBe(0.7)
  }
})

test('the median of a symmetric estimate is its mode', () => {
  expect(quantile(0.5, 0, 50, 100)).toBe(50)
  expect(quantile(0.5, -3, 1, 5)).toBe(1)
})

test('three equal values give that value for every p', () => {
  for (const p of [0, 0.3, 1]) expect(quantile(p, 7, 7, 7)).toBe(7)
})

test('estimates that are no estimates are refused with the input that is wrong', () => {
  expect(pertQuantile(0.5, 2, 1, 0)).toMatchObject({ ok: false, code: 'range', input: 'high' })
  expect(pertQuantile(0.5, 0, 3, 2)).toMatchObject({ ok: false, code: 'range', input: 'mode' })
  expect(pertQuantile(0.5, 0, -1, 2)).toMatchObject({ ok: false, code: 'range', input: 'mode' })
  expect(pertQuantile(0.5, -1.7e308, 0, 1.7e308)).toMatchObject({ ok: false, code: 'overflow', input: 'high' })
})
