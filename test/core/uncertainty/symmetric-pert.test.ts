import { expect, test } from 'vitest'
import { symmetricPertDeviate, symmetricPertTransform } from '../../../packages/core/src/uncertainty/symmetric-pert.ts'
import { uniforms } from '../../../packages/core/src/uncertainty/uniforms.ts'
import { isAtMost } from './beta-probability.ts'

/** Whether the exact quantile lies within the tolerance, on the scale from 0 to 1. */
function isQuantile(deviate: number, p: number, tolerance: number): boolean {
  const position = (1 + deviate) / 2
  return isAtMost(position - tolerance, 3, p) && !isAtMost(position + tolerance, 3, p)
}

const seam = 1 / 64
const probabilities = [
  2 ** -53,
  1e-12,
  0.001,
  ...[-3, -2, -1, 0, 1, 2, 3].map((steps) => seam + steps * 2 ** -58),
  ...Array.from({ length: 200 }, (_, index) => seam + index / 10_000),
  ...Array.from({ length: 300 }, (_, index) => (index + 0.37) / 300),
  1 - seam,
  1 - 2 ** -53,
]

test('one quantile lies within 1e-15 of the exact one, tails included', () => {
  for (const p of probabilities) expect(isQuantile(symmetricPertDeviate(p), p, 1e-15), String(p)).toBe(true)
})

test('many quantiles lie within 1e-14, from the coarsest part of the table to the tails', () => {
  const values = Float64Array.from(probabilities)
  symmetricPertTransform()(values)
  for (const [index, p] of probabilities.entries()) {
    expect(isQuantile(values[index] as number, p, 1e-14), String(p)).toBe(true)
  }
})

test('probabilities too small to tell from 0 give the end', () => {
  for (const p of [5e-324, 5e-323, 1e-310]) expect(symmetricPertDeviate(p)).toBe(-1)
})

test('the median is exactly 0 and mirrored probabilities give mirrored quantiles', () => {
  expect(Math.abs(symmetricPertDeviate(0.5))).toBe(0)
  for (const p of [2 ** -40, 0.125, 0.375]) expect(symmetricPertDeviate(1 - p)).toBe(-symmetricPertDeviate(p))
})

test.each([1, 2, 3, 4, 5])('draws of seed %i follow the distribution (Kolmogorov and Smirnov, 1 in 1000)', (seed) => {
  const draws = new Float64Array(20_000)
  uniforms(seed)(draws)
  symmetricPertTransform()(draws)
  draws.sort()
  const distances = Array.from(draws, (w, index) => {
    const probability = 0.5 + (w * (15 + w * w * (3 * w * w - 10))) / 16
    return Math.max(probability - index / draws.length, (index + 1) / draws.length - probability)
  })
  const widest = distances.reduce((most, distance) => Math.max(most, distance), 0)
  expect(widest * Math.sqrt(draws.length)).toBeLessThan(1.95)
  expect(widest * Math.sqrt(draws.length)).toBeGreaterThan(0.3)
})
