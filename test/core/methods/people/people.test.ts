import { describe, expect, it } from 'vitest'
import { conversionFunnel, interval, members, remainingPeople } from '../../../../packages/core/src/index.ts'

describe('members', () => {
  const joined = ['2017-06-01', '2018-04-01', '平成31年3月31日', 43556, null, '2020-10-01']
  const left = [null, '2019-03-31', '2019-04-01', 0, '', null]

  it('counts joins, leaves, people present and ever per fiscal year', () => {
    const answer = members({ joined, left, firstYear: 2018, lastYear: '令和2年度' })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        fiscalYear: [2018, 2019, 2020],
        joins: [2, 1, 1],
        leaves: [1, 1, 0],
        present: [2, 2, 3],
        ever: [3, 4, 5],
        retention: [2 / 3, 2 / 4, 3 / 5],
      },
    })
  })

  it('takes the years of the earliest join and the latest date when none are given', () => {
    const answer = members({ joined, left })
    expect(answer.ok && answer.value.fiscalYear).toEqual([2017, 2018, 2019, 2020])
  })

  it('has the same identity as the published ledger: leavers are what のべ grew more than 現役', () => {
    const answer = members({ joined, left })
    if (!answer.ok) throw new Error(answer.message.en)
    const { present, ever, leaves } = answer.value
    leaves.forEach((count, year) => {
      const before = { ever: ever[year - 1] ?? 0, present: present[year - 1] ?? 0 }
      expect(count).toBe(Number(ever[year]) - before.ever - (Number(present[year]) - before.present))
    })
  })

  it.each([
    [{ joined: [null], left: ['2020-01-01'] }, 'missing', '1'],
    [{ joined: ['2020-01-02', '2020-01-02'], left: [null, '2020-01-01'] }, 'range-order', '2'],
    [{ joined: ['2020-01-02', '2020-02-30'], left: [null, null] }, 'no-such-day', '2番目'],
    [{ joined: ['2020-01-02'], left: [null, null] }, 'shape', ''],
  ])('names the row of %j: %s', (given, code, place) => {
    const answer = members(given)
    expect(answer).toMatchObject({ ok: false, code })
    expect(!answer.ok && answer.message.ja).toContain(place)
  })
})

describe('conversionFunnel', () => {
  it('gives the funnel of the slides, with the reason why there is no band', () => {
    const answer = conversionFunnel({ counts: ['9社', '17人', '51件', '約10件'] })
    if (!answer.ok) throw new Error(answer.message.en)
    const { toPrevious, low, remark } = answer.value
    expect(toPrevious.map((ratio) => (ratio === null ? null : Number(ratio).toFixed(4)))).toEqual([
      null,
      '1.8889',
      '3.0000',
      '0.1961',
    ])
    expect(low.map((bound) => bound === null)).toEqual([true, true, true, false])
    expect(remark[1]).toContain('単位')
    expect(answer.notes.map(({ code }) => code)).toContain('qualifier-dropped')
  })

  it('puts Wilson’s band round the share of the stage before', () => {
    const [funnel, single] = [conversionFunnel({ counts: [263, 81] }), interval({ successes: 81, trials: 263 })]
    expect(funnel.ok && single.ok && [funnel.value.low[1], funnel.value.high[1]]).toEqual(
      single.ok && [single.value.low, single.value.high],
    )
  })

  it('refuses no stage, a negative count, a gap and an impossible confidence', () => {
    expect(conversionFunnel({ counts: [] })).toMatchObject({ ok: false, input: 'counts' })
    expect(conversionFunnel({ counts: [5, -1] })).toMatchObject({ ok: false, input: 'counts' })
    expect(conversionFunnel({ counts: [5, null, 1] })).toMatchObject({ code: 'missing' })
    expect(conversionFunnel({ counts: [5], confidence: 1 })).toMatchObject({ code: 'range', input: 'confidence' })
  })
})

describe('interval', () => {
  it('gives the published example', () => {
    const answer = interval({ successes: 81, trials: 263 })
    expect(answer.ok && [answer.value.low, answer.value.high].map((bound) => bound.toFixed(4))).toEqual([
      '0.2553',
      '0.3662',
    ])
  })

  it.each([
    ['no trials at all', 0, 0, 0.95, 'trials'],
    ['a negative total', 0, -5, 0.95, 'trials'],
    ['a total that is no whole number', 3, 9.5, 0.95, 'trials'],
    ['fewer than no successes', -1, 10, 0.95, 'successes'],
    ['half a success', 2.5, 10, 0.95, 'successes'],
    ['more successes than trials', 11, 10, 0.95, 'successes'],
    ['no confidence', 3, 10, 0, 'confidence'],
    ['certainty', 3, 10, 1, 'confidence'],
    ['a confidence in per cent', 3, 10, 95, 'confidence'],
  ])('refuses %s by the name of the argument', (_, successes, trials, confidence, input) => {
    expect(interval({ successes, trials, confidence })).toMatchObject({ ok: false, code: 'range', input })
  })
})

describe('remainingPeople', () => {
  const arrivals = [5, 5, 9, 19, 19, 7, 7]

  it('gives the people still here behind the view with 5 % leaving', () => {
    const answer = remainingPeople({ newPeople: arrivals, rateOrSurvival: 0.05 })
    expect(answer.ok && Number(answer.value.stillHere[6])).toBeCloseTo((146604.9 / 2366) * 1, 2)
  })

  it('takes observed survival instead of a rate', () => {
    const rate = remainingPeople({ newPeople: arrivals, rateOrSurvival: 0.5 })
    const observed = remainingPeople({ newPeople: arrivals, rateOrSurvival: arrivals.map((_, age) => 0.5 ** age) })
    expect(rate.ok && rate.value.stillHere).toEqual(observed.ok && observed.value.stillHere)
  })

  it('names the age that observed survival lacks', () => {
    expect(remainingPeople({ newPeople: [1, 1, 1], rateOrSurvival: [1, 0.5] })).toMatchObject({ code: 'missing' })
  })

  it.each([
    ['no years', [], 0.1, 'newPeople'],
    ['a negative number of people', [5, -1], 0.1, 'newPeople'],
    ['a rate below 0', [5], -0.1, 'rateOrSurvival'],
    ['a rate in per cent', [5], 5, 'rateOrSurvival'],
    ['a share above 1', [5, 5], [1, 1.01], 'rateOrSurvival'],
  ])('refuses %s', (_, newPeople, rateOrSurvival, input) => {
    expect(remainingPeople({ newPeople, rateOrSurvival })).toMatchObject({ ok: false, input })
  })
})
