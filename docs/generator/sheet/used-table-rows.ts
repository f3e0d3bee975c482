import type { StepValue, TableRef } from '@kankei/core'
import { benefitLinesOf } from '../../../packages/core/src/tables/figures.ts'
import type { RecognisedTable } from '../../../packages/core/src/tables/recognised-table.ts'
import { inputsOf, type ReferenceFunction, stepsOf } from '../reference-function.ts'
import { type AnyFormula, asRows } from './any-formula.ts'
import { cellsReference, single } from './cells-reference.ts'

/** The rows of a results table that the formulas of a function refer to: found by writing every formula once, for nobody. */
export function usedTableRows(
  record: ReferenceFunction,
  values: Readonly<Record<string, unknown>>,
  answer: Readonly<Record<string, StepValue>>,
): ReadonlySet<string> {
  const used = new Set<string>()
  const nowhere = cellsReference({ row: 0, column: 0 }, single, 0)
  const references: Record<string, unknown> = Object.fromEntries(
    [...inputsOf(record), ...stepsOf(record)].map(([name]) => [name, nowhere]),
  )
  for (const [name, { kind }] of inputsOf(record)) {
    if (kind !== 'table') continue
    const benefitLines = benefitLinesOf(values[name] as RecognisedTable).map(() => nowhere)
    references[name] = new Proxy({} as TableRef, {
      get: (_, field) => {
        used.add(String(field))
        return field === 'benefitLines' ? benefitLines : nowhere
      },
    })
  }
  for (const [name, { excel }] of stepsOf(record)) {
    if (typeof excel !== 'function') continue
    asRows(answer[name])
      .flat()
      .forEach((_, index) => {
        ;(excel as unknown as AnyFormula)(references, values, index)
      })
  }
  return used
}
