import type { Cell } from 'hucre'
import { type CivilDay, dayFromNumber, toSerial } from '../../packages/core/src/index.ts'
import type { Count } from '../../packages/core/src/inputs/counts.ts'
import type { Days } from '../../packages/core/src/inputs/dates.ts'
import type { FunctionRecord } from '../../packages/core/src/record/define-function.ts'
import type { Input } from '../../packages/core/src/record/input.ts'
import { readInputs } from '../../packages/core/src/record/read-inputs.ts'
import type { Figure, Ref, Step, TableRef } from '../../packages/core/src/record/step.ts'
import { benefitLinesOf, benefitsOf, costsOf } from '../../packages/core/src/tables/figures.ts'
import type { RecognisedTable, Topic } from '../../packages/core/src/tables/recognised-table.ts'

/** A figure that the core computed, and the cell whose native formula must give the same. */
export interface Expectation {
  readonly step: string
  readonly address: string
  readonly formula: string
  readonly figure: Figure
}

export interface LaidOutCall {
  readonly cells: ReadonlyMap<string, Partial<Cell>>
  readonly expectations: readonly Expectation[]
}

/** A step's formula builder, whatever the record. */
type AnyFormula = (ref: unknown, values: unknown, index: number) => string

/** Where an input or step stands, seen from one year or item. */
type Place = (index: number) => Ref | TableRef

/** What stands in a formula's cell until it is recalculated: if it is still there afterwards, nothing was recalculated. */
export const staleResult = -987654321

/**
 * Lays a call out as a sheet: every input in rows of its own (years to the right, from column B), below them one row
 * for each step that has a native formula.
 */
export function layOutCall(record: FunctionRecord, given: Readonly<Record<string, unknown>>): LaidOutCall {
  const answer = record(given as never)
  const read = readInputs(record.inputs, given as never)
  if (!answer.ok || !read.ok) throw new Error(`${record.id} fails on ${JSON.stringify(given)}`)
  const sheet = new Sheet()
  const places: Record<string, Place> = {}
  const values = read.value.values as Readonly<Record<string, unknown>>
  for (const [name, input] of Object.entries(record.inputs) as [string, Input<unknown>][]) {
    places[name] = putInput(sheet, input, values[name])
  }
  const expectations: Expectation[] = []
  for (const [name, step] of Object.entries(record.steps) as [string, Step<never, never>][]) {
    const figures = [answer.value[name] as Figure | readonly Figure[]].flat() as readonly Figure[]
    const row = sheet.nextRow()
    places[name] = (index) => rowRef(row, figures.length, index)
    if (typeof step.excel !== 'function') continue
    const formula = step.excel as unknown as AnyFormula
    figures.forEach((figure, index) => {
      const refs = Object.fromEntries(Object.entries(places).map(([other, place]) => [other, place(index)]))
      const text = formula(refs, values, index)
      sheet.putFormula(row, index, text)
      expectations.push({ step: name, address: `${column(index)}${row}`, formula: text, figure })
    })
  }
  return { cells: sheet.cells, expectations }
}

function putInput(sheet: Sheet, input: Input<unknown>, value: unknown): Place {
  if (input.kind === 'table') return putTable(sheet, value as RecognisedTable)
  if (input.kind === 'dates')
    return sheet.put((value as Days).map((day) => (day === null ? null : serialOf(dayFromNumber(day)))))
  if (input.kind === 'counts') return sheet.put((value as readonly Count[]).map((count) => count.value))
  if (input.kind === 'day') return sheet.put([serialOf(value as CivilDay)])
  return sheet.put(Array.isArray(value) ? value : [value])
}

function serialOf(day: CivilDay): number | null {
  const serial = toSerial(day)
  return serial.ok ? serial.value : null
}

function putTable(sheet: Sheet, table: RecognisedTable): Place {
  const benefits = benefitsOf(table, 'table')
  const costs = costsOf(table, 'table')
  if (!benefits.ok || !costs.ok) throw new Error('The example table lacks benefits or costs.')
  const lines = benefitLinesOf(table)
  const places = lines.map(({ values }) => sheet.put(values))
  const ofTopic = (topic: Topic) => places[lines.findIndex((line) => line.topic === topic)] ?? sheet.put([])
  const rows = {
    fiscalYears: sheet.put(table.fiscalYears),
    benefits: sheet.put(benefits.value),
    residentTax: ofTopic('residentTax'),
    consumption: ofTopic('consumption'),
    migrants: sheet.put(table.migrants?.values ?? []),
    costs: sheet.put(costs.value),
    stated: sheet.put((table.stated?.cells ?? []).map((cell) => cell?.value ?? null)),
  }
  return (index): TableRef => ({
    fiscalYears: rows.fiscalYears(index),
    benefits: rows.benefits(index),
    benefitLines: places.map((place) => place(index)),
    residentTax: rows.residentTax(index),
    consumption: rows.consumption(index),
    migrants: rows.migrants(index),
    costs: rows.costs(index),
    stated: rows.stated(index),
  })
}

class Sheet {
  readonly cells = new Map<string, Partial<Cell>>()
  #rows = 0

  nextRow(): number {
    this.#rows += 1
    return this.#rows
  }

  put(values: readonly unknown[]): (index: number) => Ref {
    const row = this.nextRow()
    values.forEach((value, index) => {
      const cell = typeof value === 'number' || typeof value === 'string' ? value : null
      this.cells.set(`${row - 1},${index + 1}`, { value: cell })
    })
    return (index) => rowRef(row, values.length, index)
  }

  putFormula(row: number, index: number, formula: string) {
    this.cells.set(`${row - 1},${index + 1}`, { formula, formulaResult: staleResult })
  }
}

/** Columns from B on: B … Z, AA … */
function column(index: number): string {
  const number = index + 2
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? String.fromCharCode(64 + rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

/** A row of cells seen from one of them. A single cell stands for every place, as a plain number does in a formula. */
function rowRef(row: number, count: number, index: number): Ref {
  const at = (place: number) => `$${column(count > 1 ? place : 0)}$${row}`
  const range = (from: number, to: number) => (from === to || count <= 1 ? at(from) : `${at(from)}:${at(to)}`)
  return {
    all: range(0, Math.max(count, 1) - 1),
    here: at(index),
    soFar: range(0, index),
    last: at(Math.max(count, 1) - 1),
    at,
    range,
  }
}
