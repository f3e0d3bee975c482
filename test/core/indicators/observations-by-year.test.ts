import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Observation, observationsByYear } from '../../../packages/core/src/index.ts'
import { answerOf } from './file-of.ts'

const series = { unit: '人', moneyUnit: 'thousandYen', place: 'indicators[0].observations' } as const

const present = (...observations: Observation[]) => answerOf(observationsByYear(observations, 'present', series)).years
const flow = (...observations: Observation[]) => answerOf(observationsByYear(observations, 'perPeriod', series)).years
const codes = (counting: 'present' | 'perPeriod', ...observations: Observation[]) => {
  const result = observationsByYear(observations, counting, series)
  return result.ok ? result.notes.map(({ code }) => code) : result.code
}

const monthsFrom = (year: number, count: number): Observation[] =>
  Array.from({ length: count }, (_, index) => {
    const month = ((index + 3) % 12) + 1
    return { at: `${month >= 4 ? year : year + 1}-${String(month).padStart(2, '0')}`, value: index + 1 }
  })

describe('the year-end figure of a series', () => {
  it('is the last observation within the fiscal year, in whatever order the file has them', () => {
    const observations = [
      { at: '2023-03', value: 30 },
      { at: '2022-06', value: 10 },
      { at: '2023-04', value: 31 },
      { at: '2022年12月', value: 20 },
    ]
    expect(present(...observations).map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
      [2022, 30],
      [2023, 31],
    ])
  })

  it('is of the year so far where it is from before March, with the months that are over', () => {
    expect(present({ at: '2024-09', value: 145 })).toMatchObject([{ interim: true, months: 6 }])
    expect(present({ at: '2024年12月10日', value: 145 })).toMatchObject([{ interim: true, months: 8 }])
    expect(present({ at: '2025-03', value: 145 })).toMatchObject([{ interim: false }])
    expect(present({ at: '2024年度末', value: 145 })).toMatchObject([{ interim: false }])
  })

  it.each([[{ at: '2024年度事中評価', value: 145 }], [{ at: '2024年度', value: 145, status: 'interim' }]] as const)(
    'is of the year so far where %j says so, without inventing a month',
    (observation) => {
      const [figure] = present(observation)
      expect(figure).toMatchObject({ interim: true, value: 145 })
      expect(figure).not.toHaveProperty('months')
    },
  )

  it('gives way to the end of the year as soon as there is one', () => {
    const interim = { at: '2024年度事中評価', value: 145, status: 'interim' } as const
    expect(present(interim, { at: '2024年度末', value: 150 })).toMatchObject([{ value: 150, interim: false }])
    expect(present({ at: '2024年度末', value: 150 }, interim)).toMatchObject([{ value: 150, interim: false }])
  })

  it('is the most final of several for the same time, and says what was left aside', () => {
    const observations = [
      { at: '2024年度', value: 100, status: 'initial' },
      { at: '2024年度', value: 130, status: 'settled' },
      { at: '2024年度', value: 120, status: 'supplementary' },
    ] as const
    expect(present(...observations)).toMatchObject([{ value: 130, status: 'settled', places: [`${series.place}[1]`] }])
    expect(codes('present', ...observations)).toEqual(['several-figures'])
  })

  it('is missing, not zero, where the file says that there is no figure', () => {
    expect(present({ at: '2024年度', value: '－' })).toMatchObject([{ value: null, interval: null }])
  })

  it('keeps what makes a figure less than exact, as an interval', () => {
    expect(present({ at: '2024年度', value: '70名以上' })).toMatchObject([
      { value: 70, qualifiers: ['atLeast'], interval: { low: 70, high: Number.POSITIVE_INFINITY } },
    ])
  })

  it('leaves out an observation without a time, and says so', () => {
    expect(present({ value: '約60名' })).toEqual([])
    expect(codes('present', { value: '約60名' })).toEqual(['undated'])
  })

  it('refuses another unit, and a time over several fiscal years, at its place', () => {
    expect(observationsByYear([{ at: 2024, value: '9社' }], 'present', series)).toMatchObject({
      code: 'mixed-units',
      input: `${series.place}[0].value`,
    })
    expect(observationsByYear([{ at: '2019年度～2021年度', value: 9 }], 'present', series)).toMatchObject({
      code: 'range-crosses',
      input: `${series.place}[0].at`,
    })
  })
})

describe('the total of a series', () => {
  it('adds twelve months', () => {
    expect(flow(...monthsFrom(2023, 12))).toMatchObject([{ fiscalYear: 2023, value: 78, interim: false }])
  })

  it('is that of the months so far where they end before March', () => {
    expect(flow(...monthsFrom(2023, 5))).toMatchObject([{ value: 15, interim: true, months: 5 }])
  })

  it('does not exist where a month in between is missing', () => {
    const observations = monthsFrom(2023, 12).filter((_, month) => month !== 4)
    expect(flow(...observations)).toMatchObject([{ value: null }])
    expect(codes('perPeriod', ...observations)).toEqual(['months-missing'])
  })

  it('does not exist where a month is counted twice', () => {
    const observations = [...monthsFrom(2023, 12), { at: '2023年4月～2023年6月', value: 6 }]
    expect(flow(...observations)).toMatchObject([{ value: null }])
    expect(codes('perPeriod', ...observations)).toEqual(['counted-twice'])
  })

  it('is the figure of the whole year where there is one', () => {
    expect(flow(...monthsFrom(2023, 5), { at: '2023年度', value: 40 })).toMatchObject([{ value: 40, interim: false }])
  })

  it('adds periods of several months to single ones', () => {
    const observations = [{ at: '2023年4月～2023年6月', value: 6 }, ...monthsFrom(2023, 12).slice(3)]
    expect(flow(...observations)).toMatchObject([{ value: 78, interim: false }])
  })

  it('is between the totals of the lowest and the highest that the figures may stand for', () => {
    const [figure] = flow({ at: '2023年4月～2023年9月', value: '約10人' }, { at: '2023年10月～2024年3月', value: 20 })
    expect(figure).toMatchObject({ value: 30, qualifiers: ['about'], interval: { low: 29, high: 31 } })
  })

  it('does not depend on the order of the months', () => {
    const months = monthsFrom(2023, 12)
    fc.assert(
      fc.property(fc.shuffledSubarray(months, { minLength: 12 }), (shuffled) => {
        expect(flow(...shuffled)[0]?.value).toBe(78)
      }),
      { numRuns: 20 },
    )
  })
})

describe('money', () => {
  it('is brought to the unit of the file, whether the series or the figure states another', () => {
    const inYen = { ...series, unit: '円' }
    expect(answerOf(observationsByYear([{ at: 2023, value: 1_500_000 }], 'perPeriod', inYen))).toMatchObject({
      unit: 'thousandYen',
      years: [{ value: 1500 }],
    })
    const unstated = { ...series, unit: undefined }
    expect(answerOf(observationsByYear([{ at: 2023, value: '約800万円' }], 'perPeriod', unstated)).years).toMatchObject(
      [{ value: 8000, interval: { low: 7200, high: 8800 } }],
    )
  })
})
