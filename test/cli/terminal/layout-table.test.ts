import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutTable, type PrintedTable } from '../../../packages/cli/src/terminal/layout-table.ts'
import { plain } from '../../../packages/cli/src/terminal/paint.ts'
import { textWidth } from '../../../packages/cli/src/terminal/text-width.ts'

/** `count` years of figures of five places. */
const tableOf = (count: number, label = '予算額'): PrintedTable => ({
  header: [{ label: '年度', cells: Array.from({ length: count }, (_, index) => ({ text: String(2018 + index) })) }],
  sections: [
    {
      title: '費用',
      rows: [{ label, cells: Array.from({ length: count }, (_, index) => ({ text: String(10000 + index) })) }],
    },
  ],
})

describe('layoutTable', () => {
  it('sets figures at the right of their column and labels at the left', () => {
    expect(layoutTable(tableOf(2), 80, plain)).toEqual([
      '年度       2018   2019',
      '──────────────────────',
      '費用',
      '  予算額  10000  10001',
      '──────────────────────',
    ])
  })

  it('breaks a long label before it breaks the years', () => {
    expect(layoutTable(tableOf(3, '地域内消費増価額(のべ)'), 40, plain)).toEqual([
      '年度                  2018   2019   2020',
      '────────────────────────────────────────',
      '費用',
      '  地域内消費増価額   10000  10001  10002',
      '  (のべ)',
      '────────────────────────────────────────',
    ])
  })

  it('breaks years that do not fit into blocks of about the same number', () => {
    const lines = layoutTable(tableOf(7), 45, plain)
    const headers = lines.filter((line) => line.startsWith('年度'))
    expect(headers.map((line) => line.match(/20\d\d/g))).toEqual([
      ['2018', '2019', '2020', '2021'],
      ['2022', '2023', '2024'],
    ])
  })

  it('prints at least one year in a block, however narrow the terminal', () => {
    expect(layoutTable(tableOf(3), 1, plain).filter((line) => line.includes('1000'))).toHaveLength(3)
  })

  it('prints every figure once and stays within the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 30, max: 200 }), (years, width) => {
        const lines = layoutTable(tableOf(years, '地域内消費増価額（のべ）'), width, plain)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        const figures = lines.join('\n').match(/\b1\d{4}\b/g)
        expect(figures).toEqual(Array.from({ length: years }, (_, index) => String(10000 + index)))
      }),
    )
  })
})
