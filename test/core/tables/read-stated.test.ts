import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../packages/core/src/cells.ts'
import { notesOf, printedRatios, publishedTable, recognise, smallTable } from './published-table.ts'

const statedAs = (label: string, ...cells: readonly Cell[]) => recognise(smallTable([label, ...cells]))

describe('Stated ratios', () => {
  test('as printed percentages keep their decimals, trailing zeros too', () => {
    const { table } = statedAs('ROI', '43.89%', '97.80％', '112%')
    expect(table.stated?.cells).toEqual([
      { value: 0.4389, decimals: 2, form: 'text', percent: true },
      { value: 0.978, decimals: 2, form: 'text', percent: true },
      { value: 1.12, decimals: 0, form: 'text', percent: true },
    ])
  })

  test('are exact decimals, without the noise of a division by 100', () => {
    const { table } = recognise(publishedTable)
    const figures = table.stated?.cells.map((cell) => cell?.value)
    expect(figures).toEqual(printedRatios.map((text) => Number(`${text.replace('%', '')}e-2`)))
  })

  test('as numbers are fractions', () => {
    const { table } = statedAs('ROI', 0.4389, 1.1164, 0.978)
    expect(table.stated?.cells).toEqual([
      { value: 0.4389, decimals: 4, form: 'number', percent: false },
      { value: 1.1164, decimals: 4, form: 'number', percent: false },
      { value: 0.978, decimals: 3, form: 'number', percent: false },
    ])
  })

  test('as texts without a sign are fractions with the decimals they show', () => {
    expect(statedAs('ROI', '0.4389', '0.9780', '').table.stated?.cells).toEqual([
      { value: 0.4389, decimals: 4, form: 'text', percent: false },
      { value: 0.978, decimals: 4, form: 'text', percent: false },
      null,
    ])
  })

  test.each(['ROI（％）', 'ROI(%)', '投資収益率（単位：％）'])('under the label %s are numbers in percent', (label) => {
    const recognised = statedAs(label, 43.89, '97.80', 1.5)
    expect(recognised.table.stated?.cells).toEqual([
      { value: 0.4389, decimals: 2, form: 'number', percent: true },
      { value: 0.978, decimals: 2, form: 'text', percent: true },
      { value: 0.015, decimals: 1, form: 'number', percent: true },
    ])
    expect(notesOf(recognised, 'stated-fractions')).toEqual([])
  })

  test('under such a label stay fractions where no figure exceeds 3, with a note', () => {
    const recognised = statedAs('ROI（％）', 0.4389, 1.1164, 0.978)
    expect(recognised.table.stated?.cells.map((cell) => cell?.value)).toEqual([0.4389, 1.1164, 0.978])
    expect(notesOf(recognised, 'stated-fractions')).toEqual([
      '記載値の項目名に「％」とありますが、3を超える値がないため、比率（1＝100％）として読み取りました。',
    ])
  })

  test('that are missing are nothing to check', () => {
    expect(statedAs('ROI', '－', '', '***').table.stated?.cells).toEqual([null, null, null])
  })

  test('that cannot be read are reported and leave the rest of the table alone', () => {
    const recognised = statedAs('ROI', '#DIV/0!', true, '92ポイント')
    expect(recognised.table.stated?.cells).toEqual([null, null, null])
    expect(notesOf(recognised, 'stated-unreadable')).toEqual([
      '「ROI」の2022年度（4行目・2列目）：「#DIV/0!」は比率として読み取れません。「43.89%」のように入力してください。この値は検算していません。',
      expect.stringContaining('「true」'),
      expect.stringContaining('「92ポイント」'),
    ])
    expect(recognised.table.cost?.values).toEqual([50, 60, 70])
  })

  test('with a qualifier are read without it, with a note', () => {
    const recognised = statedAs('ROI', '約92%', '', '')
    expect(recognised.table.stated?.cells[0]).toEqual({ value: 0.92, decimals: 0, form: 'text', percent: true })
    expect(notesOf(recognised, 'qualifier-dropped')).toHaveLength(1)
  })
})
