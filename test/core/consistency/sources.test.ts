import type { Indicator } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

describe('figure-without-source', () => {
  const rule = 'figure-without-source'
  const indicator: Indicator = {
    id: 'i',
    name: 'メンバー数',
    role: 'other',
    unit: '人',
    counting: 'present',
    observations: [
      { at: 2018, value: 1 },
      { at: 2019, value: 2 },
    ],
  }

  it('finds a series without any source as a whole', () => {
    const found = checkPart(rule, { indicators: [indicator] })
    expect(found.map(({ places }) => places)).toEqual([['indicators[0]']])
    expect(found[0]?.message.ja).toBe('「メンバー数」の数値に、出典が示されていません。')
  })

  it('finds the figures that lack one where others have their own', () => {
    const [first, second] = indicator.observations
    const observations = [
      { at: 2018, value: 1, ...first, source: 'report' },
      { at: 2019, value: 2, ...second },
    ]
    expect(placesIn(rule, { indicators: [{ ...indicator, observations }] })).toEqual([
      ['indicators[0].observations[1]'],
    ])
  })

  it('finds it in every part that holds figures', () => {
    expect(
      placesIn(rule, {
        organisations: [{ id: 'o', name: '団体', kind: 'other', facts: [{ name: '人数', figure: '15名' }] }],
        programmes: [{ id: 'p', name: '事業', facts: [{ name: '参加者', figure: 3 }] }],
        agreements: [{ id: 'a', name: '協定', signedOn: 2020, parties: [], statedParties: 3 }],
        ledgers: [{ id: 'l', name: '名簿', role: 'members', rows: [{ joined: 2020 }] }],
        costs: [{ id: 'c', name: '費用', observations: [{ at: 2020, value: 1 }] }],
        revenues: [{ id: 'r', name: '収入', observations: [{ at: 2020, value: 1 }] }],
        benefits: [
          {
            id: 'b',
            name: '便益',
            topic: 'residentTax',
            quantity: 'i',
            valuePerHead: 'v',
            stated: [{ at: 2020, value: 1 }],
          },
        ],
        parameters: [{ id: 'v', name: '前提', unit: '円', values: [{ from: 2020, value: 1 }] }],
        funnels: [{ id: 'f', name: '段階', steps: [{ name: '参加', value: 1 }] }],
        kpis: [{ id: 'k', name: '目標', indicator: 'i', targets: [{ fiscalYear: 2025, value: 1 }] }],
        publishedReturns: [{ fiscalYear: 2020, value: '10%' }],
      }).flat(),
    ).toEqual([
      'organisations[0]',
      'programmes[0]',
      'agreements[0]',
      'ledgers[0]',
      'benefits[0]',
      'costs[0]',
      'revenues[0]',
      'parameters[0]',
      'funnels[0]',
      'kpis[0]',
      'publishedReturns[0]',
    ])
  })

  it('accepts the source of the whole, and what holds no figure', () => {
    const programmes = [{ id: 'p', name: '事業', facts: [{ name: '内容', text: '人材育成' }] }]
    const empty = { ...indicator, observations: [] }
    expect(placesIn(rule, { indicators: [{ ...indicator, source: 'report' }, empty], programmes })).toEqual([])
  })
})

describe('source-dates', () => {
  it('finds a source without its dates, and names the ones that are missing', () => {
    const sources = [
      { id: 'a', title: '資料', checkedOn: '2026-01-01' },
      { id: 'b', title: '統計' },
      { id: 'c', title: '報告', published: '2025年', checkedOn: '2026-01-01' },
    ]
    const found = checkPart('source-dates', { sources })
    expect(found.map(({ places }) => places)).toEqual([
      ['sources[0].published'],
      ['sources[1].published', 'sources[1].checkedOn'],
    ])
    expect(found[1]?.message.ja).toBe('出典「統計」に、発行日と確認日がありません。')
  })
})

describe('printed-reading', () => {
  it('passes on what the file says about its sources', () => {
    const readings = [
      { printed: '中小テ企業', readAs: '中小企業', remark: '打ち間違いと思われます。' },
      { printed: '※2', remark: '対応する注がありません。' },
    ]
    const found = checkPart('printed-reading', { sources: [{ id: 'a', title: '資料', readings }] })
    expect(found.map(({ places, message }) => [places, message.ja])).toEqual([
      [['sources[0].readings[0]'], '「中小テ企業」を「中小企業」と読みました。打ち間違いと思われます。'],
      [['sources[0].readings[1]'], '「※2」はそのまま載せています。対応する注がありません。'],
    ])
  })
})
