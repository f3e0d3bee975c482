import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annuityFactor } from '../../../packages/core/src/discounting/annuity-factor.ts'
import { discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'
import { sum } from '../../../packages/core/src/units/sum.ts'

describe('annuityFactor', () => {
  it('gives the factor of 50 years at 4 % as it is printed', () => {
    expect(annuityFactor(0.04, 50).toFixed(4)).toBe('21.4822')
  })

  it('stays exact for a rate that is almost nothing', () => {
    // n − r·n·(n + 1) ÷ 2 to the first order; the second is 1e-20 here.
    expect(annuityFactor(1e-12, 50)).toBeCloseTo(50 - 1275e-12, 12)
    expect(annuityFactor(0, 10)).toBe(10)
  })

  it('is the sum of the factors of its years', () => {
    const rates = fc.double({ min: -0.3, max: 1, noNaN: true })
    const shares = fc.constantFrom(0, 0.1, 0.5, 1)
    fc.assert(
      fc.property(rates, shares, fc.integer({ min: 0, max: 130 }), (rate, dropOff, years) => {
        const factors = discountFactors({ kind: 'constant', rate, offset: 1 }, years, 0)
        const expected = sum(factors.map((factor, year) => factor * (1 - dropOff) ** year))
        expect(Math.abs(annuityFactor(rate, years, dropOff) - expected)).toBeLessThanOrEqual(1e-12 * expected)
      }),
      { numRuns: 300 },
    )
  })

  it('needs no loop over the years', () => {
    expect(annuityFactor(0.04, 1e15)).toBeCloseTo(25, 12)
    expect(annuityFactor(0, 2 ** 52 + 1)).toBe(2 ** 52 + 1)
  })
})
