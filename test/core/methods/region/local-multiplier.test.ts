import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMultiplier } from '../../../../packages/core/src/methods/region/local-multiplier.ts'

const multiplier = (given: Parameters<typeof localMultiplier>[0]) => {
  const answer = localMultiplier(given)
  return answer.ok ? answer.value.multiplier : answer.code
}

describe('localMultiplier', () => {
  it('lies between 1, where all leaks out, and 3, where all stays', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), share, share, (s1, second, third) => {
        const value = Number(multiplier({ s1, s2: s1 * second, s3: s1 * second * third }))
        expect(value).toBeGreaterThanOrEqual(1)
        expect(value).toBeLessThanOrEqual(3)
      }),
    )
    expect(multiplier({ s1: 100, s2: 0, s3: 0 })).toBe(1)
    expect(multiplier({ s1: 100, s2: 100, s3: 100 })).toBe(3)
  })

  it('brings the amounts into one unit', () => {
    expect(multiplier({ s1: '1百万円', s2: '600千円', s3: '300千円' })).toBeCloseTo(1.9, 12)
  })

  it.each([
    ['undefined', { s1: 0, s2: 0, s3: 0 }],
    ['range', { s1: -1, s2: 0, s3: 0 }],
    ['range', { s1: 1, s2: -1, s3: 0 }],
    ['range', { s1: 1, s2: 0, s3: -1 }],
    ['mixed-units', { s1: '1千円', s2: 600, s3: 300 }],
    ['overflow', { s1: 1e-300, s2: 1e300, s3: 1e300 }],
  ])('has no figure (%s) for %j', (code, given) => {
    expect(multiplier(given)).toBe(code)
  })

  it('says in words what was divided by what', () => {
    const answer = localMultiplier({ s1: '100千円', s2: '60千円', s3: '30千円' })
    expect(answer.ok && answer.sentence.ja).toBe(
      '3段階の支出の合計190千円を第1段階の100千円で割ると、地域内乗数（LM3）は1.90です。',
    )
  })
})
