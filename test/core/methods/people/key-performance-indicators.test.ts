import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyPerformanceIndicators } from '../../../../packages/core/src/methods/people/key-performance-indicators.ts'

type Given = Parameters<typeof keyPerformanceIndicators>[0]

const solve = (given: Given) => {
  const answer = keyPerformanceIndicators(given)
  if (!answer.ok) throw new Error(answer.message.en)
  return answer.value
}

describe('keyPerformanceIndicators', () => {
  it('numbers the years and sets plan beside actual', () => {
    const { year, target, reached } = solve({ plan: [10, 20], actual: [12, 14] })
    expect({ year, target, reached }).toEqual({ year: [1, 2], target: [10, 20], reached: [12, 14] })
  })

  it.each([
    [100, 0, '非常に効果的'],
    [150, 0, '非常に効果的'],
    [99, 0, '相当程度効果'],
    [70, 0, '相当程度効果'],
    [69, 0, '効果あり'],
    [1, 0, '効果あり'],
    [0, 0, '効果なし'],
    [50, 50, '効果なし'],
    [51, 50, '効果あり'],
    [-1, 0, '効果なし'],
  ])('grades %d of 100, from %d at the start, as %s', (actual, start, verdict) => {
    expect(solve({ plan: [100], actual: [actual], start }).verdict).toEqual([verdict])
  })

  it('takes the start for 0 when none is given', () => {
    expect(solve({ plan: [100], actual: [1] }).verdict).toEqual(['効果あり'])
  })

  it('asks for the elapsed part of the target in the last year only', () => {
    const { target, achievement } = solve({ plan: [120, 120], actual: [60, 60], elapsedMonths: 6 })
    expect(target).toEqual([120, 60])
    expect(achievement).toEqual([0.5, 1])
  })

  it('changes nothing when all twelve months are over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (plan, actual) => {
        expect(solve({ plan: [plan], actual: [actual], elapsedMonths: 12 })).toEqual(
          solve({ plan: [plan], actual: [actual] }),
        )
      }),
    )
  })

  it('does not let binary arithmetic cost a grade', () => {
    expect(solve({ plan: [0.1], actual: [0.05], elapsedMonths: 6 }).verdict).toEqual(['非常に効果的'])
    expect(solve({ plan: [0.1], actual: [0.1], elapsedMonths: 12 }).verdict).toEqual(['非常に効果的'])
    const tenths = fc.integer({ min: 1, max: 1e6 })
    fc.assert(
      fc.property(tenths, (plan) => {
        expect(solve({ plan: [plan / 10], actual: [(plan * 7) / 100] }).verdict).toEqual(['相当程度効果'])
      }),
    )
  })

  it('holds the failure in a year without target, which has no verdict', () => {
    const { achievement, verdict } = solve({ plan: [0, 10], actual: [5, 10] })
    expect(achievement).toMatchObject([{ ok: false, code: 'undefined', input: 'plan' }, 1])
    expect(verdict).toEqual(['', '非常に効果的'])
  })

  it('notes a target below the start', () => {
    const answer = keyPerformanceIndicators({ plan: [80], actual: [70], start: 100 })
    expect(answer.ok && answer.notes).toMatchObject([{ code: 'target-below-start' }])
  })

  it.each([
    ['range', { plan: [-1], actual: [1] }],
    ['range', { plan: [1], actual: [1], elapsedMonths: 0 }],
    ['range', { plan: [1], actual: [1], elapsedMonths: 13 }],
    ['range', { plan: [1], actual: [1], elapsedMonths: 6.5 }],
    ['shape', { plan: [1, 2], actual: [1] }],
    ['missing', { plan: [1, 2], actual: [1, null] }],
  ])('has no table (%s) for %j', (code, given) => {
    expect(keyPerformanceIndicators(given)).toMatchObject({ ok: false, code })
  })

  it.each([
    [
      { plan: [50, 72], actual: [50, 40], elapsedMonths: 7 },
      '最終年度は、目標42（7か月分に按分）に対して実績40で、達成率は95.24％、判定は「相当程度効果」です。',
    ],
    [{ plan: [80], actual: [71] }, '最終年度は、目標80に対して実績71で、達成率は88.75％、判定は「相当程度効果」です。'],
    [{ plan: [0], actual: [5] }, '最終年度は目標が0のため、達成率を計算できません。実績は5です。'],
  ])('says in words of %j', (given, expected) => {
    const answer = keyPerformanceIndicators(given)
    expect(answer.ok && answer.sentence.ja).toBe(expected)
  })
})
