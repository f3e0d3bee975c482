import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roi } from '../../../../packages/core/src/methods/returns/roi.ts'
import { roiSeries } from '../../../../packages/core/src/methods/returns/roi-series.ts'
import type { View } from '../../../../packages/core/src/methods/returns/view.ts'

const benefits = [11770, 23610, 44878, 89680, 134862, 151424, 167986]
const costs = [26815, 29586, 20737, 20329, 23333, 34026, 27438]

const ratio = (given: Parameters<typeof roi>[0]): number => {
  const answer = roi(given)
  if (!answer.ok) throw new Error(answer.message.en)
  return answer.value.roi
}

const yen = fc.integer({ min: 1, max: 1e9 })
const programme = fc
  .array(fc.tuple(yen, yen), { minLength: 1, maxLength: 30 })
  .map((years) => ({ benefits: years.map(([benefit]) => benefit), costs: years.map(([, cost]) => cost) }))
const views: readonly View[] = ['stock', 'cumulative', 'net', 'annual']

describe('roi', () => {
  it.each([
    ['stock', 167986 / 182264],
    ['cumulative', 624210 / 182264],
    ['net', (624210 - 182264) / 182264],
    ['annual', 167986 / 27438],
  ] as const)('gives the published table in the view %s', (view, expected) => {
    expect(ratio({ benefits, costs, view })).toBeCloseTo(expected, 12)
  })

  it('takes the view that cities publish when none is given', () => {
    expect(ratio({ benefits, costs })).toBe(ratio({ benefits, costs, view: 'stock' }))
  })

  it('does not change when every amount is entered in thousands', () => {
    fc.assert(
      fc.property(programme, fc.constantFrom(...views), (given, view) => {
        const inYen = { benefits: given.benefits.map((b) => b * 1000), costs: given.costs.map((c) => c * 1000) }
        expect(ratio({ ...inYen, view }) / ratio({ ...given, view })).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is one less net than gross', () => {
    fc.assert(
      fc.property(programme, (given) => {
        const gross = ratio({ ...given, view: 'cumulative' })
        expect(ratio({ ...given, view: 'net' })).toBeCloseTo(gross - 1, 9 - Math.ceil(Math.log10(gross + 1)))
      }),
    )
  })

  it('is the same in every view but net for a single year', () => {
    fc.assert(
      fc.property(yen, yen, (benefit, cost) => {
        const given = { benefits: [benefit], costs: [cost] }
        expect(ratio({ ...given, view: 'cumulative' })).toBe(ratio(given))
        expect(ratio({ ...given, view: 'annual' })).toBe(ratio(given))
      }),
    )
  })

  it('has no value when nothing was spent', () => {
    expect(roi({ benefits: [1], costs: [0] })).toMatchObject({ code: 'undefined', input: 'costs' })
  })

  it('has no value for the last year alone when that year cost nothing', () => {
    expect(roi({ benefits: [1, 1], costs: [5, 0], view: 'annual' })).toMatchObject({ code: 'undefined' })
    expect(ratio({ benefits: [1, 1], costs: [5, 0] })).toBe(0.2)
  })

  it('refuses a cost that is negative in total', () => {
    expect(roi({ benefits: [1], costs: [-5] })).toMatchObject({ code: 'range', input: 'costs' })
  })

  it('says in words what was divided by what', () => {
    const answer = roi({ benefits: benefits.map((b) => `${b}千円`), costs: costs.map((c) => `${c}千円`) })
    expect(answer.ok && answer.sentence.ja).toBe(
      '最終年度の便益167,986千円を、これまでの累計費用182,264千円で割ると、投資収益率（ROI）は92.17％です。',
    )
  })
})

describe('roiSeries', () => {
  it('gives the seven published figures', () => {
    const answer = roiSeries({ benefits, costs })
    const printed = answer.ok ? answer.value.roi.map((figure) => (100 * Number(figure)).toFixed(2)) : []
    expect(printed).toEqual(['43.89', '41.86', '58.18', '92.01', '111.64', '97.80', '92.17'])
  })

  it('ends where roi does, in every view', () => {
    fc.assert(
      fc.property(programme, fc.constantFrom(...views), (given, view) => {
        const answer = roiSeries({ ...given, view })
        expect(answer.ok && answer.value.roi[given.costs.length - 1]).toBe(ratio({ ...given, view }))
      }),
    )
  })

  it('holds the failure in the years before anything was spent', () => {
    const answer = roiSeries({ benefits: [1, 1], costs: [0, 5] })
    expect(answer.ok && answer.value.roi).toMatchObject([{ ok: false, code: 'undefined' }, 0.2])
  })
})
