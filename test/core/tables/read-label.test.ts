import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLabel } from '../../../packages/core/src/tables/read-label.ts'
import type { Topic } from '../../../packages/core/src/tables/recognised-table.ts'
import type { Role } from '../../../packages/core/src/tables/vocabulary.ts'

/** Labels as cities print them, by what they mean. */
const known: Readonly<Record<string, readonly string[]>> = {
  membersPresent: [
    '現役メンバー数',
    '現役会員数',
    '現人数',
    '現会員数',
    '現在のメンバー数',
    '在籍者数',
    'メンバー数（現役）',
    'Active members',
    'Current members',
    'Members present',
    'Members (active)',
  ],
  membersEver: [
    'のべメンバー数',
    '延べメンバー数',
    '累計メンバー数',
    'のべ会員数',
    '延べ会員数',
    'メンバー数(のべ)',
    'メンバー数（累計）',
    'メンバー累計',
    'Members (cumulative)',
    'Cumulative members',
    'Members ever',
    'Total members',
  ],
  migrants: [
    '移住者数',
    '移住者',
    '移住者数（のべ）',
    '移住者数（延べ）',
    '移住者数(累計)',
    '累計移住者数',
    'のべ移住者数（人）',
    '移住・定住者数',
    '移住・定住者数（のべ）',
    'Migrants',
    'Number of migrants',
    'People moved in',
    'New residents',
    '移住者累計',
    '移住人数',
    'Migrants (cumulative)',
  ],
  newBusinesses: [
    '新規事業数(のべ)',
    '新規事業数',
    '新規事業',
    '新規事業件数',
    '起業・創業件数',
    '創業件数（累計）',
    '起業件数',
    'New businesses',
    'New businesses (ever)',
  ],
  'benefit residentTax': [
    '住民税増価額(のべ)',
    '住民税増加額',
    '住民税増収額',
    '住民税増価額（累計）',
    '住民税',
    '個人住民税増加額（千円）',
    '市民税',
    '市民税増収額',
    '住民税収増加額',
    '住民税の増加額',
    '税収効果',
    '税収',
    'Resident tax',
    'Increase in resident tax (thousand yen)',
  ],
  'benefit consumption': [
    '地域内消費増価額(のべ)',
    '地域内消費増加額',
    '地域内消費額',
    '地域内消費額（1人当たり2,210千円）',
    '地域内での消費増加額',
    '消費増価額',
    '消費額',
    '地域消費',
    '域内消費',
    'Local consumption',
    'Consumption in the region',
  ],
  'benefit other': [
    '便益',
    'その他便益',
    '便益1',
    '経済効果額',
    '固定資産税増価額',
    '売上増加額',
    '医療費削減効果額',
    'Benefit',
    'Other benefits',
  ],
  'valuePerHead residentTax': [
    '一人当たり住民税',
    '1人当たり住民税額（千円）',
    '１人当たり個人住民税',
    '一人あたり市民税額',
    '移住者一人当たり住民税',
    '住民税（一人当たり）',
    '住民税（千円/人）',
    'Resident tax per head',
    'Resident tax per capita',
  ],
  'valuePerHead consumption': [
    '一人当たり消費額',
    '一人あたり地域内消費額',
    '市民1人当たり消費支出',
    'Consumption per head',
  ],
  'valuePerHead other': ['一人当たり便益', '一人当たり効果額', 'Benefit per person', 'Value per head'],
  cost: [
    '予算額',
    '予算額（千円）',
    '【予算額】',
    '①予算額',
    '予算額 A',
    '当初予算額',
    '決算額',
    '決算見込額',
    '事業費',
    '費用',
    '支出額',
    '経費',
    '費用（人件費を含む）',
    '事業費（単年度）',
    'Budget',
    'Settlement',
    'Cost',
    'Costs (thousand yen)',
    'Expenditure',
  ],
  cumulativeCost: [
    '累計予算額',
    '予算額累計',
    '予算額（累計）',
    '累計費用',
    '費用(累計)',
    '費用の累計額',
    '累計事業費',
    '累積決算額',
    'Cumulative cost',
    'Budget (cumulative)',
  ],
  benefitTotal: ['便益計', '便益合計', '総便益', '効果額合計', '便益計(①+②)', 'Total benefits'],
  costTotal: ['費用計', '事業費合計', '総事業費', '総予算額', 'Total cost'],
  total: ['計', '合計', '総計', '合　計', 'Total', 'Grand total'],
  subtotal: ['小計', 'Subtotal'],
  stated: [
    'ROI',
    'ＲＯＩ',
    'ROI(投資収益率)',
    'ROI（年度末）',
    'ROI＝便益÷累計予算額',
    '投資収益率',
    '投資収益率（％）',
    '投資対効果',
    '費用対効果',
    'Return on investment',
  ],
}

/** Labels that look like an item and are another figure. */
const others = [
  '移住者数（目標）',
  '移住者数目標値',
  '予算額（前年比）',
  '便益達成率',
  '住民税増価額（増減）',
  'KPI：移住者数',
  '移住者数（単年）',
  '新規移住者数',
  '移住者数(新規)',
  '移住相談件数',
  '移住世帯数',
  '住民税率',
  '費用（人件費）',
  '人件費',
  'うち住民税増価額',
  '住民税増価額（再掲）',
  '費用便益比',
  '累計便益費用比',
  '累計便益',
  '純便益',
  '純ROI',
  'ROI（純）',
  'ROI（累計）',
  'ROI（目標）',
  '一人当たり経費',
  'メンバー一人当たり消費額',
  '説明会参加者数',
  'メンバー数',
  'Net benefit',
  'Benefit cost ratio',
  'Target migrants',
  'Migrants (new)',
  '__proto__',
  'constructor',
  '',
]

const meaningOf = (label: string): string | undefined => {
  const { role, topic } = readLabel(label)
  return role === 'benefit' || role === 'valuePerHead' ? `${role} ${topic}` : role
}

const meanings = Object.entries(known).flatMap(([meaning, labels]) => labels.map((label) => ({ label, meaning })))

describe('A label is understood', () => {
  test.each(meanings)('「$label」 is $meaning', ({ label, meaning }) => {
    expect(meaningOf(label)).toBe(meaning)
  })

  test.each(others)('「%s」 is none of the items, and says why', (label) => {
    const reading = readLabel(label)
    expect(reading.role).toBeUndefined()
    expect(reading.reason.ja).not.toBe('')
    expect(reading.reason.en).not.toBe('')
  })

  test('the word that rules a label out is named', () => {
    expect(readLabel('移住者数（目標）').reason).toEqual({
      en: 'The label says “目標”, so this is not the figure itself.',
      ja: '「目標」とあるため、計算には使いません。',
    })
  })
})

describe('How a label is printed does not matter', () => {
  const toFullWidth = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
  const prints: readonly ((label: string) => string)[] = [
    toFullWidth,
    (label) => label.toUpperCase(),
    (label) => [...label].join(/^[!-~ ]*$/.test(label) ? '' : ' '),
    (label) => label.replace(/[（(]/, '\n（'),
    (label) => `　${label}　`,
    (label) => `■${label}`,
    (label) => `(1) ${label}`,
    (label) => `${label}※1`,
    (label) => `${label}：`,
  ]

  test('full-width forms, capitals, blanks, line breaks, bullets, numbers and footnote marks change no meaning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...meanings), fc.constantFrom(...prints), ({ label, meaning }, print) => {
        fc.pre(!/[=＝【①]|A$/.test(label))
        expect(meaningOf(print(label))).toBe(meaning)
      }),
      { numRuns: 2000 },
    )
  })

  test('the unit in brackets is read, and changes no meaning of an amount', () => {
    const amounts: readonly (Role | `benefit ${Topic}`)[] = ['cost', 'benefit residentTax', 'benefit consumption']
    const units = [
      ['（千円）', 'thousandYen'],
      ['(単位：百万円)', 'millionYen'],
      ['（単位 円）', 'yen'],
      ['[千円/年]', 'thousandYen'],
      [' (thousand yen)', 'thousandYen'],
      [' (JPY)', 'yen'],
    ] as const
    for (const { label, meaning } of meanings.filter((one) => amounts.some((amount) => amount === one.meaning))) {
      if (/千円|yen/.test(label)) continue
      for (const [printed, unit] of units) {
        expect(readLabel(label + printed)).toMatchObject({ unit })
        expect(meaningOf(label + printed)).toBe(meaning)
      }
    }
  })

  test('any text whatever is read without an error, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (label) => {
        expect(readLabel(label).topic).toMatch(/^(residentTax|consumption|other)$/)
      }),
    )
    const started = performance.now()
    for (const part of ['(', '）', '地域', '市町村', '累計', '(の', 'per']) readLabel(part.repeat(50_000))
    for (const part of ['(', '市', '消費', '一人']) readLabel(part.repeat(60 / part.length))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
