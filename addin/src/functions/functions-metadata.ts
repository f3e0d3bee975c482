import { catalogue, type Input, type Text, type Unit, units } from '@kankei/core'
import type { Language } from './cell-error.ts'
import { type SpreadsheetFunction, spills, takesRange } from './spreadsheet-function.ts'

type Dimensionality = 'scalar' | 'matrix'

export interface ParameterMetadata {
  readonly name: string
  readonly description: string
  readonly type: 'any'
  readonly dimensionality: Dimensionality
  readonly optional?: true
  /** Any number of further arguments, handed over as one list. */
  readonly repeating?: true
}

export interface FunctionMetadata {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly parameters: readonly ParameterMetadata[]
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality }
}

/**
 * The content of functions.json: what Excel shows while a formula is typed, and how it calls. Ids, names and shapes are
 * the same in every language; only descriptions and the names of parameters are translated.
 */
export interface FunctionsMetadata {
  /** An error in an argument is the answer without a call, as with Excel's own functions. */
  readonly allowErrorForDataTypeAny: false
  readonly functions: readonly FunctionMetadata[]
}

export interface DescribedFunction extends SpreadsheetFunction {
  readonly summary: Text
}

/** Describes functions in the form of functions.json, in their order; those of the catalogue if none are named. */
export const functionsMetadata = (
  language: Language,
  functions: readonly DescribedFunction[] = catalogue,
): FunctionsMetadata => ({
  allowErrorForDataTypeAny: false,
  functions: functions.map((record) => ({
    id: record.id,
    name: record.id,
    description: record.summary[language],
    parameters: Object.entries(record.inputs).map(([name, input]) => describeParameter(record, name, input, language)),
    result: { type: 'any', dimensionality: spills(record) ? 'matrix' : 'scalar' },
  })),
})

function describeParameter(
  record: DescribedFunction,
  name: string,
  input: Input<unknown>,
  language: Language,
): ParameterMetadata {
  return {
    name: input.label[language],
    description: describeInput(input)[language],
    type: 'any',
    dimensionality: takesRange(record, name) ? 'matrix' : 'scalar',
    ...(input.optional ? { optional: true } : {}),
    ...(input.repeating ? { repeating: true } : {}),
  }
}

/** The hint, then whatever the input states beside it: unit, limits, words on offer, what is taken when left out. */
function describeInput(input: Input<unknown>): Text {
  const parts = [input.hint, unitText(input), limitsText(input), optionsText(input), fallbackText(input)]
  const stated = parts.filter((part) => part !== undefined)
  return { en: stated.map(({ en }) => en).join(' '), ja: stated.map(({ ja }) => ja).join('') }
}

/** Units of what is not measured; the hint says all there is to say. */
const unmeasured: readonly Unit[] = ['text', 'count', 'fiscalYear', 'day', 'quarter']

function unitText({ unit }: Input<unknown>): Text | undefined {
  if (unmeasured.includes(unit)) return undefined
  return { en: `Unit: ${units[unit].en}.`, ja: `単位：${units[unit].ja}。` }
}

function limitsText({ min, max }: Input<unknown>): Text | undefined {
  if (min !== undefined && max !== undefined) return { en: `From ${min} to ${max}.`, ja: `${min}から${max}まで。` }
  if (min !== undefined) return { en: `${min} or more.`, ja: `${min}以上。` }
  if (max !== undefined) return { en: `${max} or less.`, ja: `${max}以下。` }
  return undefined
}

/** Either word is accepted, so both are shown. */
function optionsText({ options }: Input<unknown>): Text | undefined {
  if (options === undefined) return undefined
  return {
    en: `One of: ${options.map(({ en, ja }) => `${en} (${ja})`).join(', ')}.`,
    ja: `選択肢：${options.map(({ en, ja }) => `${ja}（${en}）`).join('、')}。`,
  }
}

function fallbackText({ fallback }: Input<unknown>): Text | undefined {
  if (fallback === undefined) return undefined
  return { en: `Default: ${fallback.en}.`, ja: `省略時：${fallback.ja}。` }
}
