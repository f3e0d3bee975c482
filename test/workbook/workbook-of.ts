import { assembleWorkbook, type SheetBuilder, type Workbook } from '@kankei/workbook'

/** A workbook of sheets that are printed from A1 to Z60. */
export const workbookOf = (...sheets: readonly SheetBuilder[]): Workbook =>
  assembleWorkbook(
    { title: '検証用のブック', asOf: { year: 2026, month: 11, day: 25 }, language: 'ja' },
    sheets.map((sheet) => sheet.finish({ area: { from: { row: 0, column: 0 }, to: { row: 59, column: 25 } } })),
  )
