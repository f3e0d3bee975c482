import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { benefitsOf } from '../../../packages/core/src/tables/figures.ts'
import {
  benefits,
  consumption,
  costs,
  migrants,
  notesOf,
  publishedTable,
  recognise,
  residentTax,
  taxPerHead,
  years,
} from './published-table.ts'

const perHeadTable = (...rows: Block): Block => [
  ['', ...years],
  ['移住者数（のべ）', ...migrants],
  ...rows,
  ['予算額', ...costs],
]

const constant = (value: Cell): Cell[] => years.map(() => value)

const benefitsIn = (block: Block) => {
  const result = benefitsOf(recognise(block).table, 'table')
  return result.ok ? result.value : result.code
}

describe('People × value per head', () => {
  test('gives the published benefits from people, tax and consumption per head', () => {
    const block = perHeadTable(['一人当たり住民税', ...taxPerHead], ['一人当たり消費額', ...constant('2,210')])
    const { table } = recognise(block)
    expect(table.valuesPerHead.map(({ topic, added }) => [topic, added])).toEqual([
      ['residentTax', true],
      ['consumption', true],
    ])
    expect(benefitsIn(block)).toEqual(benefits)
  })

  test('is added for one kind of benefit beside a benefit line for another', () => {
    expect(benefitsIn(perHeadTable(['住民税増価額', ...residentTax], ['一人当たり消費額', ...constant(2210)]))).toEqual(
      benefits,
    )
  })

  test('is converted like any amount', () => {
    const block: Block = [
      ['', '2024年度'],
      ['移住者数', 71],
      ['一人当たり住民税（円）', 156_000],
      ['予算額（千円）', 27438],
    ]
    expect(benefitsIn(block)).toEqual([11076])
  })

  test('is compared and not added where a benefit line holds it, and needs no note where both agree', () => {
    const block = [...publishedTable, ['一人当たり住民税', ...taxPerHead], ['一人当たり消費額', ...constant(2210)]]
    const recognised = recognise(block)
    expect(recognised.table.valuesPerHead.map(({ added }) => added)).toEqual([false, false])
    expect(recognised.notes.map(([code]) => code)).toEqual(['no-unit'])
    expect(benefitsIn(block)).toEqual(benefits)
  })

  test('that differs beyond rounding is reported with both figures', () => {
    const block = [...publishedTable, ['一人当たり住民税', ...taxPerHead.slice(0, -1), 150]]
    expect(notesOf(recognise(block), 'per-head-differs')).toEqual([
      '2024年度の「一人当たり住民税」×「移住者数（のべ）」は10,650ですが、「住民税増価額(のべ)」は11,076です。計算には「住民税増価額(のべ)」を使います。',
    ])
  })

  test('may differ by as much as rounding of the printed figures explains', () => {
    const rounded = (tax: number): Block => [
      ['', '2024年度'],
      ['移住者数', 71],
      ['一人当たり住民税', 156],
      ['住民税増価額', tax],
      ['予算額', 1],
    ]
    expect(notesOf(recognise(rounded(11076 + 36)), 'per-head-differs')).toEqual([])
    expect(notesOf(recognise(rounded(11076 - 36)), 'per-head-differs')).toEqual([])
    expect(notesOf(recognise(rounded(11076 + 37)), 'per-head-differs')).toHaveLength(1)
  })
})

describe('A value per head of all benefits together', () => {
  test('is compared with their sum', () => {
    const all = taxPerHead.map((tax) => tax + 2210)
    expect(recognise([...publishedTable, ['一人当たり便益', ...all]]).notes.map(([code]) => code)).toEqual(['no-unit'])
    const different = recognise([...publishedTable, ['一人当たり便益', ...all.map((value) => value + 10)]])
    expect(notesOf(different, 'per-head-differs')).toEqual([
      '2018年度の「一人当たり便益」×「移住者数（のべ）」は11,820ですが、「住民税増価額(のべ)」＋「地域内消費増価額(のべ)」は11,770です。計算には「住民税増価額(のべ)」＋「地域内消費増価額(のべ)」を使います。ほかに6年度で異なります。',
    ])
  })

  test('is the benefit where nothing else is, and is not added to its own parts', () => {
    const all = taxPerHead.map((tax) => tax + 2210)
    expect(benefitsIn(perHeadTable(['一人当たり便益', ...all]))).toEqual(benefits)
    expect(
      benefitsIn(
        perHeadTable(
          ['一人当たり住民税', ...taxPerHead],
          ['一人当たり消費額', ...constant(2210)],
          ['一人当たり便益', ...all],
        ),
      ),
    ).toEqual(benefits)
  })

  test('differs from a particular one, which is added beside other benefits', () => {
    const block: Block = [
      ['', '2024年度'],
      ['移住者数', 10],
      ['住民税', 5],
      ['一人当たり医療費削減額', 3],
      ['予算額', 1],
    ]
    expect(benefitsIn(block)).toEqual([35])
  })
})

test('The consumption of the published table is people × 2,210', () => {
  expect(consumption).toEqual(migrants.map((count) => count * 2210))
})
