import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optimismAdjustedRatio } from '../../../../packages/core/src/methods/returns/optimism-adjusted-ratio.ts'
import { roi } from '../../../../packages/core/src/methods/returns/roi.ts'

const ratio = (given: Parameters<typeof optimismAdjustedRatio>[0]) => {
  const answer = optimismAdjustedRatio(given)
  return answer.ok ? answer.value.ratio : answer.code
}

const yen = fc.integer({ min: 1, max: 1e9 })
const flows = fc
  .array(fc.tuple(yen, yen), { minLength: 1, maxLength: 20 })
  .map((years) => ({ benefits: years.map(([benefit]) => benefit), costs: years.map(([, cost]) => cost) }))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('optimismAdjustedRatio', () => {
  it('is the cumulative ratio where nothing is allowed for', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const plain = roi({ ...given, view: 'cumulative' })
        expect(ratio({ ...given, benefitShare: 0, costShare: 0 })).toBe(plain.ok && plain.value.roi)
      }),
    )
  })

  it('never rises with a larger allowance', () => {
    fc.assert(
      fc.property(flows, share, share, (given, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)]
        const at = (benefitShare: number, costShare: number) => Number(ratio({ ...given, benefitShare, costShare }))
        expect(at(large, small)).toBeLessThanOrEqual(at(small, small))
        expect(at(small, large)).toBeLessThanOrEqual(at(small, small))
      }),
    )
  })

  it('does not change when every amount is entered in thousands', () => {
    const shares = { benefitShare: 0.15, costShare: 0.24 }
    const inYen = ratio({ benefits: [60000, 70000], costs: [50000, 40000], ...shares })
    expect(inYen).toBeCloseTo(Number(ratio({ benefits: [60, 70], costs: [50, 40], ...shares })), 12)
  })

  it('is nothing when all the benefit is thought imagined', () => {
    expect(ratio({ benefits: [60], costs: [50], benefitShare: 1, costShare: 0 })).toBe(0)
  })

  it.each([
    ['range', { benefits: [1], costs: [1], benefitShare: 1.01, costShare: 0 }],
    ['range', { benefits: [1], costs: [1], benefitShare: -0.1, costShare: 0 }],
    ['range', { benefits: [1], costs: [1], benefitShare: 0, costShare: -0.1 }],
    ['undefined', { benefits: [1], costs: [0], benefitShare: 0, costShare: 0 }],
    ['range', { benefits: [1], costs: [-1], benefitShare: 0, costShare: 0 }],
    ['shape', { benefits: [1], costs: [1, 2], benefitShare: 0, costShare: 0 }],
  ])('has no figure (%s) for %j', (code, given) => {
    expect(ratio(given)).toBe(code)
  })

  it('says in words what was allowed for', () => {
    const answer = optimismAdjustedRatio({ benefits: [60, 60], costs: [50, 50], benefitShare: 0.2, costShare: 0.1 })
    expect(answer.ok && answer.sentence.ja).toBe(
      '便益を20.00％割り引き、費用を10.00％割り増すと、累計便益96を累計費用110で割った比率は87.27％です。',
    )
  })
})
