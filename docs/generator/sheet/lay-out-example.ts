import type { Block, Input, Ref, StepValue, TableRef } from '@kankei/core'
import { readInputs } from '../../../packages/core/src/record/read-inputs.ts'
import type { RecognisedTable } from '../../../packages/core/src/tables/recognised-table.ts'
import { firstShown, inputsOf, type ReferenceFunction, shownSteps, stepsOf } from '../reference-function.ts'
import { type AnyFormula, asRows } from './any-formula.ts'
import { range } from './cell-reference.ts'
import { cellsReference } from './cells-reference.ts'
import type { ExampleSheet } from './example-sheet.ts'
import { inputRows } from './input-rows.ts'
import { Sheet } from './sheet.ts'
import { pasteTable, tablePlace } from './table-place.ts'
import { usedTableRows } from './used-table-rows.ts'

/** Where an argument or a step stands, seen from one year or item. */
type Place = (index: number) => Ref | TableRef

/**
 * Lays an example out as a sheet that can be typed after the page: the arguments in their order, a results table as it
 * is pasted, then one row for each step that has a native formula.
 *
 * @throws if the record fails on its own example, or if the example's table needs more than plain rows of numbers.
 */
export function layOutExample(record: ReferenceFunction, given: Readonly<Record<string, unknown>>): ExampleSheet {
  const answer = record(given as never)
  const read = readInputs(record.inputs, given as never)
  if (!answer.ok || !read.ok) throw new Error(`${record.id} fails on its example ${JSON.stringify(given)}.`)
  const values = read.value.values as Readonly<Record<string, unknown>>
  const sheet = new Sheet()
  const places: Record<string, Place> = {}
  const used = usedTableRows(record, values, answer.value)
  const tops = new Map<string, number>()
  for (const [name, input] of inputsOf(record)) {
    if (input.kind === 'table') {
      tops.set(name, pasteTable(sheet, name, given[name] as Block, values[name] as RecognisedTable))
    } else places[name] = inputPlace(sheet, name, input, given[name], values[name])
  }
  for (const [name, top] of tops) places[name] = tablePlace(sheet, values[name] as RecognisedTable, top, used)
  const items = itemNames(record, answer.value)
  for (const [name, step] of stepsOf(record)) {
    if (typeof step.excel !== 'function') continue
    const formula = step.excel as unknown as AnyFormula
    const rows = asRows(answer.value[name])
    const [start, width] = [sheet.nextRow(1, rows.length), rows[0]?.length ?? 1]
    places[name] = (index) => cellsReference(start, { height: rows.length, width }, index)
    const cells = rows.flat().map((figure, index) => ({
      position: { row: start.row + Math.floor(index / width), column: start.column + (index % width) },
      formula: formula(referencesAt(places, index), values, index),
      figure,
      ...(step.along === 'items' && items[index] !== undefined ? { item: items[index] } : {}),
    }))
    sheet.addFormulas({ label: step.label, along: step.along, unit: step.unit, cells })
  }
  return sheet.finished()
}

/** What a list calls its rows: its first column, where that is wording. */
function itemNames(record: ReferenceFunction, answer: Readonly<Record<string, StepValue>>): readonly string[] {
  const { along, unit } = firstShown(record)
  const name = shownSteps(record)[0]?.[0] ?? ''
  return along === 'items' && unit === 'text' ? asRows(answer[name]).flat().map(String) : []
}

const referencesAt = (places: Readonly<Record<string, Place>>, index: number) =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place(index)]))

function inputPlace(sheet: Sheet, name: string, input: Input<unknown>, given: unknown, read: unknown): Place {
  const rows = inputRows(input, given, read)
  const lines = rows.map((row, index) => {
    const start = sheet.putArgument(index === 0 ? input.label : undefined, row)
    return { start, end: { row: start.row, column: start.column + Math.max(row.length, 1) - 1 } }
  })
  const [first, last] = [lines[0], lines[lines.length - 1]]
  if (first === undefined || last === undefined) throw new Error(`The argument ${name} is empty.`)
  // Further arguments stand in a row each; the rows of a block are one range.
  const ranges = input.repeating ? lines : [{ start: first.start, end: last.end }]
  sheet.name(
    name,
    ranges.map(({ start, end }) => range(start, end)),
  )
  const extent = { height: input.repeating ? 1 : rows.length, width: rows[0]?.length ?? 0 }
  return (index) => cellsReference(first.start, extent, index)
}
