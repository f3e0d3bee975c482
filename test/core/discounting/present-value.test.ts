import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annuityFactor } from '../../../packages/core/src/discounting/annuity-factor.ts'
import { discountFactor, discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'
import { integerPower } from '../../../packages/core/src/discounting/integer-power.ts'
import { presentValue } from '../../../packages/core/src/discounting/present-value.ts'

const constant = (rate: number, offset: 0 | 0.5 | 1 = 0) => ({ kind: 'constant', rate, offset }) as const

describe('discountFactor', () => {
  it('gives the factors printed in the guideline for 4 %', () => {
    expect([1, 2, 3, 4, 5].map((year) => discountFactor(constant(0.04), year).toFixed(4))).toEqual([
      '0.9615',
      '0.9246',
      '0.8890',
      '0.8548',
      '0.8219',
    ])
  })

  it('joins the bands of the Green Book at years 30 and 75', () => {
    const factor = (year: number) => discountFactor({ kind: 'greenbook' }, year)
    expect(factor(30) / factor(31)).toBeCloseTo(1.03, 12)
    expect(factor(29) / factor(30)).toBeCloseTo(1.035, 12)
    expect(factor(75) / factor(76)).toBeCloseTo(1.025, 12)
    expect(factor(-1)).toBeCloseTo(1.035, 12)
  })

  it('compounds up before the base year', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), (rate, years) => {
        const there = discountFactor(constant(rate), years) * discountFactor(constant(rate), -years)
        expect(there).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('integerPower', () => {
  it('is repeated multiplication', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.integer({ min: -60, max: 60 }), (base, exponent) => {
        let product = 1
        for (let step = 0; step < Math.abs(exponent); step += 1) product *= base
        const expected = exponent < 0 ? 1 / product : product
        expect(integerPower(base, exponent) / expected).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('presentValue', () => {
  it('adds each amount times its factor', () => {
    const amounts = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(amounts, fc.double({ min: -0.2, max: 0.5, noNaN: true }), fc.nat(39), (flows, rate, place) => {
        const base = Math.min(place, flows.length - 1)
        const factors = discountFactors(constant(rate), flows.length, base)
        const [value, size] = [flows, flows.map(Math.abs)].map((list) =>
          list.reduce((total, flow, year) => total + flow * (factors[year] as number), 0),
        ) as [number, number]
        expect(Math.abs(presentValue(flows, constant(rate), base) - value)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, size),
        )
      }),
    )
  })

  it('loses nothing in large amounts that cancel', () => {
    expect(presentValue([1e16, 1, -1e16], constant(0), 0)).toBe(1)
  })
})

describe('annuityFactor', () => {
  it('gives the factor of 50 years at 4 % as it is printed', () => {
    expect(annuityFactor(constant(0.04, 1), 50).toFixed(4)).toBe('21.4822')
  })

  it('stays exact for a rate that is almost nothing', () => {
    expect(annuityFactor(constant(1e-12, 1), 10)).toBeCloseTo(10, 9)
    expect(annuityFactor(constant(0, 1), 10)).toBe(10)
  })
})
