import { answer, type CellError, gatherRepeating, type SpreadsheetFunction } from '@kankei/addin/functions'
import { type Calculation, catalogue, type Failure, type StepValue, type Text } from '@kankei/core'
import type { Argument } from '../grid/arguments.ts'
import type { Grid, GridCell } from '../grid/grid.ts'
import type { Position } from '../grid/position.ts'
import { type FunctionCall, functionCalls } from './function-calls.ts'

/** One argument of a call: what the function calls it, and what stands in the formula. */
export interface ExplainedArgument {
  readonly label: Text
  /** Missing where it is left out. */
  readonly written?: string
  /** What is taken when it is left out. */
  readonly fallback?: Text
}

/** What a function of Kankei made of its arguments, as seen from one cell of its result. */
export interface Explanation {
  readonly id: string
  readonly label: Text
  readonly args: readonly ExplainedArgument[]
  /** The result in a sentence. Missing where there is no result. */
  readonly sentence?: Text
  readonly notes: readonly Text[]
  /** What is wrong in this cell, and what to do next. */
  readonly error?: Text
}

interface ExplainedFunction extends SpreadsheetFunction {
  readonly label: Text
}

const functions: readonly ExplainedFunction[] = catalogue

/** Explains each function of Kankei in the formula behind a cell, with the figures that its arguments hold at present. */
export async function explainCell(grid: Grid, cell: GridCell): Promise<Explanation[]> {
  const explanations: Explanation[] = []
  for (const call of functionCalls(cell.formula ?? '')) {
    const record = functions.find(({ id }) => id === call.id)
    if (record === undefined) continue
    const given = await grid.argumentsOf(call.text, cell.anchor)
    explanations.push({
      id: record.id,
      label: record.label,
      args: explainArguments(record, call),
      notes: [],
      ...(given === undefined ? {} : explainResult(record, given, offsetOf(cell))),
    })
  }
  return explanations
}

const explainArguments = (record: ExplainedFunction, { args }: FunctionCall): ExplainedArgument[] =>
  Object.values(record.inputs).map(({ label, fallback, repeating }, index) => {
    const written = (repeating === true ? args.slice(index).join(', ') : args[index]) ?? ''
    return { label, ...(written === '' ? {} : { written }), ...(fallback === undefined ? {} : { fallback }) }
  })

const offsetOf = ({ position, anchor }: GridCell): Position => ({
  row: position.row - anchor.row,
  column: position.column - anchor.column,
})

function explainResult(
  record: ExplainedFunction,
  given: readonly Argument[],
  offset: Position,
): Pick<Explanation, 'sentence' | 'error' | 'notes'> {
  const gathered = gatherRepeating(record, given)
  const ja = answer(record, gathered, 'ja')
  const en = answer(record, gathered, 'en')
  if (isError(ja) && isError(en)) return { error: { ja: ja.message, en: en.message }, notes: [] }
  const error = { ja: cellAt(ja, offset), en: cellAt(en, offset) }
  const calculation = calculate(record, given, offset)
  return {
    ...(isError(error.ja) && isError(error.en) ? { error: { ja: error.ja.message, en: error.en.message } } : {}),
    ...(calculation.ok ? { sentence: calculation.sentence } : {}),
    notes: calculation.ok ? calculation.notes.map(({ message }) => message) : [],
  }
}

const isError = (shown: unknown): shown is CellError =>
  typeof shown === 'object' && shown !== null && !Array.isArray(shown)

/** A function that answers cell by cell is called with the one cell of its input that belongs to the one asked about. */
function calculate(record: ExplainedFunction, args: readonly Argument[], offset: Position) {
  const gathered = gatherRepeating(record, args)
  const given = Object.keys(record.inputs).map((name, index) => {
    const argument = args[index] ?? undefined
    const isEach = name === record.each && argument !== undefined
    return [name, isEach ? cellAt(argument, offset) : (gathered[index] ?? undefined)] as const
  })
  const call = record as unknown as (
    given: Readonly<Record<string, unknown>>,
  ) => Calculation<Readonly<Record<string, StepValue>>> | Failure
  return call(Object.fromEntries(given))
}

function cellAt<T>(block: T | readonly (readonly T[])[], { row, column }: Position): T | undefined {
  return Array.isArray(block) ? block[row]?.[column] : (block as T)
}
