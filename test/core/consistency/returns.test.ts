import type { BenefitLine, CostLine, Parameter, ProgrammeFile } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

const parameter = (values: Parameter['values'], more: Partial<Parameter> = {}): Parameter => ({
  id: 'tax-per-head',
  name: '一人当たり住民税額',
  unit: '千円',
  values,
  ...more,
})

describe('parameter-overlap', () => {
  const rule = 'parameter-overlap'

  it('finds two values for one fiscal year', () => {
    const values = [
      { from: '2018年度', to: '2020年度', value: 144 },
      { from: '令和2年度', value: 150 },
    ]
    const found = checkPart(rule, { parameters: [parameter(values)] })
    expect(found.map(({ places }) => places)).toEqual([['parameters[0].values[1]', 'parameters[0].values[0]']])
    expect(found[0]?.message.ja).toContain('2020年度')
  })

  it('accepts values that follow each other, with a gap or without, and ones that cannot be read', () => {
    const values = [
      { from: 2018, to: 2019, value: 144 },
      { from: 2020, value: 150 },
      { from: 2023, value: 156 },
      { from: '今年度', value: 1 },
      { from: 2018, value: '－' },
    ]
    expect(placesIn(rule, { parameters: [parameter(values)] })).toEqual([])
  })
})

describe('parameter-stated', () => {
  const rule = 'parameter-stated'
  const values = [
    { from: 2018, value: 144 },
    { from: 2019, value: 156 },
  ]

  it('finds values outside of what is stated', () => {
    const found = checkPart(rule, { parameters: [parameter(values, { stated: '170千円前後/年' })] })
    expect(found.map(({ places }) => places)).toEqual([['parameters[0].stated', 'parameters[0].values[0].value']])
    expect(found[0]?.message.ja).toBe(
      '「一人当たり住民税額」は170千円前後/年と書かれていますが、2018年度の144千円がその幅に入りません。「約」「程度」「前後」などは±10％の幅として比べました。',
    )
  })

  it('accepts 144 to 156 as 150千円前後, another unit of money, and no statement', () => {
    expect(placesIn(rule, { parameters: [parameter(values, { stated: '150千円前後' })] })).toEqual([])
    expect(placesIn(rule, { parameters: [parameter(values, { stated: '約15万円' })] })).toEqual([])
    expect(placesIn(rule, { parameters: [parameter(values), parameter(values, { stated: '－' })] })).toEqual([])
  })

  it('goes by the tolerance', () => {
    expect(
      checkPart(rule, { parameters: [parameter(values, { stated: '150千円前後' })] }, { tolerance: 0.01 }),
    ).toHaveLength(1)
  })
})

describe('old-statistics', () => {
  const rule = 'old-statistics'

  it('finds a value that is kept for years', () => {
    const values = [{ from: 2018, to: 2024, value: 2210, measured: '2018年' }]
    const found = checkPart(rule, { parameters: [parameter(values)] })
    expect(found.map(({ places }) => places)).toEqual([
      ['parameters[0].values[0].measured', 'parameters[0].values[0].to'],
    ])
    expect(checkPart(rule, { parameters: [parameter(values)] }, { oldAfterYears: 7 })).toEqual([])
  })

  it('accepts a recent one, and one of which the year is not stated', () => {
    const values = [
      { from: 2018, to: 2022, value: 2210, measured: '2018年' },
      { from: 2023, to: 2099, value: 2210 },
    ]
    expect(placesIn(rule, { parameters: [parameter(values)] })).toEqual([])
  })
})

describe('benefit-twice', () => {
  const rule = 'benefit-twice'
  const line: BenefitLine = {
    id: 'a',
    name: '住民税',
    topic: 'residentTax',
    programme: 'hub',
    quantity: 'migrants',
    valuePerHead: 'tax-per-head',
  }

  it('finds the same people times the same value', () => {
    expect(placesIn(rule, { benefits: [line, { ...line, id: 'b', name: '税収増' }] })).toEqual([
      ['benefits[1]', 'benefits[0]'],
    ])
  })

  it('accepts another parameter, indicator or programme', () => {
    const others = [
      { ...line, id: 'b', valuePerHead: 'consumption-per-head' },
      { ...line, id: 'c', quantity: 'members' },
      { ...line, id: 'd', programme: 'another' },
    ]
    expect(placesIn(rule, { benefits: [line, ...others] })).toEqual([])
  })
})

describe('mixed-cost-status', () => {
  const rule = 'mixed-cost-status'
  const cost = (...statuses: readonly ('initial' | 'settled' | undefined)[]): { costs: readonly CostLine[] } => ({
    costs: [
      {
        id: 'c',
        name: '事業費',
        observations: statuses.map((status, year) => ({
          at: 2018 + year,
          value: 1,
          ...(status === undefined ? {} : { status }),
        })),
      },
    ],
  })

  it('finds budgets beside settled accounts, and figures of which it is not said', () => {
    const found = checkPart(rule, cost('settled', 'initial', undefined))
    expect(found).toHaveLength(1)
    expect(found[0]?.message.ja).toBe('「事業費」に、区分の異なる数値（決算、当初、区分なし）が混在しています。')
    expect(found[0]?.places[2]).toBe('costs[0].observations[2].status')
  })

  it('accepts one status for all, or none at all', () => {
    expect(placesIn(rule, cost('settled', 'settled'))).toEqual([])
    expect(placesIn(rule, cost(undefined, undefined))).toEqual([])
    expect(placesIn(rule, cost())).toEqual([])
  })
})

describe('no-period', () => {
  const rule = 'no-period'

  it('finds a figure of which the time is not said', () => {
    const observations = [{ value: '約800万円' }, { at: 2018, value: 3 }, { value: '－' }]
    const found = checkPart(rule, { revenues: [{ id: 'r', name: '自主財源', observations }] })
    expect(found.map(({ places }) => places)).toEqual([['revenues[0].observations[0]']])
    expect(found[0]?.message.ja).toBe(
      '「自主財源」の約800万円は、いつの、またはいつからいつまでの数値か書かれていません。',
    )
  })
})

/** A programme whose ratios (stock view) are 75 %, 50 % and 50 %. */
const programme = (changes: Partial<ProgrammeFile> = {}): Partial<ProgrammeFile> => ({
  programmes: [{ id: 'hub', name: '交流拠点' }],
  indicators: [
    {
      id: 'migrants',
      name: '移住者数',
      role: 'migrants',
      programme: 'hub',
      unit: '人',
      counting: 'cumulative',
      observations: [
        { at: '2018年度末', value: 5 },
        { at: '2019年度末', value: 10 },
        { at: '2020年度末', value: 20 },
      ],
    },
  ],
  benefits: [
    {
      id: 'tax',
      name: '住民税増価額',
      topic: 'residentTax',
      programme: 'hub',
      quantity: 'migrants',
      valuePerHead: 'tax-per-head',
      stated: [
        { at: '2018年度末', value: 750 },
        { at: '2019年度末', value: 1500 },
      ],
    },
  ],
  parameters: [parameter([{ from: 2018, to: 2020, value: 150 }])],
  costs: [
    {
      id: 'budget',
      name: '予算額',
      programme: 'hub',
      observations: [
        { at: '2018年度', value: 1000 },
        { at: '2019年度', value: 2000 },
        { at: '2020年度', value: 3000 },
      ],
    },
  ],
  ...changes,
})

const published = (...values: readonly string[]) =>
  programme({ publishedReturns: values.map((value, year) => ({ programme: 'hub', fiscalYear: 2018 + year, value })) })

const stated = (...stated: NonNullable<BenefitLine['stated']>) =>
  programme({ benefits: (programme().benefits ?? []).map((line) => ({ ...line, stated })) })

describe('benefit-disagrees', () => {
  const rule = 'benefit-disagrees'

  it('finds a benefit that is not people times value per head', () => {
    const found = checkPart(rule, stated({ at: '2018年度末', value: 750 }, { at: '2019年度末', value: 1510 }))
    expect(found.map(({ places }) => places)).toEqual([
      ['benefits[0].stated[1].value', 'indicators[0].observations[1]', 'parameters[0].values[0]'],
    ])
    expect(found[0]?.message.ja).toBe(
      '2019年度末の「住民税増価額」は1,510千円と書かれていますが、数量に1人当たりの額を掛けると1,500千円になります。',
    )
  })

  it('accepts the product, rounded as printed, in any unit of money, or as a range', () => {
    expect(placesIn(rule, programme())).toEqual([])
    expect(
      placesIn(rule, stated({ at: '2019年度末', value: '1.5百万円' }, { at: '2018年度末', value: '1百万円' })),
    ).toEqual([])
    expect(placesIn(rule, stated({ at: '2019年度末', value: '約1,600千円' }))).toEqual([])
    expect(placesIn(rule, stated({ at: '2019年度末', value: '1,400千円以上' }))).toEqual([])
    expect(placesIn(rule, stated({ at: '2019年度末', value: '1,600千円以上' }))).toHaveLength(1)
  })

  it('reads a share in hundredths as one', () => {
    const benefits = (programme().benefits ?? []).map((line) => ({
      ...line,
      adjustments: [{ name: '地域内残留率', factor: 'share' }],
      stated: [{ at: '2019年度末', value: 1200 }],
    }))
    const share = { id: 'share', name: '地域内残留率', unit: '％', values: [{ from: 2018, to: 2024, value: 80 }] }
    const parameters = [...(programme().parameters ?? []), share]
    expect(placesIn(rule, programme({ benefits, parameters }))).toEqual([])
  })

  it('takes the adjustments into account', () => {
    const benefits = (programme().benefits ?? []).map((line) => ({
      ...line,
      adjustments: [
        { name: '地域内残留率', factor: 0.5 },
        { name: '帰属', factor: 'share' },
      ],
    }))
    const parameters = [
      ...(programme().parameters ?? []),
      { id: 'share', name: '帰属', unit: '', values: [{ from: 2018, to: 2019, value: 0.5 }] },
    ]
    expect(checkPart(rule, programme({ benefits, parameters }))[0]?.message.ja).toContain('掛けると187.5千円')
    expect(placesIn(rule, programme({ benefits }))).toEqual([])
  })

  it('compares nothing where people or value are missing, or the time is another one', () => {
    expect(
      placesIn(rule, stated({ at: '2021年度末', value: 9 }, { value: 9 }, { at: '2019年度末', value: '－' })),
    ).toEqual([])
    expect(placesIn(rule, stated({ at: '2019年度事中評価', value: 9 }))).toEqual([])
    expect(placesIn(rule, { ...stated({ at: '2019年度末', value: 9 }), parameters: [] })).toEqual([])
    expect(placesIn(rule, { ...stated({ at: '2019年度末', value: 9 }), indicators: [] })).toEqual([])
  })
})

describe('published-return-disagrees', () => {
  const rule = 'published-return-disagrees'

  it('finds a ratio that the figures do not give', () => {
    const found = checkPart(rule, published('75.00%', '51.00%', '50.00%'))
    expect(found.map(({ places }) => places)).toEqual([['publishedReturns[1].value']])
    expect(found[0]?.message.ja).toBe(
      '「交流拠点」の2019年度の比率は「51.00%」と公表されていますが、再計算（その年度の便益÷費用の累計）すると50.00%です。',
    )
  })

  it('says so where it was cut off', () => {
    const indicators = (programme().indicators ?? []).map((indicator) => ({
      ...indicator,
      observations: [{ at: '2018年度末', value: 5.7777 }],
    }))
    const publishedReturns = [{ programme: 'hub', fiscalYear: 2018, value: '86.66%' }]
    const [found] = checkPart(rule, programme({ indicators, publishedReturns }))
    expect(found?.message.ja).toContain(
      '再計算（その年度の便益÷費用の累計）すると86.67%です。切り捨てた値とは一致します。',
    )
  })

  it('accepts ratios rounded as printed, as fractions, and of other programmes', () => {
    expect(placesIn(rule, published('75%', '0.50', '50.0％'))).toEqual([])
    const publishedReturns = [{ programme: 'another', fiscalYear: 2018, value: '1%' }]
    expect(placesIn(rule, programme({ publishedReturns }))).toEqual([])
  })

  it('says nothing where figures are missing, or the ratio is no figure or only about right', () => {
    expect(placesIn(rule, { ...published('1%', '2%'), costs: [] })).toEqual([])
    expect(placesIn(rule, { ...published('1%', '2%'), parameters: [] })).toEqual([])
    expect(placesIn(rule, published('－', '約40%', '多数'))).toEqual([])
  })

  it('compares in the view with which most agree, and another rule names it', () => {
    const cumulative = published('75.00%', '75.00%', '88.00%')
    expect(placesIn(rule, cumulative)).toEqual([['publishedReturns[2].value']])
    const found = checkPart('published-return-view', cumulative)
    expect(found.map(({ places }) => places)).toEqual([['publishedReturns[0].value', 'publishedReturns[1].value']])
    expect(found[0]?.message.ja).toContain('「便益の累計÷費用の累計」')
    expect(placesIn('published-return-view', published('75.00%', '50.00%'))).toEqual([])
    expect(placesIn('published-return-view', published('1%', '2%'))).toEqual([])
  })
})

describe('parameter-missing', () => {
  const rule = 'parameter-missing'

  it('finds fiscal years in which a parameter has no value', () => {
    const parameters = [parameter([{ from: 2018, value: 150 }])]
    const found = checkPart(rule, programme({ parameters }))
    expect(found.map(({ places }) => places)).toEqual([['parameters[0].values', 'benefits[0].valuePerHead']])
    expect(found[0]?.message.ja).toContain('「一人当たり住民税額」に、2019年度、2020年度の値がありません。')
  })

  it('finds it for an adjustment', () => {
    const benefits = (programme().benefits ?? []).map((line) => ({
      ...line,
      adjustments: [{ name: '率', factor: 'share' }],
    }))
    const parameters = [...(programme().parameters ?? []), { id: 'share', name: '率', unit: '', values: [] }]
    expect(placesIn(rule, programme({ benefits, parameters }))).toEqual([
      ['parameters[1].values', 'benefits[0].adjustments[0].factor'],
    ])
  })

  it('accepts values for all years with a figure, and what is not there at all', () => {
    expect(placesIn(rule, programme())).toEqual([])
    expect(placesIn(rule, programme({ parameters: [] }))).toEqual([])
    expect(placesIn(rule, programme({ indicators: [] }))).toEqual([])
    const indicators = (programme().indicators ?? []).map((indicator) => ({
      ...indicator,
      observations: [{ at: '2030年度末', value: '－' }],
    }))
    expect(placesIn(rule, programme({ indicators }))).toEqual([])
  })
})

describe('interim-beside-full-year', () => {
  const rule = 'interim-beside-full-year'
  const interim = (programme().indicators ?? []).map((indicator) => ({
    ...indicator,
    observations: [
      { at: '2018年度末', value: 5 },
      { at: '2019年度事中評価', value: 10 },
    ],
  }))

  it('finds results of part of a year beside the cost of all of it', () => {
    const found = checkPart(rule, programme({ indicators: interim }))
    expect(found.map(({ places }) => places)).toEqual([['indicators[0].observations[1]', 'costs[0].observations[1]']])
    expect(found[0]?.message.ja).toContain('2019年度')
  })

  it('accepts an interim cost, year-end results, and a year without cost', () => {
    const costs = (programme().costs ?? []).map((line) => ({
      ...line,
      observations: [{ at: '2019年度', value: 1000, status: 'interim' as const }],
    }))
    expect(placesIn(rule, programme({ indicators: interim, costs }))).toEqual([])
    expect(placesIn(rule, programme())).toEqual([])
    expect(placesIn(rule, programme({ indicators: interim, costs: [] }))).toEqual([])
  })
})

describe('missing-cost-year', () => {
  const rule = 'missing-cost-year'
  const costs = (...lines: readonly CostLine['observations'][]): Partial<ProgrammeFile> =>
    programme({
      costs: lines.map((observations, index) => ({ id: `c${index}`, name: '費用', programme: 'hub', observations })),
    })

  it('finds years between and after the ones with a cost, of every fund', () => {
    const found = checkPart(rule, costs([{ at: 2018, value: 1 }]))
    expect(found.map(({ places }) => places)).toEqual([['costs[0].observations']])
    expect(found[0]?.message.ja).toBe('「交流拠点」の費用が、2019年度、2020年度についてそろっていません。')
    const full = [2018, 2019, 2020].map((at) => ({ at, value: 1 }))
    expect(checkPart(rule, costs(full, full.slice(0, 2)))[0]?.message.ja).toContain('2020年度について')
  })

  it('accepts a cost of zero, nobody counted before the first cost, and a programme without benefits', () => {
    expect(placesIn(rule, costs([2018, 2019, 2020].map((at) => ({ at, value: 0 }))))).toEqual([])
    const indicators = (programme().indicators ?? []).map((indicator) => ({
      ...indicator,
      observations: [{ at: '2017年度末', value: 0 }, ...indicator.observations],
    }))
    expect(placesIn(rule, programme({ indicators }))).toEqual([])
    expect(placesIn(rule, { ...costs([{ at: 2018, value: 1 }]), benefits: [] })).toEqual([])
  })
})
