import type { BenefitLine, CostLine, Parameter } from '@kankei/core'
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
