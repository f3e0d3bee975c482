import type { Programme, ProgrammeFile } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

const signed = (...days: readonly string[]) => ({
  agreements: days.map((signedOn, index) => ({ id: `pact-${index}`, name: '協定', signedOn, parties: ['架空市'] })),
})

const withPhase = (phase: Partial<NonNullable<Programme['phases']>[number]>) => ({
  programmes: [{ id: 'camp', name: '合宿', phases: [{ name: 'Ⅰ', ...phase }] }],
})

describe('weekday-mark', () => {
  it('finds a weekday that is not the one of the day, and says which it is', () => {
    const found = checkPart('weekday-mark', signed('2019年8月6日(水)'))
    expect(found.map(({ places }) => places)).toEqual([['agreements[0].signedOn']])
    expect(found[0]?.message.ja).toContain('火曜日')
  })

  it('finds it wherever the file has dates', () => {
    const bad = '2019年8月6日(水)'
    const observation = { at: bad, value: 1 }
    const parts: Partial<ProgrammeFile> = {
      asOf: bad,
      sources: [{ id: 's', title: '資料', published: bad, checkedOn: bad }],
      organisations: [{ id: 'o', name: '団体', kind: 'other', founded: bad, facts: [{ name: '人数', at: bad }] }],
      schemes: [{ id: 's', name: '計画', term: { from: bad, to: bad } }],
      programmes: [
        {
          id: 'p',
          name: '事業',
          term: { from: bad },
          phases: [{ name: 'Ⅰ', kickOff: bad, camp: bad, statedFiscalYear: bad }],
          plans: [{ name: '予定', fiscalYear: bad }],
        },
      ],
      ledgers: [{ id: 'l', name: '名簿', role: 'members', rows: [{ joined: bad, left: bad }] }],
      indicators: [
        {
          id: 'i',
          name: '指標',
          role: 'other',
          unit: '人',
          counting: 'present',
          observations: [observation],
          statements: [observation],
        },
      ],
      businesses: [{ name: '事業所', kind: 'other', startedOn: bad }],
      benefits: [
        { id: 'b', name: '便益', topic: 'residentTax', quantity: 'i', valuePerHead: 'p', stated: [observation] },
      ],
      costs: [{ id: 'c', name: '費用', observations: [observation] }],
      revenues: [{ id: 'r', name: '収入', observations: [observation] }],
      parameters: [
        {
          id: 'p',
          name: '前提',
          unit: '円',
          values: [{ from: bad, to: bad, measured: bad, checkedOn: bad, value: 1 }],
        },
      ],
      funnels: [{ id: 'f', name: '段階', at: bad, steps: [{ name: '参加', value: 1, at: bad }] }],
      kpis: [{ id: 'k', name: '目標', indicator: 'i', targets: [{ fiscalYear: bad, value: 1 }] }],
      publishedReturns: [{ fiscalYear: bad, value: '1%' }],
    }
    const places = placesIn('weekday-mark', parts).flat()
    expect(places).toHaveLength(JSON.stringify(parts).split(bad).length - 1)
    expect(new Set(places).size).toBe(places.length)
  })

  it('accepts the right one, and a date without', () => {
    expect(placesIn('weekday-mark', signed('2019年8月6日(火)', '2019年8月6日', '今年度'))).toEqual([])
  })
})

describe('date-note', () => {
  it('finds 1年 for 元年 once, with all its places, as it is printed', () => {
    const found = checkPart('date-note', withPhase({ kickOff: '令和１年７月１１日', camp: '令和１年８月９日～１１日' }))
    expect(found.map(({ places }) => places)).toEqual([
      ['programmes[0].phases[0].kickOff', 'programmes[0].phases[0].camp'],
    ])
    expect(found[0]?.message.ja).toBe('「令和元年」が「令和１年」と書かれています。')
  })

  it('finds a year of an era that had ended', () => {
    expect(checkPart('date-note', withPhase({ kickOff: '平成33年度' }))[0]?.message.ja).toContain('令和3年度')
  })

  it('accepts 元年, the initial with 1, and the eleventh year', () => {
    expect(placesIn('date-note', signed('令和元年7月11日', 'R1.7.11', '平成11年7月1日', '平成31年4月30日'))).toEqual([])
  })
})

describe('dates-reversed', () => {
  it('finds terms, camps, checks and validity that end before they begin', () => {
    expect(
      placesIn('dates-reversed', {
        sources: [{ id: 's', title: '資料', published: '2025年6月', checkedOn: '2025-05-31' }],
        programmes: [
          {
            id: 'p',
            name: '事業',
            term: { from: '2021年度', to: '2020年度' },
            phases: [{ name: 'Ⅰ', kickOff: '平成28年1月25日', camp: '平成27年2月5日～7日' }],
          },
        ],
        parameters: [{ id: 'p', name: '前提', unit: '円', values: [{ from: 2020, to: 2019, value: 1 }] }],
      }),
    ).toEqual([
      ['sources[0].checkedOn', 'sources[0].published'],
      ['programmes[0].term.to', 'programmes[0].term.from'],
      ['programmes[0].phases[0].camp', 'programmes[0].phases[0].kickOff'],
      ['parameters[0].values[0].to', 'parameters[0].values[0].from'],
    ])
  })

  it('accepts what begins and ends at once, and what has one date or an unreadable one', () => {
    const phases = [
      { name: 'Ⅰ', kickOff: '2020-10-20', camp: '2020年10月' },
      { name: 'Ⅱ', camp: '2020年11月21日～23日' },
      { name: 'Ⅲ', kickOff: '今年度', camp: '1999年' },
    ]
    expect(
      placesIn('dates-reversed', { programmes: [{ id: 'p', name: '事業', term: { from: 2018 }, phases }] }),
    ).toEqual([])
  })
})

describe('after-as-of', () => {
  it('finds results and events after the day of the file', () => {
    expect(placesIn('after-as-of', { asOf: '2024年度', ...signed('2025-04-01', '2025-03-31') })).toEqual([
      ['agreements[0].signedOn', 'asOf'],
    ])
  })

  it('accepts plans, targets and budgets of later years, and a file without a day', () => {
    const programmes = [{ id: 'p', name: '事業', plans: [{ name: '窓口', fiscalYear: '令和7年度' }] }]
    const costs = [{ id: 'c', name: '費用', observations: [{ at: '2025年度', value: 1 }] }]
    const kpis = [{ id: 'k', name: '目標', indicator: 'i', targets: [{ fiscalYear: 2027, value: 1 }] }]
    expect(placesIn('after-as-of', { asOf: '2024年度', programmes, costs, kpis })).toEqual([])
    expect(placesIn('after-as-of', signed('2099-01-01'))).toEqual([])
    expect(placesIn('after-as-of', { asOf: '今年度', ...signed('2099-01-01') })).toEqual([])
  })
})

describe('status-contradicts', () => {
  const cost = (at: string, status?: 'initial' | 'settled' | 'interim') => ({
    costs: [{ id: 'c', name: '費用', observations: [{ at, value: 1, ...(status === undefined ? {} : { status }) }] }],
  })

  it('finds a status that is not what stands behind the year', () => {
    expect(placesIn('status-contradicts', cost('2024年度決算', 'initial'))).toEqual([
      ['costs[0].observations[0].status', 'costs[0].observations[0].at'],
    ])
    expect(placesIn('status-contradicts', cost('2024年度事中評価', 'settled'))).toHaveLength(1)
  })

  it('accepts the same, only one of them, and a word that is no status', () => {
    for (const costs of [
      cost('2024年度決算', 'settled'),
      cost('2024年度当初予算', 'initial'),
      cost('2024年度決算'),
      cost('2024年度', 'initial'),
      cost('2024年度末', 'interim'),
    ]) {
      expect(placesIn('status-contradicts', costs)).toEqual([])
    }
  })
})
