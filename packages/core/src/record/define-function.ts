import { type Failure, isFailure, type Note, type Result, type Text, tooLarge } from '../result.ts'
import type { MoneyUnit } from '../units/money.ts'
import type { Arguments, Inputs, Values } from './input.ts'
import { readInputs } from './read-inputs.ts'
import type { Figure, Step, StepValue } from './step.ts'

/** Where a definition or a figure comes from. `checkedOn` is the day (yyyy-mm-dd) on which somebody looked at it. */
export interface Source {
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly locator: string
  readonly url?: string
  readonly checkedOn: string
}

/** A published case, or one worked out by hand: `gives` names the steps it states. */
export interface Example<I extends Inputs, R> {
  readonly given: Arguments<I>
  readonly gives: { readonly [K in keyof R]?: R[K] }
  readonly from: string
}

/** The pages of the reference, in their order. */
export const groups = {
  years: { en: 'Years and dates', ja: '年度・和暦' },
  people: { en: 'People', ja: '人' },
  returns: { en: 'Returns', ja: '収益・費用対効果' },
  region: { en: 'Region', ja: '地域への波及' },
  uncertainty: { en: 'Uncertainty', ja: '不確実性' },
} as const satisfies Record<string, Text>

/**
 * `columns`: a header row of the steps' labels, then one row for each year or item. `rows`: each step is a row that begins
 * with its label. `line`: one row of figures, without labels.
 */
export type Layout = 'columns' | 'rows' | 'line'

export interface FunctionSpec<I extends Inputs, S extends string, R extends { readonly [K in S]: StepValue }> {
  /** Name in Excel after `KANKEI.`, and permanent. */
  readonly id: string
  readonly since: string
  readonly group: keyof typeof groups
  readonly label: Text
  readonly summary: Text
  /** When not to use the function, and what its figure does not say; for somebody who must answer for that figure. */
  readonly caution: Text
  readonly inputs: I
  /** The input that may be a block of cells in a spreadsheet; the function then answers for each cell. */
  readonly each?: keyof I & string
  readonly compute: (values: Values<I>) => Result<R>
  readonly steps: { readonly [K in S]: Step<I, S> }
  /** The step a spreadsheet shows (a figure, a series or a block), or the steps that make up what it shows. */
  readonly gives: NoInfer<S> | readonly NoInfer<S>[]
  /** How the steps of a list are set: as columns under a header row (default), as rows, or in one row without header. */
  readonly layout?: Layout
  /** In symbols, one string for both languages; a `Text` where it takes words. Several formulas are parted by `; `. */
  readonly formula: string | Text
  readonly sources: readonly [Source, ...Source[]]
  readonly examples: readonly [Example<I, NoInfer<R>>, ...Example<I, NoInfer<R>>[]]
  /**
   * The result as a sentence a council can hear: what was divided by what, with the numbers. `money` is the unit that
   * the amounts share, if the arguments state one.
   */
  readonly sentence: (values: Values<I>, result: NoInfer<R>, money: MoneyUnit | undefined) => Text
}

/** A calculation that has its answer: every step by name, what was read, and the sentence that says it. */
export interface Calculation<R> {
  readonly ok: true
  readonly value: R
  readonly notes: readonly Note[]
  readonly sentence: Text
}

/** A function of the catalogue: call it with named arguments, or read its fields to document, register or explain it. */
export type FunctionRecord<
  I extends Inputs = Inputs,
  S extends string = string,
  R extends { readonly [K in S]: StepValue } = { readonly [K in S]: StepValue },
> = FunctionSpec<I, S, R> & ((given: Arguments<I>) => Calculation<R> | Failure)

/**
 * Freezes a specification into a callable record. A call reads every input, refuses what is outside its limits or mixes
 * units, computes, and never hands out NaN or infinity.
 *
 * @throws if the id cannot be an Excel function: that is a mistake in the definition, not in the data.
 */
export function defineFunction<const I extends Inputs, S extends string, R extends { readonly [K in S]: StepValue }>(
  spec: FunctionSpec<I, S, R>,
): FunctionRecord<I, S, R> {
  if (!/^[A-Z]{3,}$/.test(spec.id)) throw new Error(`Function id "${spec.id}" must be three or more capital letters.`)
  const call = (given: Arguments<I>): Calculation<R> | Failure => {
    const read = readInputs(spec.inputs, given)
    if (!read.ok) return read
    const { values, money } = read.value
    const result = spec.compute(values)
    if (!result.ok) return result
    const value = markOverflows(result.value)
    if (isFailure(value)) return value
    const notes = [...read.notes, ...result.notes]
    return { ok: true, value, notes, sentence: spec.sentence(values, result.value, money) }
  }
  return Object.freeze(Object.assign(call, spec))
}

const isOverflow = (figure: unknown): boolean => typeof figure === 'number' && !Number.isFinite(figure)

/**
 * A single figure that is too large fails the calculation; in a series or block, only its cell holds the failure. Steps are
 * handed on as they are where nothing is too large, as it hardly ever is.
 */
function markOverflows<R extends Readonly<Record<string, StepValue>>>(steps: R): R | Failure {
  let marked = steps
  for (const name of Object.keys(steps)) {
    const step = steps[name] as StepValue
    if (isOverflow(step)) return tooLarge(name)
    if (isList(step) && holdsOverflow(step)) marked = { ...marked, [name]: markOverflow(step, name) }
  }
  return marked
}

/** By position, which is the quickest way through a long list. */
function holdsOverflow(list: readonly StepValue[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const part = list[index] as StepValue
    if (isOverflow(part) || (isList(part) && holdsOverflow(part))) return true
  }
  return false
}

function markOverflow(value: StepValue, step: string): StepValue {
  if (isList(value)) return value.map((part) => markOverflow(part, step)) as StepValue
  return isOverflow(value) ? tooLarge(step) : value
}

const isList = (value: StepValue): value is readonly Figure[] | readonly (readonly Figure[])[] => Array.isArray(value)
