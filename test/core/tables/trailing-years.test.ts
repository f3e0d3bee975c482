import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { notesOf, publishedTable, recognise, refuse, transpose } from './published-table.ts'

const withYears = (...fillers: readonly Cell[]): Block =>
  publishedTable.map((row, line) => [
    ...row,
    ...fillers.map((filler, index) => (line === 0 ? `${2025 + index}年度` : filler)),
  ])

describe('The last years of a table without any figure', () => {
  test.each<Cell>(['', null, 0, '－', '0', '***'])('are left out and named where their cells are %j', (filler) => {
    for (const block of [withYears(filler, filler), transpose(withYears(filler, filler))]) {
      const recognised = recognise(block)
      expect(recognised.table.fiscalYears).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024])
      expect(recognised.table.cost?.values).toHaveLength(7)
      expect(recognised.table.stated?.cells).toHaveLength(7)
      expect(recognised.table.suffixes).toHaveLength(7)
      expect(recognised.table.positions).toEqual([1, 2, 3, 4, 5, 6, 7])
      expect(notesOf(recognised, 'trailing-years')).toEqual([
        '2025年度、2026年度は数値が入っていないため、計算から除きました。',
      ])
    }
  })

  test('stay when a single figure is there, for then the others are missing', () => {
    const block = withYears('').map((row, line) => (line === 7 ? [...row.slice(0, -1), 30000] : row))
    expect(recognise(block).table.benefits[0]?.values[7]).toBeNull()
  })

  test('go although formulas carry on a cumulative cost, a total or remarks', () => {
    const block: Block = [
      ['', '2023年度', '2024年度', '2025年度'],
      ['便益', 1, 2, ''],
      ['便益計', 1, 2, 2],
      ['予算額', 3, 4, ''],
      ['累計予算額', 3, 7, 7],
      ['備考', '', '', '未定'],
    ]
    expect(recognise(block).table.fiscalYears).toEqual([2023, 2024])
  })

  test('are recognised as last also where the newest year stands first', () => {
    const block: Block = [
      ['', '2025年度', '2024年度', '2023年度'],
      ['便益', '', 2, 1],
      ['予算額', '', 4, 3],
    ]
    expect(recognise(block).table).toMatchObject({
      fiscalYears: [2023, 2024],
      positions: [3, 2],
      cost: { values: [3, 4] },
    })
  })

  test('are not all the years there are', () => {
    expect(
      refuse([
        ['', '2023年度', '2024年度'],
        ['便益', '', 0],
        ['予算額', null, '－'],
      ]),
    ).toEqual({
      code: 'no-figures',
      message: '表の項目に数値が入っていません。少なくとも1年度分の実績と費用を入力してください。',
    })
  })

  test('are left alone where nothing in the table is known', () => {
    expect(
      recognise([
        ['', '2023年度', '2024年度'],
        ['来館者', 1, ''],
      ]).table.fiscalYears,
    ).toEqual([2023, 2024])
  })
})

test('Empty years before the first figure stay, since leaving them out would hide that something is missing', () => {
  const block: Block = [
    ['', '2022年度', '2023年度', '2024年度'],
    ['便益', '', 1, 2],
    ['予算額', '', 3, 4],
  ]
  expect(recognise(block).table.cost?.values).toEqual([null, 3, 4])
})
