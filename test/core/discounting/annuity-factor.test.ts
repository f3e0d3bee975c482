import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annuityFactor } from '../../../packages/core/src/discounting/annuity-factor.ts'
import { discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'
import { sum } from '../../../packages/core/src/units/sum.ts'

const constant = (rate: number, offset: 0 | 0.5 | 1 = 0) => ({ kind: 'constant', rate, offset }) as const

describe('annuityFactor', () => {
  it('gives the factor of 50 years at 4 % as it is printed', () => {
    expect(annuityFactor(constant(0.04, 1), 50).toFixed(4)).toBe('21.4822')
  })

  it('stays exact for a rate that is almost nothing', () => {
    // n − r·n·(n + 1) ÷ 2 to the first order; the second is 1e-20 here.
    expect(annuityFactor(constant(1e-12, 1), 50)).toBeCloseTo(50 - 1275e-12, 12)
    expect(annuityFactor(constant(0, 1), 10)).toBe(10)
  })

  it('is the sum of the factors of its years', () => {
    const discountings = fc.oneof(
      fc.constant({ kind: 'greenbook' } as const),
      fc
        .tuple(fc.double({ min: -0.3, max: 1, noNaN: true }), fc.constantFrom(0 as const, 0.5 as const, 1 as const))
        .map(([rate, offset]) => constant(rate, offset)),
    )
    fc.assert(
      fc.property(discountings, fc.integer({ min: 0, max: 130 }), (discounting, years) => {
        const expected = sum(discountFactors(discounting, years, 0))
        expect(Math.abs(annuityFactor(discounting, years) - expected)).toBeLessThanOrEqual(1e-12 * expected)
      }),
      { numRuns: 300 },
    )
  })

  it('needs no loop over the years', () => {
    expect(annuityFactor(constant(0.04, 1), 1e15)).toBeCloseTo(25, 12)
    expect(annuityFactor(constant(0, 1), 2 ** 52 + 1)).toBe(2 ** 52 + 1)
  })
})
