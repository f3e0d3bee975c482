import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountFactors } from '../../../packages/core/src/discounting/discount-factor.ts'
import { presentValue } from '../../../packages/core/src/discounting/present-value.ts'

const constant = (rate: number, offset: 0 | 0.5 | 1 = 0) => ({ kind: 'constant', rate, offset }) as const

const benefits = [11_770, 23_610, 44_878, 89_680, 134_862, 151_424, 167_986]
const costs = [26_815, 29_586, 20_737, 20_329, 23_333, 34_026, 27_438]
const net = benefits.map((benefit, year) => benefit - (costs[year] as number))

describe('presentValue', () => {
  it('gives the net present values of the headline table at 4 %', () => {
    expect(presentValue(net, constant(0.04), 6)).toBeCloseTo(463_216.2, 1)
    expect(presentValue(net, constant(0.04), 0)).toBeCloseTo(366_086.5, 1)
  })

  it('gives a benefit–cost ratio that does not depend on the base year', () => {
    for (const base of [0, 3, 6]) {
      const ratio = presentValue(benefits, constant(0.04), base) / presentValue(costs, constant(0.04), base)
      expect(ratio.toFixed(4)).toBe('3.2583')
    }
  })

  it('adds each amount times its factor', () => {
    const amounts = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 })
    const offset = fc.constantFrom(0 as const, 0.5 as const, 1 as const)
    const rate = fc.double({ min: -0.2, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(amounts, rate, offset, fc.nat(39), (flows, perYear, at, place) => {
        const base = Math.min(place, flows.length - 1)
        const factors = discountFactors(constant(perYear, at), flows.length, base)
        const [value, size] = [flows, flows.map(Math.abs)].map((list) =>
          list.reduce((total, flow, year) => total + flow * (factors[year] as number), 0),
        ) as [number, number]
        const found = presentValue(flows, constant(perYear, at), base)
        expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, size))
      }),
    )
  })

  it('follows the declining rates of the Green Book', () => {
    const once = [...Array<number>(40).fill(0), 1000]
    expect(presentValue(once, { kind: 'greenbook' }, 0)).toBeCloseTo(1000 / 1.035 ** 30 / 1.03 ** 10, 9)
    expect(presentValue([1000, 0], { kind: 'greenbook' }, 1)).toBeCloseTo(1035, 9)
  })

  it('leaves the base year alone, wherever it is', () => {
    for (const base of [0, 1, 2, 3, 4]) {
      const only = [0, 0, 0, 0, 0].map((_zero, year) => (year === base ? 123.45 : 0))
      expect(presentValue(only, constant(0.07), base)).toBe(123.45)
    }
  })

  it('loses nothing in large amounts that cancel, wherever the base is', () => {
    for (const base of [0, 1, 2]) expect(presentValue([1e16, 1, -1e16], constant(0), base)).toBe(1)
    expect(presentValue([1, 1e16, 1, -1e16, 1], constant(0), 3)).toBe(3)
  })

  it('at rate 0 adds whole numbers to the double nearest to their exact total', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 50 }), fc.nat(49), (values, place) => {
        const exact = values.map(BigInt).reduce((total, value) => total + value, 0n)
        expect(presentValue(values, constant(0), Math.min(place, values.length - 1))).toBe(Number(exact))
      }),
    )
  })

  it('is not spoiled by factors beyond all numbers in years without an amount', () => {
    expect(presentValue([0, 0, 0, 5], constant(1e200), 3)).toBe(5)
    expect(presentValue([5, ...Array<number>(30).fill(0)], constant(-1 + 1e-16), 0)).toBe(5)
  })

  it('is 0 for no amounts', () => {
    expect(presentValue([], constant(0.04), 0)).toBe(0)
  })
})
