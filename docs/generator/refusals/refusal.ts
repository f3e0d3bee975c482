import { type Failure, isFailure, type StepValue } from '@kankei/core'
import { cellError } from '../../../addin/src/functions/cell-error.ts'
import { type Language, type ReferenceFunction, shownSteps } from '../reference-function.ts'
import { trials } from './trials.ts'

/** What a cell shows for a mistake, and the message behind it. */
export interface Refusal {
  readonly what: string
  readonly error: string
  readonly code: Failure['code']
  readonly message: string
}

/** More would be a wall; the page of codes has them all. */
const most = 7

/**
 * What a function answers to the mistakes tried on it, by running it: each code once, and every question without an
 * answer (`#N/A`).
 */
export function refusals(record: ReferenceFunction, language: Language): readonly Refusal[] {
  const found = new Map<string, Refusal>()
  for (const { what, given } of trials(record)) {
    const failure = failureOf(record, given)
    if (failure === undefined) continue
    const { error, message } = cellError(failure, language)
    const key = error === '#N/A' ? message : failure.code
    if (!found.has(key)) found.set(key, { what: what[language], error, code: failure.code, message })
  }
  return [...found.values()].slice(0, most)
}

/** The failure of the whole, or the first one that a cell of the result holds. */
function failureOf(record: ReferenceFunction, given: Readonly<Record<string, unknown>>): Failure | undefined {
  const calculation = record(given as never)
  if (!calculation.ok) return calculation
  const figures = shownSteps(record).flatMap(([name]) => flat(calculation.value[name]))
  return figures.find(isFailure)
}

const flat = (value: StepValue | undefined): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]).flat() : [value]
