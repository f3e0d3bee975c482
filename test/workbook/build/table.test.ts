import { formula, putTable, rangeHandle, type Sheet, startSheet } from '@kankei/workbook'
import { describe, expect, it } from 'vitest'

const print = { area: { from: { row: 0, column: 0 }, to: { row: 20, column: 8 } } }

/** The formula in a cell, as the sheet holds it. */
function formulaAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.find((one) => one.row === row && one.column === column)
  return cell?.content.kind === 'formula' ? cell.content.formula : ''
}

describe('a reference to a cell', () => {
  const other = startSheet("市の 前提's").at({ row: 3, column: 26 })

  it('quotes the name of its sheet, blanks and apostrophes included', () => {
    expect(other.ref).toBe("'市の 前提''s'!AA4")
    expect(other.fixed).toBe("'市の 前提''s'!$AA$4")
  })

  it('loses the name of the sheet on which it is written, and only that', () => {
    const sheet = startSheet('年度別')
    const own = sheet.at({ row: 0, column: 0 })
    const text = `"${own.ref}"&${own.fixed}*${other.ref}+SUM(${rangeHandle(own, sheet.at({ row: 2, column: 1 })).ref})`
    sheet.put({ row: 5, column: 0 }, formula(text, 0), { role: 'formula' })
    expect(formulaAt(sheet.finish(print).sheet, 5, 0)).toBe(`"'年度別'!A1"&$A$1*'市の 前提''s'!AA4+SUM(A1:B3)`)
  })

  it('makes no range with a cell of another sheet', () => {
    expect(() => rangeHandle(other, startSheet('年度別').at({ row: 0, column: 0 }))).toThrow(/cannot reach/)
  })
})

describe('a table', () => {
  const sheet = startSheet('年度別')
  const table = putTable(
    sheet,
    { row: 2, column: 1 },
    [5, 10, 19],
    {
      people: {
        heading: '人数',
        unit: '人',
        width: 8,
        style: { role: 'input', format: 'integer' },
        cell: (people) => people,
      },
      sum: {
        heading: '累計',
        width: 9,
        style: { role: 'formula', format: 'integer' },
        cell: (_, { here, above }) => formula(`N(${above.sum.ref})+${here.people.ref}`, 0),
        total: (column) => formula(`SUM(${column.ref})`, 54),
      },
      share: {
        heading: '割合',
        width: 9,
        style: { role: 'formula', format: 'percent' },
        cell: (_, { soFar, all }) => formula(`SUM(${soFar.people.ref})/SUM(${all.people.fixed})`, 0),
      },
    },
    '合計',
  )
  const written = sheet.finish(print).sheet

  it('starts a running total with the heading above, which counts as 0', () => {
    expect([3, 4, 5].map((row) => formulaAt(written, row, 2))).toEqual(['N(C3)+B4', 'N(C4)+B5', 'N(C5)+B6'])
  })

  it('gives the cells so far, and those of all rows without the totals', () => {
    expect(formulaAt(written, 4, 3)).toBe('SUM($B$4:B5)/SUM($B$4:$B$6)')
    expect(formulaAt(written, 6, 2)).toBe('SUM(C4:C6)')
  })

  it('hands out its cells, and where the next thing can stand', () => {
    expect(table.rows[1]?.people.ref).toBe("'年度別'!B5")
    expect(table.columns.sum.ref).toBe("'年度別'!C4:C6")
    expect(table.totals.sum.ref).toBe("'年度別'!C7")
    expect(table.nextRow).toBe(7)
  })

  it('tells the formula of each column that has one, as the sheet holds it', () => {
    expect(table.formulas.map(({ label, cell, formula: text }) => [label, cell.ref, text])).toEqual([
      ['累計', "'年度別'!C4", 'N(C3)+B4'],
      ['割合', "'年度別'!D4", 'SUM($B$4:B4)/SUM($B$4:$B$6)'],
    ])
  })

  it('puts the unit in brackets below the heading', () => {
    expect(written.cells.find(({ row, column }) => row === 2 && column === 1)?.content).toEqual({
      kind: 'text',
      value: '人数\n（人）',
    })
  })

  it('has one row or more', () => {
    const column = { heading: '人数', width: 8, style: { role: 'input' }, cell: () => null } as const
    expect(() => putTable(startSheet('年度別'), { row: 0, column: 0 }, [], { column })).toThrow(/has no rows/)
  })
})
