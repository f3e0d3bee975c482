import type { Failure, Text } from '../result.ts'
import type { Inputs, Values } from './input.ts'
import type { Unit } from './unit.ts'

/** One figure of a step. `null` is the empty cell: a figure that does not exist, never a zero. */
export type Figure = number | string | null | Failure

/** What `compute` gives for a step: one figure, or one for each fiscal year. */
export type StepValue = Figure | readonly Figure[]

/**
 * Where the cells of an input or step stand, for writing native formulas. For a single cell all four are that cell.
 *
 * `here` is the cell of the year (the row or column) the formula stands in, `soFar` the cells from the first year to
 * `here`, `last` the cell of the last year, `all` every year.
 */
export interface Ref {
  readonly all: string
  readonly here: string
  readonly soFar: string
  readonly last: string
}

/** Where the recognised rows of a table stand. `benefits` adds the benefit rows, or multiplies people by value per head. */
export interface TableRef {
  readonly fiscalYears: Ref
  readonly benefits: Ref
  readonly costs: Ref
  readonly stated: Ref
}

type RefOf<X> = X extends { readonly kind: 'table' } ? TableRef : Ref
export type Refs<I extends Inputs, S extends string> = { readonly [K in keyof I]: RefOf<I[K]> } & {
  readonly [K in S]: Ref
}

/** A native formula, without the leading `=`, in functions of Excel 2007–2013 only. Choices are known when it is written. */
export type Formula<I extends Inputs, S extends string> = (ref: Refs<I, S>, values: Values<I>) => string

/** Said in place of a formula where a spreadsheet has none. */
export interface NoFormula {
  readonly reason: Text
}

/**
 * One named intermediate or final figure, in the order of the calculation. `label` is also the column header where the
 * function gives a table. `perYear` steps hold one figure for each fiscal year.
 */
export interface Step<I extends Inputs, S extends string> {
  readonly label: Text
  readonly unit: Unit
  readonly perYear?: boolean
  readonly excel: Formula<I, S> | NoFormula
}
