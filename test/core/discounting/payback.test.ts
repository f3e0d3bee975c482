import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'
import { payback } from '../../../packages/core/src/discounting/payback.ts'

const net = [-15_045, -5976, 24_141, 69_351, 111_529, 117_398, 140_548]
const factorsAt = (rate: number, count: number) => discountFactors({ kind: 'constant', rate, offset: 0 }, count, 0)

describe('payback', () => {
  it('gives the years of the headline table, plain and at 4 %', () => {
    expect(payback(net)).toBeCloseTo(2.870759, 6)
    expect(payback(net, factorsAt(0.04, 7))).toBeCloseTo(2.931515, 6)
  })

  it('is 0 where the first year pays for itself, even if later years do not', () => {
    expect(payback([0, -5])).toBe(0)
    expect(payback([3, -5], factorsAt(0.1, 2))).toBe(0)
  })

  it('says nothing where costs are never recovered', () => {
    expect(payback([-10, 3, 3])).toBeUndefined()
    expect(payback([-10, 10], factorsAt(0.04, 2))).toBeUndefined()
    expect(payback([])).toBeUndefined()
  })

  it('takes the last moment of a year in which nothing is left over', () => {
    expect(payback([-100, 60, 40, 0])).toBe(3)
  })

  it('counts decimals that add up to 0 as paid back, whatever their binary noise', () => {
    expect(payback([-0.7, 0.1, 0.6])).toBe(3)
    expect(payback([-0.3, 0.1, 0.2])).toBe(3)
    expect(payback([-100, 104], factorsAt(0.04, 2))).toBe(2)
  })

  it('does not forgive a shortfall of one unit beside huge amounts', () => {
    expect(payback([-1e16, 1e16 - 2])).toBeUndefined()
    expect(payback([-1e9, 1e9 - 0.01], [1, 1])).toBeUndefined()
  })

  it('lies in the first year whose cumulative total is not negative', () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(flows, (amounts) => {
        const years = payback(amounts)
        const totals = amounts.map((_amount, year) => amounts.slice(0, year + 1).reduce((sum, one) => sum + one, 0))
        const first = totals.findIndex((total) => total >= 0)
        if (first <= 0) expect(years).toBe(first === 0 ? 0 : undefined)
        else {
          expect(years).toBeGreaterThan(first)
          expect(years).toBeLessThanOrEqual(first + 1)
          const within = (years as number) - first
          expect((totals[first - 1] as number) + within * (amounts[first] as number)).toBeCloseTo(0, 9)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not change with the unit of the amounts, nor with factors of 1', () => {
    const flows = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(flows, (amounts) => {
        const years = payback(amounts)
        const inThousands = payback(amounts.map((amount) => amount / 1000))
        expect(inThousands === undefined).toBe(years === undefined)
        if (years !== undefined) expect(inThousands).toBeCloseTo(years, 12)
        expect(
          payback(
            amounts,
            amounts.map(() => 1),
          ),
        ).toBe(years)
      }),
      { numRuns: 300 },
    )
  })
})
