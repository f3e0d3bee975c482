import { putTable, startSheet, textHeight } from '@kankei/workbook'
import { describe, expect, it } from 'vitest'

function headingOf(heading: string, unit: string | undefined, width: number): string {
  const sheet = startSheet('年度別')
  const column = {
    heading,
    width,
    style: { role: 'input' },
    cell: () => 1,
    ...(unit === undefined ? {} : { unit }),
  } as const
  putTable(sheet, { row: 0, column: 0 }, [1], { column })
  const [first] = sheet.finish({ area: { from: { row: 0, column: 0 }, to: { row: 1, column: 0 } } }).sheet.cells
  return first?.content.kind === 'text' ? first.content.value : ''
}

describe('the heading of a column', () => {
  it('stands on one line where it fits', () => {
    expect(headingOf('移住者数（のべ）', undefined, 20)).toBe('移住者数（のべ）')
  })

  it('is broken before its brackets where it does not', () => {
    expect(headingOf('移住者数（のべ）', '人', 10)).toBe('移住者数\n（のべ）\n（人）')
    expect(headingOf('Migrants (ever)', 'people', 10)).toBe('Migrants\n(ever)\n(people)')
  })
})

describe('the height of a row', () => {
  it('grows with the lines that a text takes, of which Japanese takes twice as many', () => {
    const one = textHeight('住民税', 20)
    expect(textHeight('住民税\n消費', 20)).toBeGreaterThan(one)
    expect(textHeight('あ'.repeat(30), 20)).toBeGreaterThan(textHeight('a'.repeat(30), 20))
  })

  it('is that of one line for a text that is empty', () => {
    expect(textHeight('', 20)).toBe(textHeight('a', 20))
  })
})
