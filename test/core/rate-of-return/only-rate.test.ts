import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRates } from '../../../packages/core/src/rate-of-return/all-rates.ts'
import { onlyRate } from '../../../packages/core/src/rate-of-return/only-rate.ts'
import { trimmed } from '../../../packages/core/src/rate-of-return/polynomial.ts'
import { signChanges } from '../../../packages/core/src/rate-of-return/sign-changes.ts'
import { wholeNumbers } from '../../../packages/core/src/units/whole-numbers.ts'

test('the published example comes out to the last digit', () => {
  expect(onlyRate([-100, 39, 59, 55, 20])).toBe(0.2809484211599611)
})

test('gains and losses, with years of 0 at either end', () => {
  expect(onlyRate([0, -100, 110, 0])).toBe(0.1)
  expect(onlyRate([-100, 50])).toBe(-0.5)
  expect(onlyRate([100, -50, 0])).toBe(-0.5)
  expect(onlyRate([-100, 0, 0, 0.0001])).toBeCloseTo(-0.99, 15)
})

test('rates far from 0 take no longer than others', () => {
  expect(onlyRate([-1, ...Array<number>(238).fill(0), 1e100])).toBeCloseTo(1.6206561493511316, 14)
  expect(onlyRate([-1, 1e15])).toBeCloseTo(1e15 - 1, 0)
  expect(onlyRate([-1e12, 1e-4, 1.1e12])).toBeCloseTo(Math.sqrt(1.1) - 1, 15)
})

test('it agrees with exact arithmetic to 1e-15', () => {
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: -4, max: 7 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  const side = fc.array(amount, { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(side, side, (early, late) => {
      const flows = [...early.map((size) => -size), ...late]
      fc.pre(signChanges(flows) === 1)
      const rate = onlyRate(flows)
      const [exact, ...others] = allRates(trimmed(wholeNumbers(flows).wholes)) as [number, ...number[]]
      expect(others).toEqual([])
      if (rate !== undefined) expect(Math.abs(rate - exact)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(exact)))
    }),
    { numRuns: 250 },
  )
})

test('240 monthly flows keep every digit', () => {
  const flows = Array.from({ length: 240 }, (_, month) => (month < 24 ? -500.25 : 73.5 + (month % 12)))
  const [exact] = allRates(trimmed(wholeNumbers(flows).wholes)) as [number]
  expect(Math.abs((onlyRate(flows) as number) - exact)).toBeLessThanOrEqual(1e-16)
})

test('what doubles cannot tell is left to exact arithmetic', () => {
  expect(onlyRate([-1e200, 1])).toBeUndefined()
  expect(onlyRate([-1, 1e-200])).toBeUndefined()
  expect(onlyRate([-0.3, 0.1, 0.2])).toBeUndefined()
  expect(onlyRate([-1e20, 1])).toBeUndefined()
})
