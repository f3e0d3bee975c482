import type { FunctionRecord, Inputs, Ref, Refs, StepValue, Values } from '@kankei/core'
import { cellHandle, type RangeHandle, rangeHandle, rangeSoFar } from './handle.ts'

/**
 * A row or column of cells as the formulas of the catalogue refer to it.
 *
 * @param index - The year or item in which the formula stands, from 0.
 */
export function stepRef(cells: RangeHandle, index: number): Ref {
  const { sheet, from, to } = cells
  const [down, right] = from.column === to.column ? [1, 0] : [0, 1]
  const last = Math.max(to.row - from.row, to.column - from.column)
  const cell = (at: number) => cellHandle(sheet, { row: from.row + down * at, column: from.column + right * at })
  const range = (first: number, end: number): string => rangeHandle(cell(first), cell(end)).ref
  return {
    all: cells.ref,
    here: cell(last === 0 ? 0 : index).ref,
    soFar: last === 0 ? cells.ref : rangeSoFar(cell(0), cell(index)).ref,
    last: cell(last).ref,
    at: (at) => cell(at).ref,
    range,
  }
}

/**
 * The native formula of a step of the catalogue, so that a sheet calculates as the function does.
 *
 * @param refs - Where the inputs and steps stand that the formula uses; the others may be left out.
 * @param values - The choices that the formula depends on.
 */
export function stepFormula<I extends Inputs, S extends string, R extends { readonly [K in S]: StepValue }>(
  record: FunctionRecord<I, S, R>,
  step: S,
  refs: Partial<Refs<I, S>>,
  values: Partial<Values<I>>,
  index: number,
): string {
  const { excel } = record.steps[step]
  if (typeof excel !== 'function') throw new Error(`${record.id} has no formula for ${step}: ${excel.reason.en}`)
  return excel(refs as Refs<I, S>, values as Values<I>, index)
}
