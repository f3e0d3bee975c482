import type { Limits } from '../inputs/limits.ts'
import type { Failure, Ok, Text } from '../result.ts'
import type { MoneyUnit } from '../units/money.ts'
import type { Unit } from './unit.ts'

/** A value that was read, and the unit of money that stood in its text (千円 …), if one did. */
export type Reading<T> = (Ok<T> & { readonly money?: MoneyUnit }) | Failure

/** What an input holds. `fiscalYear`, `day`, `date` and `dates` are about time: there a 0 is a blank cell, never a value. */
export type InputKind =
  | 'amounts'
  | 'numbers'
  | 'number'
  | 'rate'
  | 'choice'
  | 'table'
  | 'fiscalYear'
  | 'day'
  | 'date'
  | 'dates'
  | 'amountText'
  | 'stated'
  | 'counts'
  | 'matrix'
  | 'cells'
  | 'name'
  | 'arguments'

/**
 * One argument of a function: how it is called, what it may hold, and how it is read.
 *
 * `T` is what `compute` receives; `Given` is what a caller of the library may pass. `read` takes whatever arrives, from
 * the library (a number, a list) or from a spreadsheet (a block of cells), and answers with a `T` or a failure that
 * names the place.
 */
export interface Input<T, Given = T, Optional extends boolean = boolean> extends Limits {
  readonly kind: InputKind
  /** What a spreadsheet hands over: one value, one row or column, or a block. */
  readonly shape: 'single' | 'vector' | 'block'
  /** The last input of a function that takes any number of further arguments; it is given a list of them. */
  readonly repeating?: true
  /** The argument's name in the function's signature. */
  readonly label: Text
  /** What to put there, for the help of a spreadsheet and the reference. */
  readonly hint: Text
  readonly unit: Unit
  readonly optional: Optional
  /** Words a choice offers, in both languages. */
  readonly options?: readonly Text[]
  /** What is taken when nothing is given, as the reference prints it. */
  readonly fallback?: Text
  /** Vectors of one function that run along the same thing must be equally long. */
  readonly along?: 'years' | 'outcomes' | 'sectors'
  /** A vector of one value stands for every year, outcome or sector of the others. */
  readonly oneForAll?: true
  readonly read: (given: unknown, name: string) => Reading<T>
  /** Amounts of money only: the same value in another unit. */
  readonly convert?: (value: T, from: MoneyUnit, to: MoneyUnit) => T
  /** Carries `Given` for the compiler; never set. */
  readonly given?: Given
}

// biome-ignore lint/suspicious/noExplicitAny: inference from each input needs the widest possible constraint.
export type Inputs = Readonly<Record<string, Input<any, any, boolean>>>

type OptionalNames<I extends Inputs> = { [K in keyof I]: I[K]['optional'] extends true ? K : never }[keyof I]
type GivenOf<X> = X extends Input<infer _T, infer G, boolean> ? G : never
type ValueOf<X> = X extends Input<infer T, infer _G, boolean> ? T : never

/** What a caller of the library passes: every required input, and the optional ones if wanted. */
export type Arguments<I extends Inputs> = { readonly [K in Exclude<keyof I, OptionalNames<I>>]: GivenOf<I[K]> } & {
  readonly [K in OptionalNames<I>]?: GivenOf<I[K]>
}

/** What `compute` receives: every input read, with the defaults filled in. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: ValueOf<I[K]> }
