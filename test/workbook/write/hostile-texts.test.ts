import { formula, startSheet, writeWorkbook } from '@kankei/workbook'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { recalculateFile } from '../../native-formulas/recalculate.ts'
import { officePath } from '../../programs.ts'
import { cellFormat } from '../cell-format.ts'
import { workbookOf } from '../workbook-of.ts'

const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid","x")',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  'TRUE',
  '0123',
  '1/2',
  ' 前後の空白 ',
  '改行\nあり',
  '<script>&amp;"\'</script>',
  ']]>',
  '_x0041_',
  '_x000D_',
  '𠮷野家',
  '&P&N',
  '{=1}',
]

async function written(texts: readonly string[]): Promise<Uint8Array> {
  const sheet = startSheet('本文')
  texts.forEach((text, row) => {
    sheet.put({ row, column: 0 }, text, { role: 'text' })
    sheet.put({ row, column: 1 }, formula(`ISTEXT(${sheet.at({ row, column: 0 }).ref})`, true), { role: 'check' })
    sheet.put({ row, column: 2 }, formula(`LEN(${sheet.at({ row, column: 0 }).ref})`, 0), { role: 'check' })
  })
  return writeWorkbook(workbookOf(sheet))
}

const sheetOf = (file: Uint8Array): string => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] as Uint8Array)

describe('a text that looks like something else', () => {
  it('is written as a text, never as a formula, an error or a number', async () => {
    const sheet = sheetOf(await written(hostile))
    for (let row = 1; row <= hostile.length; row += 1) {
      expect(sheet).toMatch(new RegExp(`<c r="A${row}"[^>]* t="(?:s|inlineStr)"|<c r="A${row}" t="(?:s|inlineStr)"`))
      expect(sheet).not.toMatch(new RegExp(`<c r="A${row}"[^>]*><f`))
    }
  })

  it('says that it is a text where editing its cell would make a formula of it', async () => {
    const file = await written(hostile)
    const styles = strFromU8(unzipSync(file)['xl/styles.xml'] as Uint8Array)
    expect(styles).not.toContain('readingOrder')
    hostile.forEach((text, index) => {
      const format = cellFormat(styles, sheetOf(file), `A${index + 1}`)
      expect(format.includes('quotePrefix="1"'), text).toBe(/^[=+\-@\t]/.test(text))
    })
  })

  it('loses its control characters, so that the file can be read', async () => {
    const file = await written(['a\u0000b\u0007c\u001bd\u007fe\u0085f\ufffeg\ud800h', '\r=1', 'a\r\nb\rc'])
    const read = await readXlsx(file)
    expect(read.sheets[0]?.rows.map((row) => row[0])).toEqual(['abcdefgh', '\n=1', 'a\nb\nc'])
  })

  it('comes back as it was written, whatever it is', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const read = await readXlsx(await written(list))
        const kept = (text: string): string =>
          text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu, '')
        expect(list.map((_, row) => read.sheets[0]?.rows[row]?.[0] ?? '')).toEqual(list.map(kept))
      }),
      { numRuns: 50 },
    )
  })

  const soffice = officePath()
  it.skipIf(soffice === undefined)('is a text for LibreOffice too, letter by letter', async () => {
    const values = await recalculateFile(soffice as string, await written(hostile))
    hostile.forEach((text, index) => {
      const at = values.get('本文')
      expect(at?.(`A${index + 1}`), text).toBe(text)
      expect(at?.(`B${index + 1}`), text).toBe(true)
      expect(at?.(`C${index + 1}`), text).toBe([...text].length)
    })
  })
})
