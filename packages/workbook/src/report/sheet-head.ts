import type { SheetBuilder } from '../build/sheet-builder.ts'

/** The row below the head, where a sheet's own content begins. */
export const firstContentRow = 4

/**
 * The head that all sheets of a report have: the title, a line that says how to read the sheet, and on the right the units.
 *
 * @param lastColumn - Where the sheet ends on the right, counted from 0.
 * @param section - The heading of the first table.
 */
export function putSheetHead(
  sheet: SheetBuilder,
  lastColumn: number,
  head: { readonly title: string; readonly guide: string; readonly units?: string; readonly section: string },
): void {
  sheet.put({ row: 0, column: 0 }, head.title, { role: 'title' })
  sheet.height(0, 28)
  sheet.put({ row: 1, column: 0 }, head.guide, { role: 'subtitle' })
  if (head.units !== undefined) {
    sheet.put({ row: 2, column: lastColumn }, head.units, { role: 'subtitle', align: 'right' })
  }
  sheet.put({ row: firstContentRow - 1, column: 0 }, head.section, { role: 'section' })
  sheet.height(firstContentRow - 1, 20)
}
