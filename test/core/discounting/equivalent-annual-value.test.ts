import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equivalentAnnualValue } from '../../../packages/core/src/discounting/equivalent-annual-value.ts'
import { presentValue } from '../../../packages/core/src/discounting/present-value.ts'

describe('equivalentAnnualValue', () => {
  it('is the present value divided by the years at rate 0', () => {
    expect(equivalentAnnualValue(463_216, 0, 7)).toBe(463_216 / 7)
    expect(equivalentAnnualValue(0, 0.04, 7)).toBe(0)
  })

  it('agrees with the closed form where that is exact enough', () => {
    expect(equivalentAnnualValue(1000, 0.04, 50)).toBeCloseTo((1000 * 0.04) / (1 - 1.04 ** -50), 10)
    expect(equivalentAnnualValue(-1000, 0.5, 1)).toBe(-1500)
  })

  it('goes over into the equal share when the rate goes to 0, without a jump', () => {
    for (const rate of [1e-7, 1e-9, 1e-12, 1e-15, 1e-18]) {
      expect(equivalentAnnualValue(100, rate, 50) - 2 * (1 + 25.5 * rate)).toBeCloseTo(0, 10)
    }
  })

  it('paid at the end of every year, is worth the present value again', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 })
    const rate = fc.double({ min: -0.2, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(value, rate, fc.integer({ min: 1, max: 60 }), (worth, perYear, years) => {
        const amount = equivalentAnnualValue(worth, perYear, years)
        const again = presentValue(Array<number>(years).fill(amount), { kind: 'constant', rate: perYear, offset: 1 }, 0)
        expect(Math.abs(again - worth)).toBeLessThanOrEqual(1e-11 * Math.abs(worth))
      }),
    )
  })
})
