import type { Cell } from 'hucre'
import { type CivilDay, toSerial } from '../../packages/core/src/index.ts'
import type { FunctionRecord } from '../../packages/core/src/record/define-function.ts'
import type { Input } from '../../packages/core/src/record/input.ts'
import { readInputs } from '../../packages/core/src/record/read-inputs.ts'
import type { Figure, Ref, Step, TableRef } from '../../packages/core/src/record/step.ts'
import { benefitsOf, costsOf } from '../../packages/core/src/tables/figures.ts'
import type { RecognisedTable } from '../../packages/core/src/tables/recognised-table.ts'

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
type AnyFormula = (ref: unknown, values: unknown) => string

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
  const refs: Record<string, Ref | TableRef> = {}
  const values = read.value.values as Readonly<Record<string, unknown>>
  for (const [name, input] of Object.entries(record.inputs) as [string, Input<unknown>][]) {
    refs[name] =
      input.kind === 'table'
        ? putTable(sheet, values[name] as RecognisedTable)
        : sheet.put(cellsOf(input, values[name]))
  }
  const expectations: Expectation[] = []
  for (const [name, step] of Object.entries(record.steps) as [string, Step<never, never>][]) {
    const figures = [answer.value[name] as Figure | readonly Figure[]].flat() as readonly Figure[]
    const row = sheet.nextRow()
    refs[name] = rowRef(row, figures.length, 0)
    if (typeof step.excel !== 'function') continue
    const formula = step.excel as unknown as AnyFormula
    figures.forEach((figure, year) => {
      const text = formula(inYear({ ...refs }, year), values)
      sheet.putFormula(row, year, text)
      expectations.push({ step: name, address: `${column(year)}${row}`, formula: text, figure })
    })
  }
  return { cells: sheet.cells, expectations }
}

function cellsOf(input: Input<unknown>, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (input.kind !== 'day') return [value]
  const serial = toSerial(value as CivilDay)
  return [serial.ok ? serial.value : null]
}

function putTable(sheet: Sheet, table: RecognisedTable): TableRef {
  const benefits = benefitsOf(table, 'table')
  const costs = costsOf(table, 'table')
  if (!benefits.ok || !costs.ok) throw new Error('The example table lacks benefits or costs.')
  return {
    fiscalYears: sheet.put(table.fiscalYears),
    benefits: sheet.put(benefits.value),
    costs: sheet.put(costs.value),
    stated: sheet.put((table.stated?.cells ?? []).map((cell) => cell?.value ?? null)),
  }
}

class Sheet {
  readonly cells = new Map<string, Partial<Cell>>()
  #rows = 0

  nextRow(): number {
    this.#rows += 1
    return this.#rows
  }

  put(values: readonly unknown[]): Ref {
    const row = this.nextRow()
    values.forEach((value, index) => {
      const cell = typeof value === 'number' || typeof value === 'string' ? value : null
      this.cells.set(`${row - 1},${index + 1}`, { value: cell })
    })
    return rowRef(row, values.length, 0)
  }

  putFormula(row: number, index: number, formula: string) {
    this.cells.set(`${row - 1},${index + 1}`, { formula, formulaResult: staleResult })
  }
}

/** Columns from B on. */
const column = (index: number): string => String.fromCharCode('B'.charCodeAt(0) + index)

const rowRef = (row: number, count: number, year: number): Ref => {
  const [first, last] = [`$B$${row}`, `$${column(Math.max(count, 1) - 1)}$${row}`]
  const here = count > 1 ? `${column(year)}$${row}` : first
  return { all: count > 1 ? `${first}:${last}` : first, here, soFar: count > 1 ? `${first}:${here}` : first, last }
}

/** The same references, seen from another year. */
function inYear(
  refs: Readonly<Record<string, Ref | TableRef>>,
  year: number,
): Readonly<Record<string, Ref | TableRef>> {
  const seen = (ref: Ref): Ref => {
    const row = Number(/\d+$/.exec(ref.last)?.[0])
    return ref.all === ref.last ? ref : rowRef(row, columnIndex(ref.last) + 1, year)
  }
  return Object.fromEntries(
    Object.entries(refs).map(([name, ref]) => [
      name,
      'all' in ref
        ? seen(ref)
        : {
            fiscalYears: seen(ref.fiscalYears),
            benefits: seen(ref.benefits),
            costs: seen(ref.costs),
            stated: seen(ref.stated),
          },
    ]),
  )
}

const columnIndex = (address: string): number => address.charCodeAt(1) - 'B'.charCodeAt(0)
