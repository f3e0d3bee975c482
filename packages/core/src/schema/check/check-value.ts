import * as z from 'zod/mini'
import type { Text } from '../../result.ts'
import type { Description } from '../form/describe.ts'
import type { Meaning } from '../form/values.ts'
import type { ProblemCode } from '../problem.ts'
import type { ValueForm } from './form.ts'
import { unknownWord } from './messages.ts'

export interface WrongValue {
  readonly code: ProblemCode
  readonly message: Text
}

/** What must stand where a value of another type does. */
const expectations = {
  text: { en: 'a text in quotation marks', ja: '引用符で囲んだ文字列' },
  number: { en: 'a number without quotation marks', ja: '引用符で囲まない数値' },
  boolean: { en: 'true or false without quotation marks', ja: '引用符で囲まない true または false' },
  time: {
    en: 'a date or fiscal year as a text, or a fiscal year as a number such as 2024',
    ja: '日付や年度の文字列、または 2024 のような年度の数値',
  },
  figure: { en: 'a number, or a text such as "70名以上"', ja: '数値、または "70名以上" のような文字列' },
  factor: { en: 'a number from 0 to 1, or the id of a parameter', ja: '0から1までの数値、または前提値のid' },
  list: { en: 'a list in brackets [ ]', ja: '[ ] で囲んだ並び' },
  object: { en: 'a group of fields in braces { }', ja: '{ } で囲んだ項目の集まり' },
} as const satisfies Record<string, Text>

type Expected = keyof typeof expectations

export function wrongType(expected: Expected, value: unknown): WrongValue {
  const { en, ja } = expectations[expected]
  const nothing = value === null
  return {
    code: 'type',
    message: {
      en: `This must be ${en}.${nothing ? ' Where there is no value, leave out the field.' : ''}`,
      ja: `ここには${ja}を書いてください。${nothing ? '値がないときは、項目ごと除いてください。' : ''}`,
    },
  }
}

/**
 * Checks a text, number, word or truth value by its schema alone.
 *
 * @param field - The description of the field that holds it: it says which form is asked for.
 */
export function checkValue(
  { schema, meaning }: ValueForm,
  field: Description | undefined,
  value: unknown,
): WrongValue | undefined {
  const result = z.safeParse(schema, value)
  if (result.success) return undefined
  const expected = expectedOf(schema, meaning)
  if (!fits(expected, value)) return wrongType(expected, value)
  if (typeof value === 'string' && value.trim() === '') return blank
  if (meaning?.kind === 'word') return { code: 'choice', message: unknownWord(String(value), meaning.words) }
  return typeof value === 'number' ? outsideLimits(result.error.issues[0]) : wrongFormat(field)
}

function expectedOf(schema: z.core.$ZodType, meaning: Meaning | undefined): Expected {
  const { type } = schema._zod.def
  if (type === 'union') return meaning?.kind === 'time' ? 'time' : 'figure'
  return type === 'number' || type === 'boolean' ? type : 'text'
}

function fits(expected: Expected, value: unknown): boolean {
  if (expected === 'time' || expected === 'figure') return typeof value === 'string' || typeof value === 'number'
  return typeof value === (expected === 'text' ? 'string' : expected)
}

const blank: WrongValue = {
  code: 'blank',
  message: {
    en: 'This text is blank. Fill it in, or leave out the field where that is allowed.',
    ja: '空白になっています。内容を書いてください。省略できる項目は、項目ごと除いてもかまいません。',
  },
}

function outsideLimits(issue: z.core.$ZodIssue | undefined): WrongValue {
  if (issue?.code === 'too_small') {
    return outside(`This must be at least ${issue.minimum}.`, `${issue.minimum}以上の数値を書いてください。`)
  }
  if (issue?.code === 'too_big') {
    return outside(`This must be at most ${issue.maximum}.`, `${issue.maximum}以下の数値を書いてください。`)
  }
  return outside('This must be a whole number.', '整数を書いてください。')
}

const outside = (en: string, ja: string): WrongValue => ({ code: 'range', message: { en, ja } })

const wrongFormat = (field: Description | undefined): WrongValue => ({
  code: 'format',
  message: {
    en: `This text has not the form asked for. ${field?.description?.en ?? ''}`.trim(),
    ja: `決められた形式ではありません。${field?.description?.ja ?? ''}`,
  },
})
