import { type WriteOptions, writeXlsx } from 'hucre/xlsx'
import { checkWorkbook } from '../check/check-workbook.ts'
import { quoteSheetName } from '../formula/quote-sheet-name.ts'
import { fontName, usualSize } from '../value/appearance.ts'
import { fixedAreaAddress } from '../value/position.ts'
import type { Sheet, Workbook } from '../value/workbook.ts'
import { fontFallback } from './cell-style.ts'
import { chartPart } from './chart-part.ts'
import { chartValues } from './chart-values.ts'
import { librarySheet } from './library-sheet.ts'
import { plainText } from './plain-text.ts'
import { repack } from './repack.ts'
import { WorkbookError } from './workbook-error.ts'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

/**
 * A workbook as the bytes of an .xlsx file: the same value gives the same bytes, in Node.js and in a browser. Texts stay
 * texts, formulas are protected without a password, inputs are not, and every program calculates afresh when it opens
 * the file.
 *
 * @throws {WorkbookError} when {@link checkWorkbook} finds something; nothing is written then.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const findings = checkWorkbook(workbook)
  if (findings.length > 0) throw new WorkbookError(findings)
  const { year, month, day } = workbook.asOf
  const moment = new Date(Date.UTC(year, month - 1, day))
  const file = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => librarySheet(sheet, workbook)),
    namedRanges: [...definedNames(workbook), ...workbook.sheets.flatMap(printNames)],
    defaultFont: { name: fontName, size: usualSize, ...fontFallback },
    properties: { title: plainText(workbook.title), creator: 'Kankei', created: moment, modified: moment },
  })
  const valuesOf = chartValues(workbook.sheets)
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts)
  return repack(
    file,
    charts.map((chart) => chartPart(chart, valuesOf, workbook.language)),
  )
}

const definedNames = ({ names }: Workbook): readonly NamedRange[] =>
  names.map(({ name, sheet, from, to }) => ({
    name,
    range: `${quoteSheetName(sheet)}!${fixedAreaAddress({ from, to })}`,
  }))

/** The library does not quote the sheet in these, so they are not left to it. */
function printNames({ name, print }: Sheet): readonly NamedRange[] {
  const sheet = quoteSheetName(name)
  const { area, repeatedRows } = print
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${fixedAreaAddress(area)}`, scope: name },
    ...(repeatedRows === undefined
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            range: `${sheet}!$${repeatedRows.from + 1}:$${repeatedRows.to + 1}`,
            scope: name,
          },
        ]),
  ]
}
