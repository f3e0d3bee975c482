import type { Agreement, BenefitLine, Indicator } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

const migrants = (statements: Indicator['statements'] = []): Indicator => ({
  id: 'migrants',
  name: '移住者数（のべ）',
  role: 'migrants',
  programme: 'hub',
  unit: '人',
  counting: 'cumulative',
  of: 'people',
  observations: [
    { at: '2022年度末', value: 57 },
    { at: '2023年度末', value: 64 },
    { at: '2024年度事中評価', value: 71 },
  ],
  statements,
})

const tax: BenefitLine = {
  id: 'tax',
  name: '住民税増価額',
  topic: 'residentTax',
  quantity: 'migrants',
  valuePerHead: 'tax-per-head',
}

describe('statement-disagrees', () => {
  const rule = 'statement-disagrees'

  it('finds a statement of the same time that cannot be right too', () => {
    const indicators = [migrants([{ at: '2024年度事中評価', value: '約60名' }])]
    const found = checkPart(rule, { indicators })
    expect(found.map(({ places }) => places)).toEqual([
      ['indicators[0].statements[0].value', 'indicators[0].observations[2].value'],
    ])
    expect(found[0]?.message.ja).toBe(
      '2024年度事中評価の「移住者数（のべ）」は71人ですが、別の箇所では約60名と書かれています。「約」「程度」「前後」などは±10％の幅として比べました。',
    )
  })

  it('accepts 70名以上 beside 71, and のべ in front of a cumulative figure', () => {
    const indicators = [
      migrants([
        { at: '2024年度事中評価', value: '70名以上' },
        { at: '2024年度事中評価', value: '延べ71名' },
      ]),
    ]
    expect(placesIn(rule, { indicators })).toEqual([])
  })

  it('goes as far as the tolerance it is given, and names it', () => {
    const indicators = [migrants([{ at: '2024年度事中評価', value: '約60名' }])]
    expect(checkPart(rule, { indicators }, { tolerance: 0.2 })).toEqual([])
    expect(checkPart(rule, { indicators }, { tolerance: 0.05 })[0]?.message.en).toContain('±5%')
  })

  it('compares neither other scopes nor other times nor a missing figure', () => {
    const indicators = [
      migrants([
        { at: '2024年度事中評価', value: '約50件', scope: '全事業' },
        { at: '2024年度事中評価', value: '10名（4地域計）' },
        { at: '2024年度末', value: 10 },
        { at: '2021年度末', value: 10 },
        { at: '2024年度事中評価', value: '－' },
      ]),
    ]
    expect(placesIn(rule, { indicators })).toEqual([])
  })
})

describe('undated-statement', () => {
  const rule = 'undated-statement'

  it('finds a statement without a time that is not the latest figure, and names the times it fits', () => {
    const found = checkPart(rule, { indicators: [migrants([{ value: '約60名' }])] })
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        places: [
          'indicators[0].statements[0].value',
          'indicators[0].observations[2].value',
          'indicators[0].observations[0].value',
          'indicators[0].observations[1].value',
        ],
      }),
    ])
    expect(found[0]?.message.ja).toContain('合うのは2022年度末の57人、2023年度末の64人です。')
  })

  it('says so when it fits none', () => {
    const [found] = checkPart(rule, { indicators: [migrants([{ value: 900 }])] })
    expect(found?.message.ja).toContain('系列のほかのどの時点とも合いません。')
    expect(found?.places).toHaveLength(2)
  })

  it('accepts one that fits the latest, another scope, and one with nothing to compare with', () => {
    const statements = [{ value: '70名以上' }, { value: 5, scope: '市外' }, { value: '－' }]
    const empty = { ...migrants([{ value: '約60名' }]), observations: [] }
    expect(placesIn(rule, { indicators: [migrants(statements), empty] })).toEqual([])
  })
})

describe('stated-count', () => {
  const rule = 'stated-count'
  const agreement: Agreement = {
    id: 'pact',
    name: '連携協定',
    signedOn: '2024-07-05',
    parties: ['架空市', '架空銀行', '架空大学'],
    statedParties: '4機関',
  }

  it('finds a list shorter than stated and names what is open, without counting it', () => {
    const agreements = [{ ...agreement, doubtfulParties: [{ name: '交流拠点', remark: '施設の名称です。' }] }]
    const found = checkPart(rule, { agreements })
    expect(found.map(({ places }) => places)).toEqual([
      ['agreements[0].statedParties', 'agreements[0].parties', 'agreements[0].doubtfulParties[0]'],
    ])
    expect(found[0]?.message.ja).toBe(
      '「連携協定」の当事者は4機関と書かれていますが、名称を読み取れるのは3です。次のものは、数に含まれるかどうか分かりません。「交流拠点」：施設の名称です。',
    )
  })

  it('finds a list longer than stated', () => {
    expect(placesIn(rule, { agreements: [{ ...agreement, statedParties: 2 }] })).toHaveLength(1)
  })

  it('counts an organisation in two spellings once', () => {
    const parties = [...agreement.parties, '（株）架空銀行']
    expect(placesIn(rule, { agreements: [{ ...agreement, parties }] })).toHaveLength(1)
    expect(placesIn(rule, { agreements: [{ ...agreement, parties, statedParties: 3 }] })).toEqual([])
  })

  it('accepts the stated number, at least as many, and no stated number', () => {
    const agreements = [
      { ...agreement, statedParties: '3機関' },
      { ...agreement, statedParties: '3者以上' },
      { ...agreement, statedParties: '－' },
      { id: 'none', name: '協定', signedOn: '2024-07-05', parties: ['架空市'] },
    ]
    expect(placesIn(rule, { agreements })).toEqual([])
  })
})

describe('nobe-two-meanings', () => {
  const rule = 'nobe-two-meanings'
  const attendances: Indicator = {
    ...migrants(),
    id: 'attendances',
    name: '延べ参加者数',
    role: 'other',
    of: 'attendances',
  }

  it('finds the word for distinct people and for attendances in one programme', () => {
    expect(placesIn(rule, { indicators: [attendances, migrants()] })).toEqual([
      ['indicators[1].of', 'indicators[0].of'],
    ])
  })

  it('accepts one meaning alone, another programme, another name, and what is not said', () => {
    expect(placesIn(rule, { indicators: [migrants(), { ...migrants(), id: 'b' }] })).toEqual([])
    expect(placesIn(rule, { indicators: [migrants(), { ...attendances, programme: 'another' }] })).toEqual([])
    expect(placesIn(rule, { indicators: [migrants(), { ...attendances, name: '参加者数' }] })).toEqual([])
    const { of: _, ...unsaid } = migrants()
    expect(placesIn(rule, { indicators: [unsaid, attendances] })).toEqual([])
  })
})

describe('attendances-as-people', () => {
  const rule = 'attendances-as-people'
  const attendances: Indicator = { ...migrants(), role: 'other', of: 'attendances' }

  it('finds attendances times a value per head, in the role of people, and in a total with people', () => {
    expect(placesIn(rule, { indicators: [attendances], benefits: [tax] })).toEqual([
      ['benefits[0].quantity', 'indicators[0].of'],
    ])
    expect(placesIn(rule, { indicators: [{ ...attendances, role: 'migrants' }] })).toEqual([
      ['indicators[0].of', 'indicators[0].role'],
    ])
    const people = { ...migrants(), id: 'people' }
    const { of: _, ...total } = { ...migrants(), id: 'total', totalOf: ['people', 'migrants'] }
    expect(placesIn(rule, { indicators: [people, attendances, total] })).toEqual([['indicators[2].totalOf']])
  })

  it('accepts people, attendances by themselves, and indicators that do not say', () => {
    const { of: _, ...unsaid } = { ...migrants(), id: 'unsaid' }
    expect(placesIn(rule, { indicators: [migrants()], benefits: [tax] })).toEqual([])
    expect(placesIn(rule, { indicators: [attendances, { ...unsaid, totalOf: ['migrants'] }] })).toEqual([])
    expect(placesIn(rule, { benefits: [tax] })).toEqual([])
  })
})

describe('two-homes', () => {
  const rule = 'two-homes'

  it('finds people with two homes in name, scope and notes of an indicator that benefits are computed from', () => {
    const indicators = [
      {
        ...migrants([{ value: '70名以上（２拠点含む）' }, { value: 70, note: '移住／定住者／2拠点人数' }]),
        scope: '二地域居住を含む',
      },
    ]
    expect(placesIn(rule, { indicators, benefits: [tax] })).toEqual([
      ['indicators[0].scope', 'indicators[0].statements[0].value', 'indicators[0].statements[1].note'],
    ])
  })

  it('says nothing where no benefit is computed, and nothing of twelve offices', () => {
    expect(placesIn(rule, { indicators: [migrants([{ value: 70, note: '2拠点人数' }])] })).toEqual([])
    const indicators = [migrants([{ value: 70, note: '市内12拠点の利用者' }])]
    expect(placesIn(rule, { indicators, benefits: [tax] })).toEqual([])
  })
})
