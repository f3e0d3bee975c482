import { ok, type RecognisedTable, type Result } from '@kankei/core'
import { type CellHandle, type RangeHandle, rangeHandle } from '../build/handle.ts'
import { withUnit } from '../build/heading-text.ts'
import { type SheetBuilder, startSheet } from '../build/sheet-builder.ts'
import { named, putTable, type TableHandles } from '../build/table.ts'
import type { ReportCheck, ReportSheet } from './report-sheet.ts'
import { firstContentRow, putSheetHead } from './sheet-head.ts'
import { checkFormula, highlightChecks } from './verdict-words.ts'
import { type YearlyColumn, yearlyColumns } from './yearly-columns.ts'
import { type YearlyFigures, type YearlyOptions, yearlyFigures } from './yearly-figures.ts'
import { yearlyWords as words } from './yearly-words.ts'

/** The cells of 年度別, one for each fiscal year in every range, the earliest first. */
export interface YearlyCells {
  readonly fiscalYears: RangeHandle
  readonly eraYears: RangeHandle
  readonly benefits: RangeHandle
  readonly costs: RangeHandle
  readonly cumulativeCosts: RangeHandle
  readonly roi: RangeHandle
  readonly totalCost: CellHandle
}

/** Rows that a chart takes, so that table and chart fill a page. */
const chartRows = 17

/**
 * The sheet 年度別: every figure of a results table (実績表) as an input, and what follows from it as formulas — the benefit,
 * the cumulative cost, the ROI as published and its comparison with the stated one — with a check below each column and a
 * chart of all three.
 *
 * @returns Failures: those of `benefitsOf`, `costsOf` and `roiSeries`; then the table has no such sheet.
 */
export function yearlySheet(table: RecognisedTable, options: YearlyOptions): Result<ReportSheet<YearlyCells>> {
  const figures = yearlyFigures(table, options)
  if (!figures.ok) return figures
  const { language, unit } = figures.value
  const columns = yearlyColumns(figures.value)
  const sheet = startSheet(words.sheet[language])
  const lastColumn = columns.length - 1

  putSheetHead(sheet, lastColumn, {
    title: words.title[language],
    guide: words.guide[language],
    section: words.section[language],
    units: words.units[language]([...(unit === undefined ? [] : [unit]), words.people[language], '%']),
  })
  const cells = putTable(
    sheet,
    { row: firstContentRow, column: 0 },
    table.fiscalYears.map((_, year) => year),
    Object.fromEntries(columns.map(({ key, column }) => [key, column])),
    words.total[language],
  )
  const checks = putChecks(sheet, columns, cells, figures.value)
  const notes = notesOf(figures.value)
  notes.forEach((text, index) => {
    sheet.put({ row: cells.nextRow + 1 + index, column: 0 }, text, { role: 'note' })
  })
  const chartRow = cells.nextRow + notes.length + 2
  putChart(sheet, chartRow, lastColumn, cells, figures.value)
  sheet.freeze(firstContentRow + 1, 2)

  return ok({
    part: sheet.finish({
      // One row more than the chart takes, or its frame is cut off.
      area: { from: { row: 0, column: 0 }, to: { row: chartRow + chartRows, column: lastColumn } },
      repeatedRows: { from: firstContentRow, to: firstContentRow },
      onePage: true,
    }),
    cells: {
      fiscalYears: named(cells.columns, 'fiscalYear'),
      eraYears: named(cells.columns, 'eraYear'),
      benefits: named(cells.columns, 'benefit'),
      costs: named(cells.columns, 'cost'),
      cumulativeCosts: named(cells.columns, 'cumulativeCost'),
      roi: named(cells.columns, 'roi'),
      totalCost: named(cells.totals, 'cost'),
    },
    checks,
    formulas: cells.formulas,
  })
}

/** A row below the table, with a check in each column that has one. */
function putChecks(
  sheet: SheetBuilder,
  columns: readonly YearlyColumn[],
  cells: TableHandles<string>,
  figures: YearlyFigures,
): readonly ReportCheck[] {
  const { language } = figures
  const row = cells.nextRow
  highlightChecks(sheet, { from: { row, column: 1 }, to: { row, column: columns.length - 1 } }, language)
  if (figures.table.stated !== undefined) highlightChecks(sheet, named(cells.columns, 'verdict'), language)
  return columns.flatMap(({ check }, column): readonly ReportCheck[] => {
    if (check === undefined) {
      sheet.put({ row, column }, column === 0 ? words.check[language] : null, { role: 'check' })
      return []
    }
    const { label, holds, now, word } = check
    const content = checkFormula(holds(cells), now, language, word)
    return [{ label, cell: sheet.put({ row, column }, content, { role: 'check' }) }]
  })
}

/** What a reader must know of the table: years that are not closed yet, and how to read a figure. */
function notesOf({ table, language }: YearlyFigures): readonly string[] {
  const open = table.fiscalYears.flatMap((fiscalYear, index) => {
    const suffix = table.suffixes[index] ?? ''
    return suffix === '' || suffix === '末' ? [] : [words.notClosed[language](fiscalYear, suffix)]
  })
  return [...open, words.reading[language]]
}

function putChart(
  sheet: SheetBuilder,
  row: number,
  lastColumn: number,
  cells: TableHandles<string>,
  { language, unit, roi }: YearlyFigures,
): void {
  // Before there is a cost there is no ratio, and Excel draws a text as 0.
  const firstYear = roi.findIndex((ratio) => typeof ratio === 'number')
  const years = cells.rows.slice(Math.max(0, firstYear))
  const [first = {}, last = {}] = [years[0], years[years.length - 1]]
  const column = (key: string): RangeHandle => rangeHandle(named(first, key), named(last, key))
  sheet.chart({
    title: words.chart[language],
    description: words.chartDescription[language],
    area: { from: { row, column: 0 }, to: { row: row + chartRows - 1, column: lastColumn } },
    categories: column('eraYear'),
    bars: [
      { name: withUnit(words.cumulativeCost[language], unit), values: column('cumulativeCost'), colour: 'cost' },
      { name: withUnit(words.benefit[language], unit), values: column('benefit'), colour: 'benefit' },
    ],
    lines:
      firstYear < 0
        ? []
        : [
            {
              name: withUnit(words.roi[language], words.published[language]),
              values: column('roi'),
              colour: 'ratio',
              labels: 'percent1',
            },
          ],
    axis: { ...(unit === undefined ? {} : { title: unit }), format: 'integer' },
    secondAxis: { title: words.roi[language], format: 'percent0' },
  })
}
