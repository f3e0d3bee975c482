import type { Input } from '@kankei/core'
import { inputsOf, type ReferenceFunction, workedExampleOf } from '../reference-function.ts'
import { ownTrials } from './own-trials.ts'
import { singleTrials } from './single-trials.ts'
import type { Spoilt } from './spoilt.ts'
import { tableTrials } from './table-trials.ts'
import type { Trial } from './trial.ts'
import { vectorTrials } from './vector-trials.ts'

/**
 * The mistakes that people make, tried on a function: its own example with one argument spoilt at a time. Not every
 * trial is refused; what the function answers tells.
 */
export function trials(record: ReferenceFunction): readonly Trial[] {
  const given = workedExampleOf(record).given as Readonly<Record<string, unknown>>
  const spoilt = inputsOf(record).flatMap(([name, input]) =>
    spoil(record, input, given[name]).map(({ what, value }) => ({ what, given: { ...given, [name]: value } })),
  )
  return [...(ownTrials[record.id] ?? []), ...spoilt]
}

function spoil(record: ReferenceFunction, input: Input<unknown>, value: unknown): readonly Spoilt[] {
  if (input.kind === 'table') return tableTrials(value)
  if (input.shape === 'vector') return vectorTrials(record, input, value)
  return input.shape === 'single' ? singleTrials(input, value) : []
}
