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

type Rows = readonly (readonly AnswerCell[])[]

/** A series as a column or a row; a block as it lies. */
export function showSeries(
  record: SpreadsheetFunction,
  figures: StepValue | undefined,
  down: boolean,
  language: Language,
): Rows {
  const rows = asList(figures)
  if (rows.every(isList)) return rows.map((row) => row.map((figure) => showFigure(record, figure, language)))
  const cells = rows.map((figure) => showFigure(record, figure, language))
  return down ? cells.map((cell) => [cell]) : [cells]
}

/**
 * The steps of a list in the layout of the record. Headers are the Japanese labels. As columns, a step that is not a
 * series stands in every row.
 *
 * @throws if the series differ in length: a mistake in the record.
 */
export function showTable(
  record: SpreadsheetFunction,
  values: Readonly<Record<string, StepValue>>,
  names: readonly string[],
  language: Language,
): Rows {
  const labels = names.map((name) => record.steps[name]?.label.ja ?? name)
  const figures = names.map((name) => values[name])
  if (record.layout === 'line') return [figures.map((figure) => showFigure(record, figure, language))]
  const length = sharedLength(figures.flatMap((figure) => (isList(figure) ? [figure.length] : [])))
  const columns = figures.map((figure) => (isList(figure) ? figure : Array.from({ length }, () => figure)))
  const series = columns.map((column) => column.map((figure) => showFigure(record, figure, language)))
  if (record.layout === 'rows') return series.map((row, index) => [labels[index] as string, ...row])
  return [labels, ...Array.from({ length }, (_, row) => series.map((column) => column[row] as AnswerCell))]
}

function sharedLength(lengths: readonly number[]): number {
  const [first, ...others] = lengths
  if (others.some((length) => length !== first)) throw new Error(`series of ${[first, ...others].join(', ')} figures`)
  return first ?? 1
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const asList = (value: StepValue | undefined): readonly unknown[] => (isList(value) ? value : [value])
