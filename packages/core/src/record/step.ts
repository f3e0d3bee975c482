import type { Failure, Text } from '../result.ts'
import type { Inputs, Values } from './input.ts'
import type { Unit } from './unit.ts'

/** One figure of a step. `null` is the empty cell: a figure that does not exist, never a zero. */
export type Figure = number | string | null | Failure

/** What `compute` gives for a step: one figure, a series of them, or a block. */
export type StepValue = Figure | readonly Figure[] | readonly (readonly Figure[])[]

/** What a series runs along: fiscal years, the items of a list (views, funnel steps, outcomes), or sectors. */
export type Along = 'years' | 'items' | 'sectors'

/**
 * Where the cells of an input or step stand, for writing native formulas. For a single cell all of them are that cell.
 *
 * `here` is the cell of the year or item the formula stands in, `soFar` the cells from the first one to `here`, `last`
 * the last cell, `all` every cell; `at` and `range` name cells by their index from 0.
 */
export interface Ref {
  readonly all: string
  readonly here: string
  readonly soFar: string
  readonly last: string
  readonly at: (index: number) => string
  readonly range: (from: number, to: number) => string
}

/** Where the recognised rows of a table stand. A row that the table lacks is a range of empty cells. */
export interface TableRef {
  readonly fiscalYears: Ref
  /** The benefit lines added, where a value per head is multiplied by people. */
  readonly benefits: Ref
  /** One for each benefit line and added value per head, in the order of `benefitLinesOf`. */
  readonly benefitLines: readonly Ref[]
  readonly residentTax: Ref
  readonly consumption: Ref
  readonly migrants: Ref
  readonly costs: Ref
  readonly stated: Ref
}

type RefOf<X> = X extends { readonly kind: 'table' } ? TableRef : Ref
export type Refs<I extends Inputs, S extends string> = { readonly [K in keyof I]: RefOf<I[K]> } & {
  readonly [K in S]: Ref
}

/**
 * A native formula, without the leading `=`, in functions of Excel 2007–2013 only. The arguments are known when it is
 * written, so a choice picks its formula; `index` is that of the year or item it stands in.
 */
export type Formula<I extends Inputs, S extends string> = (ref: Refs<I, S>, values: Values<I>, index: number) => string

/** Said in place of a formula where a spreadsheet has none. */
export interface NoFormula {
  readonly reason: Text
}

/**
 * One named intermediate or final figure, in the order of the calculation. `label` is also the header where the function
 * gives a table. With `along` the step holds a series.
 */
export interface Step<I extends Inputs, S extends string> {
  readonly label: Text
  readonly unit: Unit
  readonly along?: Along
  readonly excel: Formula<I, S> | NoFormula
}
