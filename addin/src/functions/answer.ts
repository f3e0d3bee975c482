import { type Block, type Calculation, type Cell, type Failure, isBlank, type StepValue, toBlock } from '@kankei/core'
import { cellError, internalError, type Language } from './cell-error.ts'
import { type AnswerCell, showFigure, showSeries, showTable } from './show-calculation.ts'
import type { SpreadsheetFunction } from './spreadsheet-function.ts'

/** What a spreadsheet shows: one cell, or a matrix that spills (rows of cells, all equally long). */
export type SpreadsheetAnswer = AnswerCell | readonly (readonly AnswerCell[])[]

/**
 * Calls a function as a spreadsheet does.
 *
 * @param args - the arguments in the order of the record: values, or ranges as rows of cells. `null` or a missing one is
 *   an omitted argument. The invocation object that Excel appends is passed over.
 * @param language - of the messages. Headers and verdicts are Japanese in either.
 * @returns never NaN, an infinity, `null` or `undefined` in any cell, and never throws: what broke down inside is an
 *   error that says so.
 */
export function answer(record: SpreadsheetFunction, args: readonly unknown[], language: Language): SpreadsheetAnswer {
  try {
    const given = nameArguments(record, args)
    return record.each === undefined
      ? answerOnce(record, given, language)
      : answerEach(record, record.each, given, language)
  } catch (cause) {
    return internalError(record.id, cause, language)
  }
}

type Given = Readonly<Record<string, unknown>>
type Call = (given: Given) => Calculation<Readonly<Record<string, StepValue>>> | Failure

function nameArguments(record: SpreadsheetFunction, args: readonly unknown[]): Given {
  const values = isInvocation(args[args.length - 1]) ? args.slice(0, -1) : args
  return Object.fromEntries(Object.keys(record.inputs).map((name, index) => [name, values[index]]))
}

/** Arguments are values and ranges; an object of any other kind can only be the one that Excel appends. */
const isInvocation = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers cell by cell. The answer mirrors what was handed over: a block, or a bare value. */
function answerEach(record: SpreadsheetFunction, name: string, given: Given, language: Language): SpreadsheetAnswer {
  const answerCell = (cell: unknown): AnswerCell => {
    const shown = answerOnce(record, { ...given, [name]: cell }, language)
    return isMatrix(shown) ? internalError(record.id, 'a matrix in one cell', language) : shown
  }
  const cells = given[name]
  if (!Array.isArray(cells)) return cells === null || cells === '' ? '' : answerCell(cells)
  const block = toBlock(cells)
  const blank = zeroIsBlank(record, name, block) ? (cell: Cell) => cell === 0 || isBlank(cell) : isBlank
  const rows = block.map((row) => row.map((cell) => (blank(cell) ? '' : answerCell(cell))))
  return onlyError(rows) ?? rows
}

const isMatrix = (shown: SpreadsheetAnswer): shown is Exclude<SpreadsheetAnswer, AnswerCell> => Array.isArray(shown)

/**
 * Desktop Excel hands over the blank cells of a range as 0. In a column of dates that is all a 0 can be; a 0 alone in
 * its cell may have been typed, and is refused as a date.
 */
function zeroIsBlank(record: SpreadsheetFunction, name: string, block: Block): boolean {
  const kind = record.inputs[name]?.kind
  const holdsDates = kind === 'fiscalYear' || kind === 'day' || kind === 'date'
  return holdsDates && (block.length > 1 || (block[0]?.length ?? 0) > 1)
}

/** The error of a block of one cell stands for the whole answer. */
function onlyError(rows: readonly (readonly AnswerCell[])[]): AnswerCell | undefined {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
  return typeof only === 'object' ? only : undefined
}

function answerOnce(record: SpreadsheetFunction, given: Given, language: Language): SpreadsheetAnswer {
  const calculation = (record as unknown as Call)(given)
  if (!calculation.ok) return cellError(calculation, language)
  const { gives, steps } = record
  if (typeof gives !== 'string') return showTable(record, calculation.value, gives, language)
  if (steps[gives]?.along === undefined) return showFigure(record, calculation.value[gives], language)
  return showSeries(record, calculation.value[gives], runsDown(record, given), language)
}

/** Whether a series keeps the column of its first vector; a single cell and a table's years run to the right. */
function runsDown(record: SpreadsheetFunction, given: Given): boolean {
  const vector = Object.keys(record.inputs).find((name) => record.inputs[name]?.shape === 'vector')
  return vector !== undefined && toBlock(given[vector]).length > 1
}
