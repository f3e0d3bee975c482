import { type Input, toBlock } from '@kankei/core'
import { inputsOf, type Language, type ReferenceFunction } from './reference-function.ts'
import { optionWord } from './sheet/input-rows.ts'

type Given = Readonly<Record<string, unknown>>

/** The arguments of a library call as a spreadsheet hands them over, in their order: ranges as rows of cells. */
export const spreadsheetArguments = (record: ReferenceFunction, given: Given): readonly unknown[] =>
  inputsOf(record).flatMap(([name, input]) => {
    const value = given[name]
    if (value === undefined) return [null]
    // Excel hands over any number of further arguments as one list.
    if (input.repeating)
      return [(value as readonly unknown[]).map((each) => (Array.isArray(each) ? toBlock(each) : each))]
    if (input.shape !== 'single') return [toBlock(value)]
    return [input.options === undefined ? value : wordOf(input, value).ja]
  })

/**
 * The call as somebody types it: ranges by their address, values as they are. Optional arguments that are left out at
 * the end are not written.
 *
 * @param ranges - where each argument stands; one that stands nowhere is written out.
 */
export function callText(
  record: ReferenceFunction,
  given: Given,
  ranges: Readonly<Record<string, string>>,
  language: Language,
): string {
  const typed = inputsOf(record).flatMap(([name, input]) => argumentTexts(input, given[name], ranges[name], language))
  const last = typed.reduce((position, text, index) => (text === '' ? position : index), -1)
  return `=KANKEI.${record.id}(${typed.slice(0, last + 1).join(', ')})`
}

function argumentTexts(
  input: Input<unknown>,
  value: unknown,
  address: string | undefined,
  language: Language,
): readonly string[] {
  if (value === undefined) return ['']
  if (address !== undefined && input.shape !== 'single') return [address]
  if (input.repeating) return (value as readonly unknown[]).map(literal)
  return [literal(input.options === undefined ? value : wordOf(input, value)[language])]
}

/** As a formula writes it: text in quotes, a list as an array constant. */
function literal(value: unknown): string {
  if (Array.isArray(value))
    return `{${toBlock(value)
      .map((row) => row.map(literal).join(','))
      .join(';')}}`
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value)
}

const wordOf = (input: Input<unknown>, value: unknown) => {
  const reading = input.read(value, '')
  return optionWord(input, reading.ok ? reading.value : value)
}
