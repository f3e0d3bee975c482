import { describe, expect, it } from 'vitest'
import { costByYear, indicatorByYear, ledgerByYear, parameterInYear } from '../../../packages/core/src/index.ts'
import { answerOf, fileOf } from './file-of.ts'

const ledger = {
  id: 'people',
  name: '会員名簿',
  role: 'members',
  rows: [
    { joined: '2021年5月1日' },
    { joined: '令和3年10月', left: '2023年3月31日' },
    { joined: '2022年度' },
    { joined: '2024-06-01', left: '2024-07-01' },
  ],
} as const

const counted = (counting: 'present' | 'cumulative' | 'perPeriod' | 'share') => ({
  id: counting,
  name: counting,
  role: 'other' as const,
  unit: '人',
  counting,
  ledger: 'people',
  observations: [],
})

const indicators = [counted('present'), counted('cumulative'), counted('perPeriod'), counted('share')]

describe('an indicator that is counted from a ledger', () => {
  const file = fileOf({ ledgers: [ledger], indicators, asOf: '2024年9月30日' })

  it.each([
    ['present', [2, 2, 2, 2]],
    ['cumulative', [2, 3, 3, 4]],
    ['perPeriod', [2, 1, 0, 1]],
  ] as const)('gives the people %s', (id, values) => {
    const { years } = answerOf(indicatorByYear(file, id))
    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2021, 2022, 2023, 2024])
    expect(years.map(({ value }) => value)).toEqual(values)
  })

  it('is of the year so far in the year the file stands for', () => {
    const { years } = answerOf(indicatorByYear(file, 'present'))
    expect(years.map(({ interim, months }) => [interim, months])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, undefined],
      [true, 6],
    ])
  })

  it('has no share', () => {
    expect(indicatorByYear(file, 'share')).toMatchObject({ code: 'choice', input: 'indicators[3].counting' })
  })
})

describe('a ledger', () => {
  it('is counted up to its latest date where the file stands for no day', () => {
    expect(answerOf(ledgerByYear(fileOf({ ledgers: [ledger] }), 'people')).members.fiscalYear).toEqual([
      2021, 2022, 2023, 2024,
    ])
  })

  it('names the row whose date cannot be read', () => {
    const rows = [{ joined: '2021年5月1日' }, { joined: '令和3年13月1日' }]
    const file = fileOf({ ledgers: [{ ...ledger, rows }] })
    expect(ledgerByYear(file, 'people')).toMatchObject({ code: 'no-such-month', input: 'ledgers[0].rows[1].joined' })
  })
})

describe('an id that the file does not have', () => {
  it('is a failure that names it', () => {
    const file = fileOf({})
    for (const result of [indicatorByYear(file, 'x'), ledgerByYear(file, 'x'), parameterInYear(file, 'x', 2024)]) {
      expect(result).toMatchObject({ code: 'missing', message: { en: expect.stringContaining('"x"') } })
    }
  })
})

describe('a parameter', () => {
  const values = [
    { from: '2018年度', to: '2020年度', value: 144_000 },
    { from: '2022年度', value: '156千円' },
  ]
  const file = fileOf({ parameters: [{ id: 'tax', name: '住民税', unit: '円/人・年', values }] })

  it('holds from its first to its last fiscal year, in the unit of the file', () => {
    expect([2018, 2020, 2022].map((year) => answerOf(parameterInYear(file, 'tax', year)).value)).toEqual([
      144, 144, 156,
    ])
  })

  it.each([2017, 2021, 2023])('has no value in %i, and the nearest one is not taken', (year) => {
    expect(parameterInYear(file, 'tax', year)).toMatchObject({ code: 'no-parameter', input: 'parameters[0]' })
  })

  it('has no value where two of its values hold', () => {
    const twice = [...values, { from: '2020年度', value: 150_000 }]
    const doubled = fileOf({ parameters: [{ id: 'tax', name: '住民税', unit: '円/人・年', values: twice }] })
    expect(parameterInYear(doubled, 'tax', 2020)).toMatchObject({ code: 'no-parameter' })
    expect(answerOf(parameterInYear(doubled, 'tax', 2019)).value).toBe(144)
  })
})

describe('the cost from several funds', () => {
  const general = {
    id: 'a',
    name: '事業費',
    fund: '一般財源',
    observations: [
      { at: 2022, value: 100 },
      { at: 2023, value: 200 },
    ],
  }
  const state = { id: 'b', name: '事業費', fund: '国庫補助', unit: '円', observations: [{ at: 2023, value: 50_000 }] }
  const gift = {
    id: 'c',
    name: '事業費',
    fund: '企業版ふるさと納税',
    observations: [
      { at: 2023, value: 1e16 },
      { at: 2022, value: 1 },
    ],
  }

  it('adds them in the unit of the file', () => {
    expect(answerOf(costByYear(fileOf({ costs: [general, state] }), () => true)).years[1]).toMatchObject({
      fiscalYear: 2023,
      value: 250,
    })
  })

  it('is missing where one of them has no figure, and says which', () => {
    const result = costByYear(fileOf({ costs: [general, state] }), () => true)
    expect(answerOf(result).years[0]).toMatchObject({ fiscalYear: 2022, value: null })
    expect(result).toMatchObject({
      notes: [{ code: 'fund-missing', message: { ja: expect.stringContaining('国庫補助') } }],
    })
  })

  it('loses nothing beside a fund that is much larger', () => {
    const small = { ...general, observations: [{ at: 2023, value: 1 }] }
    const minus = { ...general, observations: [{ at: 2023, value: -1e16 }] }
    const only = { ...gift, observations: gift.observations.slice(0, 1) }
    expect(answerOf(costByYear(fileOf({ costs: [only, small, minus] }), () => true)).years[0]?.value).toBe(1)
  })

  it('takes the settled figure before the budget', () => {
    const observations = [
      { at: 2023, value: 190, status: 'settled' as const },
      { at: 2023, value: 200, status: 'initial' as const },
    ]
    expect(answerOf(costByYear(fileOf({ costs: [{ ...general, observations }] }), () => true)).years).toMatchObject([
      { value: 190, status: 'settled' },
    ])
  })
})
