import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { findYears } from '../../../packages/core/src/tables/find-years.ts'
import { transpose } from './published-table.ts'

/** A table whose first row is given and that has one known row of figures behind it. */
const headed = (...header: readonly Cell[]): Block => [header, ['予算額', ...header.slice(1).map(() => 1)]]

function find(block: Block) {
  const result = findYears(block, 'table')
  if (!result.ok) throw new Error(`${result.code}: ${result.message.ja}`)
  const { grid, line, firstPosition, years } = result.value
  return {
    orientation: grid.orientation,
    line,
    firstPosition,
    years: years.map(({ fiscalYear }) => fiscalYear),
    suffixes: years.map(({ suffix }) => suffix),
    positions: years.map(({ position }) => position),
    notes: result.notes.map(({ message }) => message.ja),
  }
}

function refuse(block: Block) {
  const result = findYears(block, 'table')
  if (result.ok) throw new Error(`Found ${result.value.years.map(({ header }) => header).join()}`)
  return { code: result.code, message: result.message.ja }
}

describe('The line of fiscal years', () => {
  test.each<[string, Cell[]]>([
    ['western years', ['2022年度', '2023年度', '2024年度']],
    ['years with what stands behind', ['2022年度末', '2023年度決算', '2024年度事中評価']],
    ['era years', ['令和4年度', '令和5年度', '令和６年度']],
    ['letters of the era', ['R4年度', 'R5年度', 'R6年度']],
    ['English ones', ['FY2022', 'FY2023', 'FY2024']],
    [
      'both calendars over two lines',
      ['2022年度\n（令和4年度）', '2023年度\n（令和5年度）', '2024年度\n（令和6年度）'],
    ],
    ['numbers', [2022, 2023, 2024]],
    ['numbers as text', ['2022', '2023', '2024']],
    ['a first header that spares the rest', ['2022年度末', '2023', '2024 事中評価']],
    ['remarks in brackets', ['2022年度（決算）', '2023年度（速報）', '2024年度末（12月時点の見込み）']],
    ['points of time', ['2022年度末時点', '2023年度末 現在', '2024年度']],
  ])('is found as %s, in either orientation', (_, header) => {
    for (const block of [headed('', ...header), transpose(headed('', ...header))]) {
      expect(find(block)).toMatchObject({ line: 0, firstPosition: 1, years: [2022, 2023, 2024], positions: [1, 2, 3] })
    }
  })

  test('keeps what a header adds to its year', () => {
    expect(find(headed('', '2022年度末', '2023年度（決算）', '2024 事中評価')).suffixes).toEqual([
      '末',
      '決算',
      '事中評価',
    ])
    expect(find(headed('', '2024年度末（12月時点）')).suffixes).toEqual(['末(12月時点)'])
  })

  test('may hold a single year', () => {
    expect(find(headed('', '2024年度')).years).toEqual([2024])
    expect(find(headed('', 2024)).years).toEqual([2024])
    expect(find(headed('年度', '2024')).years).toEqual([2024])
  })

  test.each<Cell>(['', null, 0, '年度', '区分', '令和6年度 実績', 'スナバの実績（2018年度～）'])(
    'may have the corner %j',
    (corner) => {
      expect(find(headed(corner, '2023年度', '2024年度')).years).toEqual([2023, 2024])
    },
  )

  test('may stand below titles and beside columns of numbers, units and remarks', () => {
    const block: Block = [
      ['令和6年度 スナバ実績', '', '', '', '', ''],
      ['', '', '', '', '', '（単位：千円）'],
      ['No.', '項目', '単位', '2023年度', '2024年度', '備考'],
      [1, '予算額', '千円', 10, 20, '当初'],
    ]
    expect(find(block)).toMatchObject({ orientation: 'rows', line: 2, firstPosition: 3, years: [2023, 2024] })
    expect(find(transpose(block))).toMatchObject({ orientation: 'columns', line: 2, firstPosition: 3 })
  })

  test('may have years out of order, which are put in order with a note', () => {
    expect(find(headed('', '2024年度', '2023年度', '2022年度'))).toMatchObject({
      years: [2022, 2023, 2024],
      positions: [3, 2, 1],
      notes: ['年度が古い順に並んでいないため、古い順に並べ替えて読み取りました。'],
    })
  })

  test('hands on the notes of its headers, and says once that they name years', () => {
    expect(find(headed('', '令和2年度', '平成33年度')).notes).toEqual([expect.stringContaining('令和3年度')])
    expect(find(headed('', 'R4', 'R5', 'R6')).notes).toEqual([expect.stringContaining('年の表記です')])
  })

  test('is not a total, an average or a comparison', () => {
    const header = ['', '2023年度', '2024年度', '合計', '2023～2024年度計', '3か年平均', '前年度比', '今年度比', '備考']
    expect(find(headed(...header)).years).toEqual([2023, 2024])
  })
})

describe('Amounts are not taken for years', () => {
  test('round numbers in the range of years', () => {
    expect(
      refuse([
        ['来館者', 1900, 2000, 2100],
        ['予算額', 1, 2, 3],
      ]).code,
    ).toBe('no-years')
  })

  test('consecutive figures beside the label of an item', () => {
    expect(
      refuse([
        ['移住者数', 2018, 2019, 2020],
        ['予算額', 1, 2, 3],
      ]).code,
    ).toBe('no-years')
  })

  test('consecutive figures below years that say so themselves', () => {
    const block: Block = [
      ['', '2022年度', '2023年度', '2024年度'],
      ['来館者', 2018, 2019, 2020],
      ['予算額', 1, 2, 3],
    ]
    expect(find(block)).toMatchObject({ line: 0, years: [2022, 2023, 2024] })
  })

  test('consecutive figures below years that are numbers too', () => {
    const block: Block = [
      ['', 2022, 2023, 2024],
      ['来館者', 2018, 2019, 2020],
      ['予算額', 1, 2, 3],
    ]
    expect(find(block)).toMatchObject({ line: 0, years: [2022, 2023, 2024] })
  })

  test('amounts written as 2018.4 or 20,240', () => {
    expect(
      refuse([
        ['平均', '2018.4', '2019.5'],
        ['予算額', 1, 2],
      ]).code,
    ).toBe('no-years')
    expect(
      refuse([
        ['合計', '20,240', '20,250'],
        ['予算額', 1, 2],
      ]).code,
    ).toBe('no-years')
  })

  test('a year that an item mentions', () => {
    const block: Block = [
      ['', 2022, 2023, 2024],
      ['開始', '2022年度', '', ''],
      ['予算額', 1, 2, 3],
    ]
    expect(find(block)).toMatchObject({ line: 0, years: [2022, 2023, 2024] })
  })

  test('one number alone beside words', () => {
    expect(
      refuse([
        ['来館者数', 2000],
        ['予算額', 50],
      ]).code,
    ).toBe('no-years')
  })
})

describe('Years that cannot be used are refused', () => {
  test('no years at all, with advice', () => {
    expect(
      refuse([
        ['', '実績', '見込'],
        ['予算額', 1, 2],
      ]),
    ).toEqual({
      code: 'no-years',
      message: expect.stringContaining('「2018年度」「令和元年度」のような年度の見出し'),
    })
  })

  test('years without a column of labels before them', () => {
    expect(
      refuse([
        ['2023年度', '2024年度'],
        [1, 2],
      ]).code,
    ).toBe('no-years')
  })

  test.each<[Cell[], string]>([
    [['2018年度', '2019年度', '2021年度'], '「2019年度」と「2021年度」の間に2020年度（令和2年度）がありません。'],
    [
      ['2021年度', '2018年度'],
      '「2018年度」と「2021年度」の間に2019年度（令和元年度）から2020年度（令和2年度）までがありません。',
    ],
    [[2018, 2019, 2021], '「2019」と「2021」の間に2020年度（令和2年度）がありません。'],
  ])('a missing year in %j, by name', (header, message) => {
    expect(refuse(headed('', ...header))).toMatchObject({
      code: 'missing-year',
      message: expect.stringContaining(message),
    })
  })

  test('the same year twice, by both headers', () => {
    expect(refuse(headed('', '2018年度', '2019年度', '平成31年度'))).toEqual({
      code: 'duplicate-year',
      message:
        '「2019年度」と「平成31年度」は同じ年度（2019年度（令和元年度））です。どちらか一方の列を表から外してください。',
    })
    expect(refuse(transpose(headed('', '2024年度計画', '2024年度実績'))).message).toContain('どちらか一方の行を')
  })

  test.each<[Cell[], string]>([
    [['2022年度', '2023年度', '今年度'], 'relative'],
    [['2022年度', '2023年度上半期', '2024年度'], 'left-over'],
    [['2022年度', '令和0年度', '2024年度'], 'era-year'],
    [['2022年度', '2023年度', '2024年度目途'], 'left-over'],
  ])('a header that means a year and cannot be read, in %j: %s', (header, code) => {
    const refused = refuse(headed('', ...header))
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(/^年度の見出し（1行目・[34]列目）：/)
  })
})
