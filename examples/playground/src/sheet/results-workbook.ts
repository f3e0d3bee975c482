import { BooleanNumber, type IWorkbookData, LocaleType } from '@univerjs/core'
import { columnWidths } from './column-widths.ts'
import { resultsRows } from './results-rows.ts'
import { plain, styles } from './styles.ts'

const sheetId = 'results'

/**
 * The workbook that the playground opens with: one sheet with the published results of スナバ.
 *
 * @param width - of the room for the grid, in pixels: the columns fill it as far as they look well.
 */
export function resultsWorkbook(width: number): Partial<IWorkbookData> {
  const widths = columnWidths(width)
  return {
    id: 'kankei',
    name: 'スナバの実績',
    locale: LocaleType.JA_JP,
    sheetOrder: [sheetId],
    styles,
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: '実績表',
        rowCount: 200,
        columnCount: 20,
        defaultStyle: plain,
        defaultColumnWidth: widths.year,
        defaultRowHeight: 24,
        showGridlines: BooleanNumber.FALSE,
        freeze: { xSplit: 1, ySplit: 0, startRow: -1, startColumn: 1 },
        columnData: { 0: { w: widths.label } },
        rowData: Object.fromEntries(resultsRows.map(({ height }, index) => [index, { h: height }])),
        // Copies, because the grid writes into the cells it is given.
        cellData: Object.fromEntries(
          resultsRows.map(({ cells }, index) => [index, Object.fromEntries(structuredClone(cells).entries())]),
        ),
        mergeData: resultsRows.flatMap(({ merged }, index) =>
          merged === undefined
            ? []
            : [{ startRow: index, endRow: index, startColumn: merged[0], endColumn: merged[1] }],
        ),
      },
    },
  }
}
