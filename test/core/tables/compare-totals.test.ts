import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { benefits, costs, notesOf, publishedTable, recognise } from './published-table.ts'

/** The published table with further rows behind its benefits (at line 7). */
const withRows = (...rows: Block): Block => [...publishedTable.slice(0, 7), ...rows, ...publishedTable.slice(7)]

const changed = (values: readonly number[], index: number, value: number): number[] =>
  values.map((old, position) => (position === index ? value : old))

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

describe('A total row', () => {
  test.each(['計', '合計', '便益計', '小計', '便益合計', 'Total'])(
    '%s that is the sum of the benefits needs no note',
    (label) => {
      const recognised = recognise(withRows([label, ...benefits]))
      expect(recognised.table.benefits).toHaveLength(2)
      expect(recognised.notes.map(([code]) => code)).toEqual(['no-unit'])
    },
  )

  test.each(['計', '合計', '便益計', '小計'])('%s that differs is reported with the year and both figures', (label) => {
    const recognised = recognise(withRows([label, ...changed(benefits, 2, 45878)]))
    expect(notesOf(recognised, 'total-differs')).toEqual([
      `「${label}」の2020年度は45,878ですが、内訳を合計すると44,878になります。`,
    ])
  })

  test('that differs in several years says in how many', () => {
    const recognised = recognise(withRows(['便益計', ...benefits.map((value) => value + 1)]))
    expect(notesOf(recognised, 'total-differs')).toEqual([
      '「便益計」の2018年度は11,771ですが、内訳を合計すると11,770になります。ほかに6年度で異なります。',
    ])
  })

  test('among people, or of figures that are missing, is compared with nothing', () => {
    const people = recognise([...publishedTable.slice(0, 5), ['合計', 1, 2, 3, 4, 5, 6, 7], ...publishedTable.slice(5)])
    expect(notesOf(people, 'total-differs')).toEqual([])
    const missing = recognise([
      ['', '2024年度'],
      ['便益', '－'],
      ['計', 5],
      ['予算額', 6],
    ])
    expect(notesOf(missing, 'total-differs')).toEqual([])
  })

  test('above its parts, and one of the cost, are compared too', () => {
    const block: Block = [
      ['', '2023年度', '2024年度'],
      ['計', 3, 9],
      ['住民税', 1, 2],
      ['消費額', 2, 3],
      ['予算額', 4, 5],
      ['費用計', 4, 6],
    ]
    expect(notesOf(recognise(block), 'total-differs')).toEqual([
      '「計」の2024年度は9ですが、内訳を合計すると5になります。',
      '「費用計」の2024年度は6ですが、内訳を合計すると5になります。',
    ])
  })

  test('of a group holds the benefits since the total before it', () => {
    const block: Block = [
      ['', '2024年度'],
      ['住民税', 1],
      ['固定資産税増価額', 2],
      ['小計', 3],
      ['消費額', 4],
      ['小計', 4],
      ['合計', 7],
      ['予算額', 5],
    ]
    expect(notesOf(recognise(block), 'total-differs')).toEqual([])
  })

  test('includes people × value per head where that is a benefit of its own', () => {
    const block: Block = [
      ['', '2024年度'],
      ['移住者数', 71],
      ['一人当たり住民税', 156],
      ['消費額', 156910],
      ['便益計', 167986],
      ['予算額', 27438],
    ]
    expect(notesOf(recognise(block), 'total-differs')).toEqual([])
  })
})

describe('A total column', () => {
  const withTotals = (cost: Cell, tax: Cell): Block =>
    publishedTable.map((row, line) => [...row, line === 0 ? '合計' : line === 7 ? cost : line === 5 ? tax : ''])

  test('is no year, and needs no note where it is the sum of the years', () => {
    const recognised = recognise(withTotals(total(costs), '40,770'))
    expect(recognised.table.fiscalYears).toHaveLength(7)
    expect(recognised.notes.map(([code]) => code)).toEqual(['no-unit'])
  })

  test('that differs is reported with both figures', () => {
    expect(notesOf(recognise(withTotals(182265, 40770)), 'total-differs')).toEqual([
      '「予算額」の「合計」は182,265ですが、各年度を合計すると182,264になります。',
    ])
  })

  test('of a stock may repeat its last figure', () => {
    expect(notesOf(recognise(withTotals('', 11076)), 'total-differs')).toEqual([])
    expect(notesOf(recognise(withTotals(27438, 40770)), 'total-differs')).toHaveLength(1)
  })

  test('that cannot be read is one comparison less', () => {
    expect(notesOf(recognise(withTotals('—', '不明(集計中)')), 'total-differs')).toEqual([])
  })
})

describe('A cumulative cost', () => {
  const cumulative = [26815, 56401, 77138, 97467, 120800, 154826, 182264]

  test('is never the cost, and needs no note where it is right', () => {
    const recognised = recognise(withRows(['累計予算額', ...cumulative]))
    expect(recognised.table.cost?.values).toEqual(costs)
    expect(recognised.table.cumulativeCost?.values).toEqual(cumulative)
    expect(recognised.notes.map(([code]) => code)).toEqual(['no-unit'])
  })

  test('that differs is reported, and the cost of each year is used', () => {
    const recognised = recognise(withRows(['累計予算額', ...changed(cumulative, 6, 182246)]))
    expect(notesOf(recognised, 'cumulative-differs')).toEqual([
      '「累計予算額」の2024年度は182,246ですが、「予算額」を累計すると182,264になります。計算には「予算額」を使います。',
    ])
  })

  test('is compared up to the first year whose cost is missing', () => {
    const block: Block = [
      ['', '2022年度', '2023年度', '2024年度'],
      ['予算額', 1, '－', 3],
      ['累計予算額', 1, 99, 99],
      ['便益', 1, 1, 1],
    ]
    expect(notesOf(recognise(block), 'cumulative-differs')).toEqual([])
  })
})
