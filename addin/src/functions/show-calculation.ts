import { type Cell, isFailure, type StepValue } from '@kankei/core'
import { type CellError, cellError, internalError, type Language } from './cell-error.ts'
import type { SpreadsheetFunction } from './spreadsheet-function.ts'

/** One cell of an answer. The empty cell is `""`, because Excel shows `null` as 0. */
export type AnswerCell = Exclude<Cell, null> | CellError

/** One figure of a step as a cell: a failure is an error in its own cell, a figure that does not exist is empty. */
export function showFigure(record: SpreadsheetFunction, figure: unknown, language: Language): AnswerCell {
  if (figure === null) return ''
  if (isFailure(figure)) return cellError(figure, language)
  if (typeof figure === 'string') return figure
  // Adding 0 turns −0 into 0; a grid would show the sign.
  if (typeof figure === 'number' && Number.isFinite(figure)) return figure + 0
  return internalError(record.id, figure, language)
}

/** One figure for each fiscal year, as a column or a row. */
export function showSeries(
  record: SpreadsheetFunction,
  figures: StepValue | undefined,
  down: boolean,
  language: Language,
): readonly (readonly AnswerCell[])[] {
  const cells = asList(figures).map((figure) => showFigure(record, figure, language))
  return down ? cells.map((cell) => [cell]) : [cells]
}

/**
 * A header row with the Japanese label of each step, then one row for each fiscal year. A step that is not per year
 * stands in every row.
 *
 * @throws if steps that are per year differ in length: a mistake in the record.
 */
export function showTable(
  record: SpreadsheetFunction,
  values: Readonly<Record<string, StepValue>>,
  columns: readonly string[],
  language: Language,
): readonly (readonly AnswerCell[])[] {
  const header = columns.map((column) => record.steps[column]?.label.ja ?? column)
  const perYear = columns.filter((column) => record.steps[column]?.perYear === true)
  const lengths = perYear.map((column) => asList(values[column]).length)
  const years = lengths[0] ?? 1
  if (lengths.some((length) => length !== years)) throw new Error(`columns of ${lengths.join(', ')} rows`)
  const rows = Array.from({ length: years }, (_, year) =>
    columns.map((column) => {
      const value = values[column]
      return showFigure(record, perYear.includes(column) ? asList(value)[year] : value, language)
    }),
  )
  return [header, ...rows]
}

const asList = (value: StepValue | undefined): readonly unknown[] => (Array.isArray(value) ? value : [value])
