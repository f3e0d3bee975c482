import type { DescribedFunction } from '../../../addin/src/functions/index.ts'
import type { Input } from '../../../packages/core/src/record/input.ts'
import type { StepValue } from '../../../packages/core/src/record/step.ts'
import { type Failure, ok } from '../../../packages/core/src/result.ts'

type Fields = Pick<DescribedFunction, 'inputs' | 'steps' | 'gives'> & Partial<Pick<DescribedFunction, 'id' | 'each'>>
type Given = Readonly<Record<string, unknown>>
type Calculate = (given: Given) => Readonly<Record<string, StepValue>> | Failure

/**
 * A function that hands on whatever `calculate` gives for the named arguments, also what no record of the catalogue
 * would: so the rules of the spreadsheet can be tested apart from any calculation.
 */
export function sampleFunction(fields: Fields, calculate: Calculate): DescribedFunction {
  const call = (given: Given) => {
    const value = calculate(given)
    if ('ok' in value && value.ok === false) return value as Failure
    return { ok: true as const, value: value as Readonly<Record<string, StepValue>>, notes: [], sentence: text('') }
  }
  return Object.assign(call, { id: 'SAMPLE', summary: text('A sample.'), ...fields })
}

/** An input that takes everything as it comes. */
export const sampleInput = (kind: Input<unknown>['kind'], fields: Partial<Input<unknown>> = {}): Input<unknown> => ({
  kind,
  shape: kind === 'amounts' ? 'vector' : kind === 'table' ? 'block' : 'single',
  label: text(kind),
  hint: text(`Any ${kind}.`),
  unit: 'text',
  optional: false,
  read: (given) => ok(given),
  ...fields,
})

export const sampleStep = (ja: string, perYear = false) => ({
  label: { en: `${ja} in English`, ja },
  ...(perYear ? { along: 'years' as const } : {}),
})

const text = (words: string) => ({ en: words, ja: words })
