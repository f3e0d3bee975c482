import { type CivilDay, dayFromNumber, formatIsoDay, type Input, type Text, toSerial } from '@kankei/core'
import { numberText } from '../figure-text.ts'
import type { Content } from './sheet.ts'

/**
 * An argument as the cells of a sheet: one row for a value or a vector, several for a block. The cells hold what the
 * function read (a date as its serial, 9社 as 9) and are printed as somebody would type them.
 */
export function inputRows(input: Input<unknown>, given: unknown, read: unknown): readonly (readonly Content[])[] {
  switch (input.kind) {
    case 'choice':
      return [[optionContent(input, read)]]
    case 'day':
      return [[dayContent(read as CivilDay)]]
    case 'dates':
      return [
        (read as readonly (number | null)[]).map((day) => (day === null ? blank : dayContent(dayFromNumber(day)))),
      ]
    case 'counts':
      return [(read as readonly { readonly value: number }[]).map((count, index) => countContent(count, given, index))]
    case 'fiscalYear':
      return [[read === undefined ? blank : { value: read as number, text: same(String(read)) }]]
    case 'date':
    case 'amountText':
    case 'stated':
    case 'cells':
    case 'name':
    case 'arguments':
      return asRows(given).map((row) => row.map(plainContent))
    default:
      return asRows(read).map((row) => row.map(plainContent))
  }
}

const blank: Content = { value: null, text: { en: '', ja: '' } }

const same = (text: string): Text => ({ en: text, ja: text })

function asRows(values: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return [[values]]
  return values.every(Array.isArray) ? (values as readonly (readonly unknown[])[]) : [values]
}

function plainContent(value: unknown): Content {
  if (typeof value === 'number') return { value, text: { en: numberText(value, 'en'), ja: numberText(value, 'ja') } }
  return typeof value === 'string' ? { value, text: same(value) } : blank
}

function dayContent(day: CivilDay): Content {
  const serial = toSerial(day)
  return { value: serial.ok ? serial.value : null, text: same(formatIsoDay(day)) }
}

function countContent({ value }: { readonly value: number }, given: unknown, index: number): Content {
  const typed = Array.isArray(given) ? (given.flat()[index] as unknown) : given
  return { value, text: same(String(typed)) }
}

/** The word that a reader would type for what the function took. */
function optionContent(input: Input<unknown>, read: unknown): Content {
  const word = optionWord(input, read)
  return { value: word.en, text: word }
}

/** The option whose word is read as `value`; a choice knows its values by words only. */
export function optionWord({ options = [], read }: Input<unknown>, value: unknown): Text {
  const word = options.find(({ en }) => {
    const reading = read(en, 'choice')
    return reading.ok && reading.value === value
  })
  return word ?? same(String(value))
}
