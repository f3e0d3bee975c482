import { describe, expect, test } from 'vitest'
import type { Block } from '../../../packages/core/src/cells.ts'
import { notesOf, recognise, refuse, smallTable, transpose } from './published-table.ts'

const years = ['', '2022年度', '2023年度', '2024年度']

describe('Two lines for one item are refused by both names', () => {
  test('two costs', () => {
    expect(refuse(smallTable(['決算額', 51, 61, 71]))).toEqual({
      code: 'two-costs',
      message:
        '「予算額」（3行目）と「決算額」（4行目）は、どちらも費用です。どちらの費用で計算するかが決まるように、一方の行を表から外してください。',
    })
  })

  test.each(['事業費', '費用', '予算額（当初）', '予算額'])('予算額 and %s, even where they are equal', (label) => {
    expect(refuse(smallTable([label, 50, 60, 70])).code).toBe('two-costs')
  })

  test.each([
    ['移住者数', '移住・定住者数'],
    ['現役メンバー数', '在籍者数'],
    ['のべメンバー数', '累計会員数'],
    ['新規事業数', '起業・創業件数'],
    ['累計予算額', '累計費用'],
    ['ROI', '費用対効果'],
    ['一人当たり住民税', '1人当たり市民税'],
  ])('%s and %s', (a, b) => {
    const refused = refuse(transpose(smallTable([a, 1, 2, 3], [b, 4, 5, 6])))
    expect(refused.code).toBe('duplicate-row')
    expect(refused.message).toBe(
      `「${a}」（4列目）と「${b}」（5列目）は、同じ項目を示しています。一方の列を表から外してください。`,
    )
  })
})

describe('A line gives way', () => {
  test('without figures, to one that has some', () => {
    const recognised = recognise(smallTable(['決算額', 0, 0, 0], ['費用', null, '', null]))
    expect(recognised.table.cost?.label).toBe('予算額')
    expect(notesOf(recognised, 'ignored-lines')).toEqual([
      '使っていない行：「決算額」、「費用」。数値が入っていません。',
    ])
  })

  test('as the count of one year, to the stock', () => {
    const recognised = recognise(smallTable(['移住者数', 1, 2, 3], ['移住者数（のべ）', 1, 3, 6]))
    expect(recognised.table.migrants?.values).toEqual([1, 3, 6])
    expect(recognised.table.ignored).toEqual([
      {
        label: '移住者数',
        line: 3,
        reason: expect.objectContaining({ ja: '各年度までの累計を示す「移住者数（のべ）」を使いました。' }),
      },
    ])
  })

  test('as a heading, to the benefits below it', () => {
    const block: Block = [years, ['便益', null, null, null], ['住民税', 1, 2, 3], ['予算額', 4, 5, 6]]
    expect(recognise(block).table.benefits.map(({ label }) => label)).toEqual(['住民税'])
  })

  test('but a known benefit that nobody has filled in stays, since it is missing', () => {
    const block: Block = [years, ['住民税', null, null, null], ['便益', 1, 2, 3], ['予算額', 4, 5, 6]]
    expect(recognise(block).table.benefits.map(({ values }) => values)).toEqual([
      [null, null, null],
      [1, 2, 3],
    ])
  })
})

describe('A total', () => {
  test('is taken where the benefits or costs it adds up are not in the table', () => {
    const recognised = recognise([years, ['便益計', 1, 2, 3], ['人件費', 4, 5, 6], ['費用計', 7, 8, 9]])
    expect(recognised.table.benefits).toEqual([{ label: '便益計', line: 1, topic: 'other', values: [1, 2, 3] }])
    expect(recognised.table.cost?.values).toEqual([7, 8, 9])
    expect(notesOf(recognised, 'total-taken')).toEqual([
      '便益の内訳がないため、「便益計」を便益として計算しました。',
      '費用の内訳がないため、「費用計」を費用として計算しました。',
    ])
  })

  test('without a name of its own is never taken', () => {
    const { table } = recognise([years, ['移住者数', 1, 2, 3], ['合計', 1, 2, 3], ['予算額', 7, 8, 9]])
    expect(table.benefits).toEqual([])
  })

  test('is otherwise never added, and stands among the ignored lines with that reason', () => {
    const { table } = recognise(smallTable(['住民税', 1, 2, 3], ['便益計', 101, 202, 303], ['費用計', 50, 60, 70]))
    expect(table.benefits.map(({ label }) => label)).toEqual(['便益', '住民税'])
    expect(table.ignored.map(({ label, reason }) => [label, reason.ja])).toEqual([
      ['便益計', '合計のため加算せず、内訳との照合だけに使います。'],
      ['費用計', '合計のため加算せず、内訳との照合だけに使います。'],
    ])
  })
})

test('Any number of benefits is added, with a note where two look like one', () => {
  const recognised = recognise(
    smallTable(['住民税（のべ）', 1, 2, 3], ['住民税（現役）', 4, 5, 6], ['消費額', 7, 8, 9], ['税収効果', 1, 1, 1]),
  )
  expect(recognised.table.benefits).toHaveLength(5)
  expect(notesOf(recognised, 'same-benefit-twice')).toEqual([
    '「住民税（のべ）」と「住民税（現役）」は同じ便益のように見えますが、どちらも加算しています。重複している場合は、一方の行を表から外してください。',
  ])
})

describe('Labels over several columns', () => {
  test('are read together: the item, its standing, and what rules it out', () => {
    const block: Block = [
      ['区分', '項目', '', '2023年度', '2024年度'],
      ['効果', '住民税増価額', 'のべ', 1, 2],
      [null, '消費増価額', 'のべ', 3, 4],
      ['目標', '移住者数', '', 5, 6],
      ['費用', '予算額', '', 7, 8],
      ['費用', '予算額', '累計', 7, 15],
    ]
    const { table } = recognise(block)
    expect(table.benefits.map(({ topic }) => topic)).toEqual(['residentTax', 'consumption'])
    expect(table.migrants).toBeUndefined()
    expect(table.cost?.label).toBe('費用 予算額')
    expect(table.cumulativeCost?.label).toBe('費用 予算額 累計')
  })
})

test('A benefit that says 累計 is used as the value of one year, with a note', () => {
  const recognised = recognise(smallTable(['住民税（累計）', 1, 2, 3]))
  expect(recognised.table.benefits).toHaveLength(2)
  expect(notesOf(recognised, 'cumulative-benefit')).toEqual([
    '「住民税（累計）」は、それまでの累計人数による1年分の額として計算しました。過年度の額を足し上げた値であれば、各年度の額に置き換えてください。',
  ])
})
