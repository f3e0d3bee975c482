import type { Result, Text } from '../result.ts'
import type { Unit } from './unit.ts'

/**
 * One argument of a function: how it is called, what it may hold, and how it is read.
 *
 * `T` is what `compute` receives; `Given` is what a caller of the library may pass. `read` takes whatever arrives, from
 * the library (a number, a list) or from a spreadsheet (a block of cells), and answers with a `T` or a failure that
 * names the place.
 */
export interface Input<T, Given = T, Optional extends boolean = boolean> {
  readonly kind: 'amounts' | 'table' | 'fiscalYear' | 'day' | 'date' | 'amountText' | 'stated' | 'number' | 'choice'
  /** The argument's name in the function's signature. */
  readonly label: Text
  /** What to put there, for the help of a spreadsheet and the reference. */
  readonly hint: Text
  readonly unit: Unit
  readonly optional: Optional
  /** Words a choice offers, in both languages. */
  readonly options?: readonly Text[]
  readonly min?: number
  readonly max?: number
  /** What is taken when nothing is given, as the reference prints it. */
  readonly fallback?: Text
  readonly read: (given: unknown, name: string) => Result<T>
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
