import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costPerOutcome } from '../../../../packages/core/src/methods/returns/cost-per-outcome.ts'

const costs = [26815, 29586, 20737, 20329, 23333, 34026, 27438]
const each = (given: Parameters<typeof costPerOutcome>[0]) => {
  const answer = costPerOutcome(given)
  return answer.ok ? answer.value.costPerOutcome : answer.code
}

describe('costPerOutcome', () => {
  it.each([
    ['migrants', [5, 10, 19, 38, 57, 64, 71], '2567.1'],
    ['new businesses', [3, 9, 19, 28, 33, 37, 38], '4796.4'],
    ['members ever', [26, 63, 109, 180, 218, 281, 309], '589.9'],
  ])('gives the published table per unit of %s', (_what, outcomes, expected) => {
    expect(Number(each({ costs, outcomes })).toFixed(1)).toBe(expected)
  })

  it('depends on the last outcome only', () => {
    expect(each({ costs: [10, 20], outcomes: [0, 3] })).toBe(10)
    expect(each({ costs: [10, 20], outcomes: [7, 3] })).toBe(10)
  })

  it('is a thousand times as high when the costs are entered in yen', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(years, (pairs) => {
        const outcomes = pairs.map(([, outcome]) => outcome)
        const inThousands = Number(each({ costs: pairs.map(([cost]) => cost), outcomes }))
        const inYen = Number(each({ costs: pairs.map(([cost]) => cost * 1000), outcomes }))
        expect(inYen / inThousands).toBeCloseTo(1000, 6)
      }),
    )
  })

  it('takes counts with their counter', () => {
    expect(each({ costs: ['300千円'], outcomes: ['3人'] })).toBe(100)
  })

  it.each([
    ['undefined', { costs: [1, 1], outcomes: [5, 0] }],
    ['undefined', { costs: [0, 0], outcomes: [5, 6] }],
    ['range', { costs: [-1], outcomes: [5] }],
    ['range', { costs: [1], outcomes: [-5] }],
    ['shape', { costs: [1, 2], outcomes: [5] }],
    ['missing', { costs: [1, null], outcomes: [5, 6] }],
    ['missing', { costs: [1, 2], outcomes: [5, ''] }],
  ])('has no figure (%s) for %j', (code, given) => {
    expect(each(given)).toBe(code)
  })

  it('says in words what was divided by what', () => {
    const answer = costPerOutcome({ costs: costs.map((cost) => `${cost}千円`), outcomes: [0, 0, 0, 0, 0, 0, 71] })
    expect(answer.ok && answer.sentence).toEqual({
      en: "The cost of all years, 182,264 thousand yen, divided by the last year's outcome of 71 gives 2,567.1 thousand yen per outcome.",
      ja: '全年度の費用182,264千円を最終年度の成果71で割ると、成果1単位当たりの費用は2,567.1千円です。',
    })
  })
})
