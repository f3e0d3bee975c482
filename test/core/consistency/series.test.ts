import type { Indicator, Observation, PeopleLedger } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

type Values = readonly (Observation['value'] | undefined)[]

const yearly = (...values: Values): readonly Observation[] =>
  values.flatMap((value, year) => (value === undefined ? [] : [{ at: `${2018 + year}年度末`, value }]))

const present = (...values: Values): Indicator => ({
  id: 'present',
  name: '現役メンバー数',
  role: 'membersPresent',
  programme: 'hub',
  unit: '人',
  counting: 'present',
  observations: yearly(...values),
})

const ever = (...values: Values): Indicator => ({
  ...present(...values),
  id: 'ever',
  name: 'のべメンバー数',
  role: 'membersEver',
  counting: 'cumulative',
})

const part = (id: string, ...values: Values): Indicator => ({
  ...present(...values),
  id,
  name: id,
  role: 'other',
})

describe('present-over-ever', () => {
  const rule = 'present-over-ever'

  it('finds the day on which more are present than ever joined', () => {
    expect(placesIn(rule, { indicators: [present(22, 70), ever(26, 63)] })).toEqual([
      ['indicators[0].observations[1].value', 'indicators[1].observations[1].value'],
    ])
  })

  it('accepts as many present as ever joined', () => {
    expect(placesIn(rule, { indicators: [present(26, 44), ever(26, 63)] })).toEqual([])
  })

  it('compares nothing where one of the figures is missing', () => {
    expect(placesIn(rule, { indicators: [present(22, '－', 90), ever(26, 63)] })).toEqual([])
    expect(placesIn(rule, { indicators: [present(22)] })).toEqual([])
  })

  it('compares neither other programmes nor other scopes nor an interim figure with one of the year end', () => {
    expect(placesIn(rule, { indicators: [present(22), { ...ever(10), programme: 'another' }] })).toEqual([])
    expect(placesIn(rule, { indicators: [present(22), { ...ever(10), scope: '市外のみ' }] })).toEqual([])
    const interim = { ...ever(), observations: [{ at: '2018年度事中評価', value: 10 }] }
    expect(placesIn(rule, { indicators: [present(22), interim] })).toEqual([])
  })

  it('allows for words that make a figure less than exact', () => {
    expect(placesIn(rule, { indicators: [present('約70人'), ever(65)] })).toEqual([])
    expect(placesIn(rule, { indicators: [present('約70人'), ever(62)] })).toHaveLength(1)
    expect(placesIn(rule, { indicators: [present(70), ever('60人以上')] })).toEqual([])
  })
})

describe('negative-leavers', () => {
  const rule = 'negative-leavers'

  it('finds members present that grow by more than have joined', () => {
    const found = checkPart(rule, { indicators: [present(22, 44, 95), ever(26, 63, 109)] })
    expect(found.map(({ places }) => places)).toEqual([
      [
        'indicators[0].observations[2].value',
        'indicators[1].observations[2].value',
        'indicators[0].observations[1].value',
        'indicators[1].observations[1].value',
      ],
    ])
    expect(found[0]?.message.ja).toBe(
      '2019年度末から2020年度末までに、「現役メンバー数」は44人から95人へ51増えていますが、「のべメンバー数」は46しか増えておらず、退会者数が▲5になります。',
    )
  })

  it('accepts that nobody left', () => {
    expect(placesIn(rule, { indicators: [present(22, 44), ever(26, 48)] })).toEqual([])
  })

  it('passes over a year in which a figure is missing, and compares the years around it', () => {
    expect(placesIn(rule, { indicators: [present(22, undefined, 44), ever(26, 30, 48)] })).toEqual([])
    expect(placesIn(rule, { indicators: [present(22, undefined, 60), ever(26, 30, 48)] })).toHaveLength(1)
  })

  it('says nothing of rounded figures, nor of a falling のべ, which is an error of its own', () => {
    expect(placesIn(rule, { indicators: [present(22, '約60人'), ever(26, 48)] })).toEqual([])
    expect(placesIn(rule, { indicators: [present(22, 23), ever(26, 25)] })).toEqual([])
  })
})

describe('cumulative-falls', () => {
  const rule = 'cumulative-falls'

  it('finds a fall, whatever the order of the file', () => {
    const indicators = [{ ...ever(), observations: [...yearly(26, 63, 60)].reverse() }]
    expect(placesIn(rule, { indicators })).toEqual([
      ['indicators[0].observations[0].value', 'indicators[0].observations[1].value'],
    ])
  })

  it('lets a number on the day fall, and a cumulative one stand still', () => {
    expect(placesIn(rule, { indicators: [present(44, 22), ever(26, 26)] })).toEqual([])
  })

  it('does not take a missing figure for a fall', () => {
    expect(placesIn(rule, { indicators: [ever(26, '－', 63)] })).toEqual([])
  })

  it('does not compare figures of other scopes', () => {
    const observations = [
      { at: '2018年度', value: 100, scope: '4地域計' },
      { at: '2019年度', value: 30, scope: '本市のみ' },
    ]
    expect(placesIn(rule, { indicators: [{ ...ever(), observations }] })).toEqual([])
  })
})

describe('negative-count', () => {
  it('finds people and things below zero, also where they are stated', () => {
    const indicators = [{ ...present(1, '▲3人'), statements: [{ value: -2 }] }]
    expect(placesIn('negative-count', { indicators })).toEqual([
      ['indicators[0].observations[1].value'],
      ['indicators[0].statements[0].value'],
    ])
  })

  it('lets changes, shares and amounts be negative', () => {
    const change = { ...present(-3), counting: 'perPeriod' as const }
    const money = { ...present(-3), unit: '千円' }
    const share = { ...present(-3), unit: '％', counting: 'share' as const }
    expect(placesIn('negative-count', { indicators: [change, money, share, present('－', 0)] })).toEqual([])
  })
})

describe('total-differs', () => {
  const rule = 'total-differs'
  const total = (...values: Values): Indicator => ({ ...part('計', ...values), totalOf: ['a', 'b'] })

  it('finds a total that is not the sum of its parts, with the total in front', () => {
    const found = checkPart(rule, { indicators: [part('a', 1, 2), part('b', 3, 4), total(4, 7)] })
    expect(found.map(({ places }) => places)).toEqual([
      [
        'indicators[2].observations[1].value',
        'indicators[0].observations[1].value',
        'indicators[1].observations[1].value',
      ],
    ])
    expect(found[0]?.message.ja).toBe('2019年度末の「計」は7人ですが、内訳の和は6人です。')
  })

  it('accepts the sum, also across units of money', () => {
    const money = (indicator: Indicator, unit: string): Indicator => ({ ...indicator, unit })
    const indicators = [money(part('a', '1.5百万円'), '千円'), money(part('b', 500), '千円'), money(total(200), '万円')]
    expect(placesIn(rule, { indicators })).toEqual([])
  })

  it('does not take a missing part for zero', () => {
    expect(placesIn(rule, { indicators: [part('a', 1, 2), part('b', 3), total(4, 7)] })).toEqual([])
    expect(placesIn(rule, { indicators: [part('a', 1), part('b', '－'), total(7)] })).toEqual([])
    expect(placesIn(rule, { indicators: [part('a', 1), total(7)] })).toEqual([])
  })

  it('compares what is not exact as ranges', () => {
    expect(placesIn(rule, { indicators: [part('a', '約100人'), part('b', 50), total(158)] })).toEqual([])
    expect(placesIn(rule, { indicators: [part('a', '約100人'), part('b', 50), total(170)] })).toHaveLength(1)
  })

  it('does not add people and cases', () => {
    expect(placesIn(rule, { indicators: [part('a', 1), { ...part('b', 3), unit: '件' }, total(9)] })).toEqual([])
  })

  it('leaves shares that miss 100 % by their rounding to the rule about rounding', () => {
    const share = (indicator: Indicator): Indicator => ({ ...indicator, unit: '％', counting: 'share' })
    const rounded = { indicators: [share(part('a', '33.3%')), share(part('b', '66.6%')), share(total(100))] }
    expect(placesIn(rule, rounded)).toEqual([])
    expect(placesIn('shares-rounded', rounded)).toEqual([
      [
        'indicators[2].observations[0].value',
        'indicators[0].observations[0].value',
        'indicators[1].observations[0].value',
      ],
    ])
    const wrong = { indicators: [share(part('a', '33.3%')), share(part('b', '50.0%')), share(total(100))] }
    expect(placesIn(rule, wrong)).toHaveLength(1)
    expect(placesIn('shares-rounded', wrong)).toEqual([])
    const exact = { indicators: [share(part('a', '33.3%')), share(part('b', '66.7%')), share(total(100))] }
    expect(placesIn('shares-rounded', exact)).toEqual([])
  })
})

describe('repeated-time', () => {
  const rule = 'repeated-time'

  it('finds two figures of one time once, in whatever notation', () => {
    const observations = [...yearly(22, 44), { at: '令和2年3月31日', value: 45 }]
    expect(placesIn(rule, { indicators: [{ ...present(), observations }] })).toEqual([
      ['indicators[0].observations[1]', 'indicators[0].observations[2]'],
    ])
  })

  it('accepts other scopes, another status, and an interim figure before the year end', () => {
    const observations = [
      { at: '2018年度', value: 1 },
      { at: '2018年度', value: 2, scope: '市外' },
      { at: '2018年度', value: 3, status: 'settled' as const },
      { at: '2018年度事中評価', value: 4 },
    ]
    expect(placesIn(rule, { indicators: [{ ...present(), observations }] })).toEqual([])
  })

  it('accepts several supplementary budgets, and a day within a year whose costs are given', () => {
    const supplementary = { at: '2018年度', value: 1, status: 'supplementary' as const }
    const observations = [supplementary, supplementary, { at: '2018年度', value: 5 }, { at: '2019年3月31日', value: 2 }]
    expect(placesIn(rule, { costs: [{ id: 'cost', name: '事業費', observations }] })).toEqual([])
  })

  it('passes over what has no time or no figure', () => {
    const observations = [{ value: 1 }, { value: 2 }, { at: '2018年度', value: '－' }, { at: '2018年度', value: 3 }]
    expect(placesIn(rule, { indicators: [{ ...present(), observations }] })).toEqual([])
  })
})

describe('unit-jump', () => {
  const rule = 'unit-jump'
  const cost = (...values: readonly (number | string)[]) => ({
    costs: [{ id: 'cost', name: '予算額', observations: values.map((value, year) => ({ at: 2018 + year, value })) }],
  })

  it('finds an amount in yen among amounts in thousand yen', () => {
    const found = checkPart(rule, cost(26815, 29586, 20737, 20329000))
    expect(found.map(({ places }) => places)).toEqual([['costs[0].observations[3].value']])
    expect(found[0]?.message.ja).toBe('「予算額」の20,329,000千円は、系列の中央値の約721倍です。')
  })

  it('finds one in million yen among them', () => {
    expect(placesIn(rule, cost(26815, 29586, 21, 20329))).toEqual([['costs[0].observations[2].value']])
  })

  it('accepts the same amount with its unit', () => {
    expect(placesIn(rule, cost(26815, 29586, 20737, '20,329,000円'))).toEqual([])
  })

  it('accepts growth, zero, and a few figures', () => {
    expect(placesIn(rule, cost(1, 500, 800))).toEqual([])
    expect(placesIn(rule, cost(0, 0, 0, 500))).toEqual([])
    expect(placesIn(rule, cost(1, '－', 1000))).toEqual([])
  })

  it('looks for it from and to where it is told', () => {
    expect(checkPart(rule, cost(10, 10, 10, 1000))).toEqual([])
    expect(checkPart(rule, cost(10, 10, 10, 1000), { jumpFrom: 50 })).toHaveLength(1)
    expect(checkPart(rule, cost(10, 10, 10, 1000), { jumpFrom: 50, jumpTo: 90 })).toEqual([])
  })

  it('looks at the values of a parameter too', () => {
    const values = [144, 151, 152, 150000].map((value, year) => ({ from: 2018 + year, value }))
    expect(placesIn(rule, { parameters: [{ id: 'tax', name: '住民税', unit: '千円', values }] })).toEqual([
      ['parameters[0].values[3].value'],
    ])
  })
})

describe('unit-differs', () => {
  const rule = 'unit-differs'

  it('finds a figure in another unit than its series', () => {
    const indicators = [{ ...present('22件'), statements: [{ value: '20％' }] }]
    expect(placesIn(rule, { indicators })).toEqual([
      ['indicators[0].observations[0].value'],
      ['indicators[0].statements[0].value'],
    ])
  })

  it('finds it in the targets of an indicator', () => {
    const kpis = [{ id: 'k', name: '目標', indicator: 'present', targets: [{ fiscalYear: 2025, value: '50社' }] }]
    expect(placesIn(rule, { indicators: [present(1)], kpis })).toEqual([['kpis[0].targets[0].value']])
  })

  it('takes 人 and 名 for one unit, converts money, and says nothing of figures or series without unit', () => {
    const money = { id: 'cost', name: '事業費', observations: [{ at: 2018, value: '800万円' }] }
    const free = { ...present('3件'), unit: '指数' }
    expect(placesIn(rule, { indicators: [present('22名', 44, '70以上', '－'), free], costs: [money] })).toEqual([])
  })
})

describe('ledger-differs', () => {
  const rule = 'ledger-differs'
  const ledger = (...rows: PeopleLedger['rows']): PeopleLedger => ({
    id: 'book',
    name: '会員名簿',
    programme: 'hub',
    role: 'members',
    rows,
  })
  const rows = [
    { joined: '2018-05-01' },
    { joined: '2018-06-01', left: '2019-03-31' },
    { joined: '2019-04-01' },
  ] as const

  it('finds yearly figures that are not what the ledger counts', () => {
    const found = checkPart(rule, { ledgers: [ledger(...rows)], indicators: [present(2, 2), ever(2, 4)] })
    expect(found.map(({ places }) => places)).toEqual([
      ['indicators[0].observations[0].value', 'ledgers[0]'],
      ['indicators[1].observations[1].value', 'ledgers[0]'],
    ])
    expect(found[0]?.message.ja).toBe('2018年度末の「現役メンバー数」は2人ですが、名簿から数えると1人です。')
  })

  it('accepts what it counts, over all ledgers of the programme', () => {
    const [first, ...others] = rows
    const ledgers = [ledger(first), ledger(...others)]
    expect(placesIn(rule, { ledgers, indicators: [present(1, 2), ever(2, 3)] })).toEqual([])
  })

  it('counts migrants from their own ledger', () => {
    const migrants = { ...ever(3), role: 'migrants' as const }
    const ledgers = [{ ...ledger(...rows), role: 'migrants' as const }, ledger()]
    expect(placesIn(rule, { ledgers, indicators: [migrants] })).toEqual([
      ['indicators[0].observations[0].value', 'ledgers[0]'],
    ])
  })

  it('allows for rows that give the month or year alone', () => {
    const vague = ledger({ joined: '2018年度' }, { joined: '2018年度' })
    const observations = [{ at: '2018年9月30日', value: 1 }]
    expect(placesIn(rule, { ledgers: [vague], indicators: [{ ...ever(), observations }] })).toEqual([])
    const three = [{ at: '2018年9月30日', value: 3 }]
    expect(checkPart(rule, { ledgers: [vague], indicators: [{ ...ever(), observations: three }] })[0]?.message.ja).toBe(
      '2018年9月30日の「のべメンバー数」は3人ですが、名簿から数えると0〜2人です。',
    )
  })

  it('compares nothing without a ledger, with a row that cannot be read, or at an uncertain time', () => {
    expect(placesIn(rule, { indicators: [present(9)] })).toEqual([])
    expect(placesIn(rule, { ledgers: [ledger({ joined: '今年度' })], indicators: [present(9)] })).toEqual([])
    const interim = { ...present(), observations: [{ at: '2018年度事中評価', value: 9 }, { value: 9 }] }
    expect(placesIn(rule, { ledgers: [ledger(...rows)], indicators: [interim] })).toEqual([])
  })
})
