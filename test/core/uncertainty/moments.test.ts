import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mean, sampleStandardDeviation } from '../../../packages/core/src/uncertainty/moments.ts'

const value = <T>(result: { ok: true; value: T } | { ok: false }): T | undefined =>
  result.ok ? result.value : undefined
const meanOf = (...values: number[]) => value(mean(Float64Array.from(values)))
const deviationOf = (...values: number[]) => value(sampleStandardDeviation(Float64Array.from(values)))

/** A value, then its two neighbours five hundred times in turn, as in the data sets NumAcc2 to NumAcc4. */
const alternating = (middle: number, below: number, above: number) => [
  middle,
  ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? below : above)),
]

describe('the certified values of NIST’s Statistical Reference Datasets', () => {
  test.each([
    ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1],
    ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1],
    ['NumAcc3', alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1],
    ['NumAcc4', alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1],
  ])('%s', (_, values, certifiedMean, certifiedDeviation) => {
    expect(meanOf(...values)).toBeCloseTo(certifiedMean, 8)
    expect(deviationOf(...values)).toBeCloseTo(certifiedDeviation, 8)
  })
})

test('a small value between two huge ones is not lost', () => {
  expect(meanOf(1e16, 1, -1e16)).toBe(1 / 3)
})

test('equal values have exactly that mean and no deviation', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e100, max: 1e100, noNaN: true }),
      fc.integer({ min: 2, max: 3000 }),
      (constant, count) => {
        const values = new Float64Array(count).fill(constant)
        expect(value(mean(values))).toBe(constant + 0)
        expect(value(sampleStandardDeviation(values))).toBe(0)
      },
    ),
  )
})

test('a mean between two doubles does not spoil the deviation', () => {
  const far = 2 ** 40
  expect(deviationOf(far, far + 1, far)).toBeCloseTo(Math.sqrt(1 / 3), 15)
})

test('a shift by a large amount moves the mean and leaves the deviation', () => {
  const wholes = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 })
  fc.assert(
    fc.property(wholes, (values) => {
      const shifted = values.map((single) => single + 2 ** 40)
      expect(meanOf(...shifted)).toBeCloseTo((meanOf(...values) ?? 0) + 2 ** 40, 3)
      expect(deviationOf(...shifted)).toBeCloseTo(deviationOf(...values) ?? 0, 9)
    }),
  )
})

test('too few values have no mean and no deviation', () => {
  expect(mean(new Float64Array(0))).toMatchObject({ ok: false, code: 'shape' })
  expect(sampleStandardDeviation(Float64Array.of(1))).toMatchObject({ ok: false, code: 'undefined' })
  expect(meanOf(5)).toBe(5)
})

test('values too far apart for a number are a failure, not infinity', () => {
  expect(mean(Float64Array.of(1.7e308, -1.7e308))).toMatchObject({ ok: false, code: 'overflow' })
  expect(sampleStandardDeviation(Float64Array.of(1e200, -1e200))).toMatchObject({ ok: false, code: 'overflow' })
})
