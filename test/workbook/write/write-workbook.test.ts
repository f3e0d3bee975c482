import { formula, startSheet, type Workbook, WorkbookError, writeWorkbook } from '@kankei/workbook'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellFormat } from '../cell-format.ts'
import { sampleWorkbook } from '../sample-workbook.ts'
import { workbookOf } from '../workbook-of.ts'

async function partsOf(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeWorkbook(workbook))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('a written workbook', () => {
  let parts: Readonly<Record<string, string>> = {}
  let sheet = ''
  beforeAll(async () => {
    parts = await partsOf(sampleWorkbook())
    sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  })

  it('is calculated afresh by whoever opens it', () => {
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"')
  })

  it('holds every formula with its value', () => {
    expect(sheet).toMatch(/<c r="D4" s="\d+"><f>N\(D3\)\+C4<\/f><v>120800<\/v><\/c>/)
    expect(sheet).toMatch(/<c r="G4" s="\d+" t="str"><f>[^<]*<\/f><v>一致<\/v><\/c>/)
    expect(sheet.match(/<f[ >]/g)?.length).toBe(sheet.match(/<f(?: [^>]*)?>[^<]*<\/f><v>/g)?.length)
  })

  it('protects formulas without a password, and lets inputs be typed', () => {
    expect(sheet).toContain('<sheetProtection sheet="1"')
    expect(sheet).not.toContain('password')
    const styles = parts['xl/styles.xml'] ?? ''
    expect(cellFormat(styles, sheet, 'C4')).toContain('locked="0"')
    expect(cellFormat(styles, sheet, 'D4')).toContain('locked="1"')
  })

  it('hides nothing and reaches for nothing outside', () => {
    const everything = Object.entries(parts)
    expect(everything.filter(([path]) => /vbaProject|externalLink|connections|queryTable/.test(path))).toEqual([])
    for (const [path, text] of everything) {
      // Notes are folded away until the pointer rests on their cell.
      if (!path.endsWith('.vml')) expect(text, path).not.toMatch(/hidden="(?:1|true)"|state="(?:hidden|veryHidden)"/)
      expect(text, path).not.toContain('TargetMode="External"')
    }
  })

  it('prints on A4 landscape, one page wide, with the headings on every page', () => {
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>')
    expect(parts['xl/worksheets/sheet2.xml']).toContain('fitToWidth="1" fitToHeight="0"')
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'年度別'!$3:$3</definedName>`,
    )
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'市の 前提''s'!$A$1:$D$6</definedName>`,
    )
  })

  it('names its title, the page and the given day at the foot of every page', () => {
    expect(sheet).toContain('&amp;Lテスト市 A &amp;&amp; B の検証&amp;C&amp;P / &amp;N ページ&amp;R2026年11月25日')
  })

  it('uses 游ゴシック, with what other programs choose another font by', () => {
    expect(parts['xl/styles.xml']).toMatch(/<font><charset val="128"\/><family val="3"\/>.*?<name val="游ゴシック"\/>/)
    expect(parts['xl/charts/chart1.xml']).toContain('<a:ea typeface="游ゴシック"/>')
  })

  it('lets only numbers be typed where a number is asked for, whatever its size', () => {
    expect(sheet).toMatch(
      /<dataValidation type="whole" sqref="B4:B6" operator="lessThanOrEqual"[^>]*error="整数で入力してください。"/,
    )
    expect(sheet).toContain('<formula1>1E+300</formula1>')
    expect(sheet).toMatch(/<dataValidation type="decimal" sqref="C4:C6" operator="greaterThanOrEqual"/)
  })

  it('pads numbers, and marks negative ones with ▲', () => {
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0_ ;&quot;▲&quot;#,##0_ "')
    expect(parts['xl/styles.xml']).toContain('formatCode="0.00%_ ;&quot;▲&quot;0.00%_ "')
  })

  it('draws bars and a line on a second axis in one chart, with names that stay', () => {
    const chart = parts['xl/charts/chart1.xml'] ?? ''
    expect(chart.match(/<c:barChart>/g)).toHaveLength(1)
    expect(chart.match(/<c:lineChart>/g)).toHaveLength(1)
    expect(chart.match(/<c:valAx>/g)).toHaveLength(2)
    expect(chart).toContain('<c:tx><c:v>累計費用（千円）</c:v></c:tx>')
    expect(chart).toContain(`<c:f>'年度別'!$D$4:$D$6</c:f>`)
    expect(chart).toContain('<c:pt idx="2"><c:v>182264</c:v></c:pt>')
  })
})

describe('a workbook with findings', () => {
  it('is refused, with all of them', async () => {
    const sheet = startSheet('年度別')
    sheet.put({ row: 0, column: 0 }, formula('XLOOKUP(1,A2,A3)', 0), { role: 'formula' })
    sheet.put({ row: 1, column: 0 }, Number.NaN, { role: 'formula' })
    const refused = await writeWorkbook(workbookOf(sheet)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(WorkbookError)
    expect((refused as WorkbookError).findings.map(({ code }) => code)).toEqual(['function', 'not-finite'])
    expect((refused as WorkbookError).message).toMatch(/^年度別 A1: The function XLOOKUP is not allowed/)
  })
})
