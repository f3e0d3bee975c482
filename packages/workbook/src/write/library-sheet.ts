import type { ConditionalRule, DataValidation, Cell as LibraryCell, WriteSheet } from 'hucre/xlsx'
import { quoteSheetName } from '../formula/quote-sheet-name.ts'
import { address, areaAddress } from '../value/position.ts'
import type { Cell, Content, Highlight, Sheet, Validation, Workbook } from '../value/workbook.ts'
import { cellStyle, highlightStyle } from './cell-style.ts'
import { footer } from './footer.ts'
import { needsQuotePrefix, plainText } from './plain-text.ts'

type PartialCell = Partial<LibraryCell>

/** In inches: what most office printers reach, with room for the footer. */
const margins = { top: 0.6, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 }

/** A sheet in the library's terms. */
export function librarySheet(sheet: Sheet, workbook: Workbook): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    columns: sheet.columnWidths.map((width) => ({ width })),
    cells: new Map(sheet.cells.flatMap(libraryCells)),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }) => [row, { height }])),
    merges: sheet.merges.map(({ from, to }) => ({
      startRow: from.row,
      startCol: from.column,
      endRow: to.row,
      endCol: to.column,
    })),
    dataValidations: sheet.validations.map(validation),
    conditionalRules: sheet.highlights.map(conditionalRule),
    ...(sheet.frozen.rows + sheet.frozen.columns === 0 ? {} : { freezePane: sheet.frozen }),
    view: { showGridLines: false },
    // Whoever wants to may lift it: there is no password. It keeps formulas from being typed over by accident.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.print.onePage === true ? 1 : 0,
      margins,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: footer(workbook) },
    charts: sheet.charts.map((chart) => ({
      // Stands for the chart until its own part is put in its place: the library draws no combined charts.
      type: 'column',
      series: [{ values: 'A1' }],
      anchor: {
        from: { row: chart.area.from.row, col: chart.area.from.column },
        to: { row: chart.area.to.row + 1, col: chart.area.to.column + 1 },
      },
      frameTitle: plainText(chart.title),
      altText: plainText(chart.description),
    })),
  }
}

function libraryCells(cell: Cell): readonly (readonly [string, PartialCell])[] {
  const { content } = cell
  const extras: PartialCell = {
    ...(cell.note === undefined ? {} : { comment: { author: '', text: plainText(cell.note) } }),
    ...(cell.link === undefined
      ? {}
      : { hyperlink: { target: '', location: `${quoteSheetName(cell.link.sheet)}!${address(cell.link)}` } }),
  }
  const first: PartialCell = {
    style: cellStyle(cell.style, content.kind === 'text' && needsQuotePrefix(plainText(content.value))),
    ...written(content, cell),
    ...extras,
  }
  if (content.kind !== 'array-formula') return [[key(cell.row, cell.column), first]]
  const style = cellStyle(cell.style, false)
  return content.cached.flatMap((values, row) =>
    values.map((value, column): readonly [string, PartialCell] => [
      key(cell.row + row, cell.column + column),
      row === 0 && column === 0 ? first : { style, value: typeof value === 'string' ? plainText(value) : value },
    ]),
  )
}

const key = (row: number, column: number): string => `${row},${column}`

function written(content: Content, { row, column }: Cell): PartialCell {
  switch (content.kind) {
    case 'blank':
      return {}
    case 'number':
      return { value: content.value }
    case 'text':
      return text(plainText(content.value))
    case 'formula':
      return { formula: plainText(content.formula), formulaResult: cached(content.cached) }
    case 'array-formula': {
      const to = { row: row + content.cached.length - 1, column: column + (content.cached[0]?.length ?? 1) - 1 }
      return {
        formula: plainText(content.formula),
        formulaResult: cached(content.cached[0]?.[0] ?? ''),
        formulaType: 'array',
        formulaRef: areaAddress({ from: { row, column }, to }),
      }
    }
  }
}

const cached = (value: number | string | boolean): number | string | boolean =>
  typeof value === 'string' ? plainText(value) : value

/** The library makes an error value of a text that is called like one, unless the text has runs. */
const text = (value: string): PartialCell =>
  value.startsWith('#') ? { value, richText: [{ text: value }] } : { value }

function validation({ area, allowed, message }: Validation): DataValidation {
  const common = {
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: plainText(message),
  }
  if (allowed.kind === 'choice') return { ...common, type: 'list', values: allowed.choices.map(plainText) }
  const { min, max, whole = false } = allowed
  const type = whole ? 'whole' : 'decimal'
  if (min !== undefined && max !== undefined) {
    return { ...common, type, operator: 'between', formula1: literal(min), formula2: literal(max) }
  }
  if (min !== undefined) return { ...common, type, operator: 'greaterThanOrEqual', formula1: literal(min) }
  return { ...common, type, operator: 'lessThanOrEqual', formula1: literal(max ?? largest) }
}

/** A number as formulas write it: 1E+300, not 1e+300. */
const literal = (value: number): string => String(value).toUpperCase()

/** A limit that every number keeps: a validation without one would let texts pass. */
const largest = 1e300

const conditionalRule = ({ area, when, look }: Highlight, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  formula: plainText(when),
  style: highlightStyle(look),
  range: areaAddress(area),
})
