import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoSidedNormalQuantile } from '../../../packages/core/src/numerics/two-sided-normal-quantile.ts'
import { type FunnelStage, funnel } from '../../../packages/core/src/people/funnel.ts'
import { wilsonInterval } from '../../../packages/core/src/people/wilson-interval.ts'

const stage = (value: number, unit?: FunnelStage['unit']): FunnelStage => ({ value, unit })

const stepsOf = (stages: readonly FunnelStage[]) => funnel(stages, 0.95)

const japaneseNotes = (stages: readonly FunnelStage[]) => stepsOf(stages).map(({ note }) => note?.ja ?? '')

test('a funnel in one unit gives both ratios and the Wilson interval of each step', () => {
  const steps = stepsOf([stage(263, '人'), stage(81, '人'), stage(27, '名')])
  expect(steps[0]).toEqual({ value: 263, unit: '人', toPrevious: null, toFirst: 1, low: null, high: null, note: null })
  expect(steps[1]).toMatchObject({ toPrevious: 81 / 263, toFirst: 81 / 263, note: null })
  expect(steps[1]?.low).toBeCloseTo(0.2553, 4)
  expect(steps[1]?.high).toBeCloseTo(0.3662, 4)
  expect(steps[2]).toMatchObject({ toPrevious: 27 / 81, toFirst: 27 / 263, note: null })
})

test('plain numbers are all of one unknown unit', () => {
  expect(stepsOf([stage(20), stage(5)])[1]).toMatchObject({ toPrevious: 0.25, note: null })
})

test('the side-job funnel of 2019–2021 changes its unit at every step, so only its last two stages could compare', () => {
  const stages = [stage(9, '社'), stage(17, '人'), stage(51, '件'), stage(10, '件')]
  const steps = stepsOf(stages)
  expect(steps.map(({ toPrevious }) => toPrevious)).toEqual([null, 17 / 9, 3, 10 / 51])
  expect(steps.map(({ low }) => low !== null)).toEqual([false, false, false, true])
  expect(japaneseNotes(stages)).toEqual([
    '',
    '単位が社から人に変わるため割合とはいえず、信頼区間を示しません。',
    '単位が人から件に変わるため割合とはいえず、信頼区間を示しません。',
    '最初の段階の単位（社）とこの段階の単位（件）が異なるため、通算比は参考値です。',
  ])
})

test('a unit stated at one stage only counts as a change', () => {
  expect(japaneseNotes([stage(30), stage(9, '社')])[1]).toBe(
    '単位が（記載なし）から社に変わるため割合とはいえず、信頼区間を示しません。',
  )
})

test('a stage that exceeds the one before has a ratio, no band, and says why', () => {
  const step = stepsOf([stage(10, '人'), stage(12, '人')])[1]
  expect(step).toMatchObject({ toPrevious: 1.2, toFirst: 1.2, low: null, high: null })
  expect(step?.note?.ja).toBe('前の段階を上回るため割合とはいえず、信頼区間を示しません。')
})

test('after a zero there is no ratio, and no ratio to a first stage of zero', () => {
  const steps = stepsOf([stage(0), stage(5), stage(3)])
  expect(steps.map(({ toPrevious }) => toPrevious)).toEqual([null, null, 0.6])
  expect(steps.map(({ toFirst }) => toFirst)).toEqual([null, null, null])
  expect(japaneseNotes([stage(0), stage(5), stage(3)])).toEqual([
    '',
    '前の段階が0のため、前段比は計算できません。',
    '最初の段階が0のため、通算比は計算できません。',
  ])
})

test('a step down to zero is a share of 0 with a band', () => {
  expect(stepsOf([stage(20), stage(0)])[1]).toMatchObject({ toPrevious: 0, low: 0, note: null })
})

test('figures that are not counts have ratios without band', () => {
  const step = stepsOf([stage(10), stage(2.5)])[1]
  expect(step).toMatchObject({ toPrevious: 0.25, low: null, high: null })
  expect(step?.note?.en).toContain('whole numbers')
})

test('wherever a band is given it is the Wilson interval, and wherever it is not a note says why', () => {
  const stages = fc.array(
    fc.record({ value: fc.nat(50), unit: fc.constantFrom<FunnelStage['unit']>('人', '名', '社', undefined) }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(stages, (given) => {
      for (const [index, step] of stepsOf(given).entries()) {
        const previous = given[index - 1]
        if (previous === undefined) continue
        if (step.low === null) {
          expect(step.note?.en).not.toBe('')
          expect(step.note?.ja).not.toBe('')
          continue
        }
        const { low, high } = step
        expect(wilsonInterval(step.value, previous.value, twoSidedNormalQuantile(0.95))).toMatchObject({ low, high })
      }
    }),
  )
})
