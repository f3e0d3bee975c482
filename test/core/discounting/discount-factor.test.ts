import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountFactor, discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'

const constant = (rate: number, offset: 0 | 0.5 | 1 = 0) => ({ kind: 'constant', rate, offset }) as const
const greenBook = { kind: 'greenbook' } as const

describe('a constant rate', () => {
  it('gives the factors printed in the guideline for 4 %', () => {
    expect([1, 2, 3, 4, 5].map((year) => discountFactor(constant(0.04), year).toFixed(4))).toEqual([
      '0.9615',
      '0.9246',
      '0.8890',
      '0.8548',
      '0.8219',
    ])
  })

  it('takes amounts at the start, in the middle and at the end of the year', () => {
    expect(discountFactor(constant(0.04), 5)).toBeCloseTo(0.8219271067593515, 15)
    expect(discountFactor(constant(0.04, 0.5), 5)).toBeCloseTo(0.8219271067593515 / Math.sqrt(1.04), 15)
    expect(discountFactor(constant(0.04, 1), 5)).toBeCloseTo(0.7903145257301457, 15)
    expect(discountFactor(constant(0.04, 1), 5)).toBe(discountFactor(constant(0.04), 6))
  })

  it('leaves the base year as it is, exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 10, noNaN: true }), (rate) => {
        expect(discountFactor(constant(rate), 0)).toBe(1)
      }),
    )
  })

  it('compounds up before the base year', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), (rate, years) => {
        const there = discountFactor(constant(rate), years) * discountFactor(constant(rate), -years)
        expect(there).toBeCloseTo(1, 9)
      }),
    )
  })

  it('needs no loop over the years', () => {
    expect(discountFactor(constant(0.04), 1e15)).toBe(0)
    expect(discountFactor(constant(0.04), -1e15)).toBe(Number.POSITIVE_INFINITY)
    expect(discountFactor(constant(0), 1e15)).toBe(1)
  })
})

describe('the Green Book', () => {
  const factor = (years: number) => discountFactor(greenBook, years)

  it('joins its bands at years 30 and 75', () => {
    expect(factor(29) / factor(30)).toBeCloseTo(1.035, 12)
    expect(factor(30) / factor(31)).toBeCloseTo(1.03, 12)
    expect(factor(74) / factor(75)).toBeCloseTo(1.03, 12)
    expect(factor(75) / factor(76)).toBeCloseTo(1.025, 12)
    expect(factor(-1)).toBeCloseTo(1.035, 12)
    expect(factor(0)).toBe(1)
  })

  it('is the product of the rates of all years', () => {
    let growth = 1
    for (let year = 1; year <= 130; year += 1) {
      growth *= 1 + (year <= 30 ? 0.035 : year <= 75 ? 0.03 : 0.025)
      expect(factor(year) * growth).toBeCloseTo(1, 12)
    }
  })
})

it('a row of factors holds those of its years, to the last digit', () => {
  const discountings = fc.constantFrom(constant(0.04), constant(0.035, 0.5), constant(-0.01, 1), greenBook)
  fc.assert(
    fc.property(discountings, fc.integer({ min: 1, max: 90 }), fc.nat(89), (discounting, count, place) => {
      const base = Math.min(place, count - 1)
      const factors = discountFactors(discounting, count, base)
      expect(factors).toEqual(Array.from({ length: count }, (_, index) => discountFactor(discounting, index - base)))
    }),
  )
})
