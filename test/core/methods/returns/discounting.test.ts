import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annualValue,
  benefitCostRatio,
  discount,
  netPresentValue,
  paybackPeriod,
  presentValue,
} from '../../../../packages/core/src/index.ts'

const benefits = [11770, 23610, 44878, 89680, 134862, 151424, 167986]
const costs = [26815, 29586, 20737, 20329, 23333, 34026, 27438]

/** The last step of an answer, or the code of its failure. */
function figure(answer: object): unknown {
  const given = answer as ReturnType<typeof annualValue>
  if (!given.ok) return given.code
  const steps = Object.values(given.value)
  return steps[steps.length - 1]
}

describe('discount', () => {
  it.each([
    [{ rate: 0.04, years: 5 }, 0.8219271],
    [{ rate: 0.04, years: 5, timing: 'end' }, 0.7903145],
    [{ rate: 0.04, years: 1 }, 0.9615385],
    [{ rate: 0.04, years: 0, timing: 'mid' }, 0.9805807],
    [{ rate: 0.04, years: -2 }, 1.0816],
    [{ rate: 'greenbook', years: 30 }, 1.035 ** -30],
    [{ rate: 'greenbook', years: 75 }, 1.035 ** -30 * 1.03 ** -45],
    [{ rate: 'greenbook', years: 76 }, (1.035 ** -30 * 1.03 ** -45) / 1.025],
  ] as const)('gives the factor of %j', (given, expected) => {
    expect(figure(discount(given))).toBeCloseTo(expected, 7)
  })

  it.each([
    [{ rate: -1, years: 1 }, 'range'],
    [{ rate: 0.04, years: 1.5 }, 'range'],
    [{ rate: 'greenbook', years: 1, timing: 'mid' }, 'choice'],
    [{ rate: Number.NaN, years: 1 }, 'type'],
    [{ rate: -0.999, years: 1000 }, 'overflow'],
  ] as const)('refuses %j: %s', (given, code) => {
    expect(figure(discount(given))).toBe(code)
  })
})

describe('present values of the published table', () => {
  it('depend on the base year by the factor between the years', () => {
    expect(figure(netPresentValue({ benefits, costs, rate: 0.04, baseIndex: 7 }))).toBeCloseTo(463216.2, 1)
    expect(figure(netPresentValue({ benefits, costs, rate: 0.04 }))).toBeCloseTo(366086.5, 1)
  })

  it('are the difference of benefits and costs', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), (rate) => {
        const [benefit, cost] = [benefits, costs].map((flow) => Number(figure(presentValue({ amounts: flow, rate }))))
        const net = Number(figure(netPresentValue({ benefits, costs, rate })))
        expect(net / (Number(benefit) - Number(cost))).toBeCloseTo(1, 9)
      }),
    )
  })

  it('refuse a base year that is not among the years', () => {
    expect(figure(presentValue({ amounts: benefits, rate: 0.04, baseIndex: 8 }))).toBe('range')
  })

  it('lose nothing in large amounts that cancel', () => {
    expect(figure(presentValue({ amounts: [1e16, 1, -1e16], rate: 0 }))).toBe(1)
  })
})

describe('benefitCostRatio', () => {
  it('gives the published table at 4, 2 and 1 %', () => {
    const ratios = [0.04, 0.02, 0.01].map((rate) =>
      Number(figure(benefitCostRatio({ benefits, costs, rate }))).toFixed(4),
    )
    expect(ratios).toEqual(['3.2583', '3.3410', '3.3827'])
  })

  it('does not depend on the timing', () => {
    const [start, end] = (['start', 'end'] as const).map((timing) =>
      Number(figure(benefitCostRatio({ benefits, costs, rate: 0.04, timing }))),
    )
    expect(Number(start) / Number(end)).toBeCloseTo(1, 12)
  })

  it('has no value when nothing was spent', () => {
    expect(figure(benefitCostRatio({ benefits: [1], costs: [0], rate: 0 }))).toBe('undefined')
  })
})

describe('paybackPeriod', () => {
  it.each([
    [{ benefits, costs }, 2.870759],
    [{ benefits, costs, rate: 0.04 }, 2.931515],
    [{ benefits: [5], costs: [5] }, 0],
    [{ benefits: [0, 60, 80], costs: [100, 0, 0] }, 2.5],
  ])('of %j is %d years', (given, expected) => {
    expect(figure(paybackPeriod(given))).toBeCloseTo(expected, 6)
  })

  it('says how much is missing when it is not reached', () => {
    const answer = paybackPeriod({ benefits: [1, 1], costs: [5, 0] })
    expect(answer).toMatchObject({ code: 'no-solution', message: { ja: expect.stringContaining('3不足') } })
  })
})

describe('annualValue', () => {
  it('spreads a present value so that its present value is the same', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (rate, years) => {
        const yearly = Number(figure(annualValue({ presentValue: 1000, rate, years })))
        const back = presentValue({ amounts: Array<number>(years).fill(yearly), rate, timing: 'end' })
        expect(Number(figure(back)) / 1000).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is an equal share without discounting', () => {
    expect(figure(annualValue({ presentValue: 100, rate: 0, years: 4 }))).toBe(25)
  })
})
