import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRows } from '../../../packages/cli/src/table-file/parse-rows.ts'

const rowsOf = (text: string) => {
  const rows = parseRows(text)
  return rows.ok ? rows.value : rows
}

describe('parseRows', () => {
  it('keeps figures as printed and plain numbers as numbers', () => {
    expect(rowsOf(',2018年度末,2019年度末\n住民税増価額,720,"1,510"\nROI,43.89%,41.86%\n')).toEqual([
      [null, '2018年度末', '2019年度末'],
      ['住民税増価額', 720, '1,510'],
      ['ROI', '43.89%', '41.86%'],
    ])
  })

  it('reads tabs and semicolons as well', () => {
    expect(rowsOf('年度\t2023\t2024\n予算額\t34,026\t27,438')).toEqual([
      ['年度', 2023, 2024],
      ['予算額', '34,026', '27,438'],
    ])
    expect(rowsOf('年度;2024\n予算額;27438\n')).toEqual([
      ['年度', 2024],
      ['予算額', 27438],
    ])
  })

  it('reads the line ends of Windows, Unix and the old Macintosh, mixed as they may be', () => {
    expect(rowsOf('年度,2024\r\n予算額,1\n費用,2\r便益,3')).toHaveLength(4)
  })

  it('keeps a line break inside quotes in its cell', () => {
    expect(rowsOf('年度,"2024年度\n事中評価"\n予算額,1\n')).toEqual([
      ['年度', '2024年度\n事中評価'],
      ['予算額', 1],
    ])
  })

  it('fills missing cells at the end of a row with blanks and keeps blank rows in their place', () => {
    expect(rowsOf('実績\n\n,2023,2024\n予算額,1\n')).toEqual([
      ['実績', null, null],
      [null, null, null],
      [null, 2023, 2024],
      ['予算額', 1, null],
    ])
  })

  it('does not count blank cells beyond the header', () => {
    expect(rowsOf(',2023,2024,,\n予算額,1,2,,\n')).toEqual([
      [null, 2023, 2024],
      ['予算額', 1, 2],
    ])
  })

  it('lets a remark stand beside the years as long as the header has a cell for it', () => {
    expect(rowsOf('実績表\n,2023年度,2024年度,備考\n予算額,1,2,補正後\n')).toHaveLength(3)
  })

  it.each([
    ['years along the top', ',2023年度,2024年度\n移住者数,64,71\n予算額,34,026,27,438\n', 2, 3],
    ['years down the side', '年度,移住者数,予算額\n2023年度,64,34,026\n2024年度,71,27,438\n', 1, 3],
    ['a single year', ',2024年度\n予算額,27,438\n', 1, 2],
    ['plain years', ',2023,2024\n予算額,34,026,27,438\n', 1, 3],
    ['a title above', '実績表,単位：千円\n,2023年度,2024年度\n予算額,34,026,27,438\n', 2, 3],
  ])('refuses thousands separators without quotes: %s', (_name, text, row, column) => {
    expect(rowsOf(text)).toMatchObject({
      ok: false,
      code: 'ragged',
      message: {
        ja: expect.stringContaining(`${row + 1}行目・${column + 1}列目`),
        en: expect.stringContaining(`row ${row + 1}, column ${column + 1}`),
      },
    })
  })

  it.each([
    ['a mark that is never closed', 'a,b\n1,"2\n3,4\n', 2, 2],
    ['text after a closed mark', 'a,b\n1,2\n"3"x,4\n', 3, 1],
    ['a mark inside an open cell', 'a,b\n1,2"x"\n', 2, 2],
    ['a cell of two lines before', 'a,b\n"x\ny",1\n2,3"\n', 3, 2],
  ])('names row and column of %s', (_name, text, row, column) => {
    expect(rowsOf(text)).toMatchObject({
      ok: false,
      code: 'quotes',
      message: {
        ja: expect.stringContaining(`${row}行目・${column}列目`),
        en: expect.stringContaining(`row ${row}, column ${column}`),
      },
    })
  })

  it.each(['', '\n\n', ',,\n,,\n', ' '.repeat(0)])('refuses a file without cells', (text) => {
    expect(rowsOf(text)).toMatchObject({ ok: false, code: 'empty' })
  })

  it('is a rectangle or a refusal, whatever the text', () => {
    const texts = fc
      .array(fc.constantFrom('a', '"', ',', '\n', '\r', '\t', ';', '1', '1,510', '2024'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), texts), (text) => {
        const rows = parseRows(text)
        if (!rows.ok) return
        expect(new Set(rows.value.map((row) => row.length)).size).toBe(1)
      }),
    )
  })

  it('reads back every table that is written with quotes', () => {
    const cell = fc.string({ minLength: 1 }).filter((field) => !/[\r\n\d]/.test(field))
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      )
    fc.assert(
      fc.property(tables, (table) => {
        const text = table.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        expect(rowsOf(text)).toEqual(table)
      }),
    )
  })
})
