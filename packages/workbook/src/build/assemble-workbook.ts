import type { Workbook } from '../value/workbook.ts'
import type { SheetPart } from './sheet-builder.ts'

/** A workbook of finished sheets, in the order of their tabs, which need not be the order in which they were made. */
export const assembleWorkbook = (
  head: Pick<Workbook, 'title' | 'asOf' | 'language'>,
  parts: readonly SheetPart[],
): Workbook => ({
  title: head.title,
  asOf: head.asOf,
  language: head.language,
  sheets: parts.map(({ sheet }) => sheet),
  names: parts.flatMap(({ names }) => names),
})
