import { arrayFormula, checkWorkbook, formula, type Sheet, startSheet, type Workbook } from '@kankei/workbook'
import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '../sample-workbook.ts'
import { workbookOf } from '../workbook-of.ts'

const codesOf = (workbook: Workbook): readonly string[] => checkWorkbook(workbook).map(({ code }) => code)

const oneSheet = (name = '年度別'): Workbook => workbookOf(startSheet(name))

const changed = (change: Partial<Sheet>): Workbook => {
  const workbook = sampleWorkbook()
  return { ...workbook, sheets: workbook.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change } : sheet)) }
}

describe('a workbook', () => {
  it('of which everything is in order has no findings', () => {
    expect(checkWorkbook(sampleWorkbook())).toEqual([])
  })

  it('has a sheet', () => {
    expect(codesOf({ ...oneSheet(), sheets: [] })).toEqual(['no-sheet'])
  })

  it.each(['', 'a'.repeat(32), 'a/b', "'a", "a'", 'History', 'a\nb', '[1]'])('has no sheet called “%s”', (name) => {
    expect(codesOf(oneSheet(name))).toEqual(['sheet-name'])
  })

  it('has each sheet once, whether in capitals or not', () => {
    expect(codesOf(workbookOf(startSheet('KPI'), startSheet('kpi')))).toEqual(['duplicate-sheet'])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'holds no %s, neither as figure nor as value of a formula',
    (value) => {
      const sheet = startSheet('年度別')
      sheet.put({ row: 0, column: 0 }, value, { role: 'input' })
      sheet.put({ row: 0, column: 1 }, formula('1/0', value), { role: 'formula' })
      expect(codesOf(workbookOf(sheet))).toEqual(['not-finite', 'not-finite'])
    },
  )

  it('holds one thing in a cell, the area of an array formula included', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 0 }, arrayFormula('MMULT({1,2;3,4},{1;1})', [[3], [7]]), { role: 'formula' })
    sheet.put({ row: 1, column: 0 }, 5, { role: 'input' })
    expect(checkWorkbook(workbookOf(sheet))).toMatchObject([{ code: 'duplicate-cell', cell: 'A2' }])
  })

  it('has an array formula with values in the shape of its area', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 0 }, arrayFormula('TRANSPOSE({1,2;3,4})', [[1, 3], [2]]), { role: 'formula' })
    expect(codesOf(workbookOf(sheet))).toEqual(['array-shape'])
  })

  it('holds no cell that a sheet does not have', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 1_048_576, column: 0 }, 1, { role: 'input' })
    sheet.put({ row: 0, column: 0.5 }, 1, { role: 'input' })
    expect(codesOf(workbookOf(sheet))).toEqual(['outside-sheet', 'outside-sheet'])
  })

  it('holds no text that a cell does not take', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 0 }, 'あ'.repeat(32_768), { role: 'text' })
    expect(codesOf(workbookOf(sheet))).toEqual(['too-long'])
  })

  it('has links that lead somewhere', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 0 }, '検算へ', { role: 'link' }, { link: startSheet('検算').at({ row: 0, column: 0 }) })
    expect(codesOf(workbookOf(sheet))).toEqual(['link'])
  })

  it.each(['A1', 'R1C1', 'r', '2024年', '消費 単価', 'TRUE', ''])('defines no name “%s”', (name) => {
    const sheet = startSheet('年度別')
    sheet.define(name, sheet.put({ row: 0, column: 0 }, 1, { role: 'input' }))
    expect(codesOf(workbookOf(sheet))).toEqual(['name'])
  })

  it('defines a name once, for cells that are there', () => {
    const sheet = startSheet('年度別')
    const cell = sheet.put({ row: 0, column: 0 }, 1, { role: 'input' })
    sheet.define('割引率', cell)
    sheet.define('割引率', cell)
    sheet.define('消費単価', startSheet('前提条件').at({ row: 0, column: 0 }))
    expect(codesOf(workbookOf(sheet))).toEqual(['duplicate-name', 'unknown-sheet'])
  })

  it('merges cells that hold nothing else', () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 1 }, 1, { role: 'input' })
    sheet.merge({ from: { row: 0, column: 0 }, to: { row: 0, column: 2 } })
    expect(codesOf(workbookOf(sheet))).toEqual(['merge-overlap'])
  })

  it('offers choices that a validation can hold', () => {
    const sheet = startSheet('年度別')
    const area = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }
    sheet.allow(area, { kind: 'choice', choices: ['一致', '要,確認'] }, '一覧から選んでください。')
    sheet.allow(area, { kind: 'choice', choices: [] }, '一覧から選んでください。')
    expect(codesOf(workbookOf(sheet))).toEqual(['choices', 'choices'])
  })

  it('says in a message that Excel takes what may be typed', () => {
    const sheet = startSheet('年度別')
    const area = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }
    sheet.allow(area, { kind: 'number' }, 'あ'.repeat(226))
    expect(codesOf(workbookOf(sheet))).toEqual(['too-long'])
  })

  it('hides nothing by a width or height of 0', () => {
    expect(codesOf(changed({ columnWidths: [0] }))).toEqual(['size'])
    expect(codesOf(changed({ rowHeights: [{ row: 0, height: 0 }] }))).toEqual(['size'])
  })

  it('prints its charts whole', () => {
    const area = { from: { row: 0, column: 0 }, to: { row: 5, column: 5 } }
    expect(codesOf(changed({ print: { area } }))).toContain('chart-outside-print')
  })

  it('has charts whose series are as long as their categories', () => {
    const [chart] = sampleWorkbook().sheets[0]?.charts ?? []
    if (chart === undefined) throw new Error('The sample has a chart.')
    const { from, to } = chart.categories
    const shorter = { ...chart, categories: { ...chart.categories, from, to: { ...to, row: to.row - 1 } } }
    expect(codesOf(changed({ charts: [shorter] }))).toEqual(['series-shape', 'series-shape', 'series-shape'])
    expect(codesOf(changed({ charts: [{ ...chart, bars: [], lines: [] }] }))).toEqual(['no-series'])
  })

  it('is made for a day that exists', () => {
    expect(codesOf({ ...oneSheet(), asOf: { year: 2026, month: 2, day: 29 } })).toEqual(['day'])
  })

  it('says in which sheet and cell something is wrong', () => {
    const sheet = startSheet('年度別')
    sheet.highlight({ from: { row: 4, column: 2 }, to: { row: 9, column: 2 } }, 'bad', () => 'MYSTERY(1)')
    expect(checkWorkbook(workbookOf(sheet))).toMatchObject([{ code: 'function', sheet: '年度別', cell: 'C5' }])
  })
})
