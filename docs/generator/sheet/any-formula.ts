import type { Figure, StepValue } from '@kankei/core'

/** A step's formula builder, whatever the record. */
export type AnyFormula = (references: unknown, values: unknown, index: number) => string

/** The figures of a step: one, or one for each year, item or sector. */
export const asSeries = (value: StepValue | undefined): readonly Figure[] =>
  (Array.isArray(value) ? value : [value ?? null]) as readonly Figure[]
