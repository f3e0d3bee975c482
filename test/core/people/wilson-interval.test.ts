import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoSidedNormalQuantile } from '../../../packages/core/src/numerics/two-sided-normal-quantile.ts'
import { wilsonInterval } from '../../../packages/core/src/people/wilson-interval.ts'

const shares = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000))
  .map(([trials, part]) => ({ trials, successes: part % (trials + 1) }))
const levels = fc.double({ min: 0.01, max: 0.999, noNaN: true })

const intervalOf = (successes: number, trials: number, confidence: number) =>
  wilsonInterval(successes, trials, twoSidedNormalQuantile(confidence))

test.each([
  [81, 263, 0.95, 0.2553, 0.3662],
  [15, 148, 0.95, 0.0624, 0.1605],
  [0, 20, 0.95, 0, 0.1611],
  [1, 29, 0.95, 0.0061, 0.1718],
])('%i of %i at %d is %d to %d, as Newcombe (1998) prints it', (successes, trials, confidence, low, high) => {
  const interval = intervalOf(successes, trials, confidence)
  expect(interval.rate).toBe(successes / trials)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('none of many reaches down to exactly 0, all of them up to exactly 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), levels, (trials, confidence) => {
      expect(intervalOf(0, trials, confidence)).toMatchObject({ rate: 0, low: 0 })
      expect(intervalOf(trials, trials, confidence)).toMatchObject({ rate: 1, high: 1 })
    }),
  )
})

test('the bounds are where the score test just rejects: (p̂ − p)² = z²·p(1 − p)/n', () => {
  fc.assert(
    fc.property(shares, ({ successes, trials }) => {
      const { rate, low, high } = intervalOf(successes, trials, 0.95)
      for (const bound of [low, high]) {
        const score = (rate - bound) ** 2 - (1.959963984540054 ** 2 * bound * (1 - bound)) / trials
        expect(Math.abs(score)).toBeLessThan(1e-14)
      }
    }),
  )
})

test('the band holds the rate, stays within 0 and 1, and mirrors when successes become failures', () => {
  fc.assert(
    fc.property(shares, levels, ({ successes, trials }, confidence) => {
      const { rate, low, high } = intervalOf(successes, trials, confidence)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(rate)
      expect(high).toBeGreaterThanOrEqual(rate)
      expect(high).toBeLessThanOrEqual(1)
      const mirrored = intervalOf(trials - successes, trials, confidence)
      expect(mirrored.low).toBeCloseTo(1 - high, 12)
      expect(mirrored.high).toBeCloseTo(1 - low, 12)
    }),
  )
})

test('even the narrowest band of the largest counts holds the rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9e15 }), fc.double({ min: 1e-12, max: 1e-3, noNaN: true }), (part, level) => {
      const { rate, low, high } = intervalOf(part, 9e15, level)
      expect(low).toBeLessThanOrEqual(rate)
      expect(high).toBeGreaterThanOrEqual(rate)
    }),
  )
})

test('ten times the trials at the same rate give a narrower band', () => {
  fc.assert(
    fc.property(shares, levels, ({ successes, trials }, confidence) => {
      const few = intervalOf(successes, trials, confidence)
      const many = intervalOf(successes * 10, trials * 10, confidence)
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }),
  )
})
