/**
 * Workbooks for an evaluation committee (行政評価委員会): a workbook as a plain value, the builder of its sheets, the check
 * of what it holds, and the writer of the file.
 */
export { assembleWorkbook } from './build/assemble-workbook.ts'
export { arrayFormula, formula, type Given } from './build/content.ts'
export { type CellHandle, cellHandle, type NameHandle, type RangeHandle, rangeHandle } from './build/handle.ts'
export { type CellExtras, type SheetBuilder, type SheetPart, startSheet } from './build/sheet-builder.ts'
export { type Column, putTable, type TableCells, type TableHandles } from './build/table.ts'
export { checkWorkbook } from './check/check-workbook.ts'
export type { Finding, FindingCode } from './check/finding.ts'
export { allowedFunctions } from './formula/allowed-functions.ts'
export { quoteSheetName } from './formula/quote-sheet-name.ts'
export type { Reference, Token } from './formula/token.ts'
export { type Tokens, tokenize } from './formula/tokenize.ts'
export { type Appearance, appearanceOf, type Colour, type Line } from './value/appearance.ts'
export type { Chart, Series, SeriesColour, ValueAxis } from './value/chart.ts'
export { type Area, address, areaAddress, type Place, type Position } from './value/position.ts'
export type { Alignment, Format, Role, Style } from './value/style.ts'
export type * from './value/workbook.ts'
export { WorkbookError } from './write/workbook-error.ts'
export { writeWorkbook } from './write/write-workbook.ts'
