import type { Figure, StepValue } from '@kankei/core'

/** A step's formula builder, whatever the record. */
export type AnyFormula = (references: unknown, values: unknown, index: number) => string

/** The figures of a step, row by row: one, a series as one row, or a block. */
export function asRows(value: StepValue | undefined): readonly (readonly Figure[])[] {
  if (!Array.isArray(value)) return [[(value ?? null) as Figure]]
  return value.some(Array.isArray) ? value : [value]
}
