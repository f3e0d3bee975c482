import type { Text } from '@kankei/core'
import { isLanguage } from './language.ts'

/** An option of the command line. It means the same in every command that takes it. */
interface Option {
  /** The letter after one dash. */
  readonly short?: string
  /** Absent where the option takes no value. */
  readonly value?: OptionValue
}

interface OptionValue {
  readonly accepts: (value: string) => boolean
  /** What is said of a value that is not accepted; `value` is empty where none was given. */
  readonly refusal: (value: string) => Text
}

export const options = {
  lang: {
    value: {
      accepts: isLanguage,
      refusal: (value) => ({
        en: `After --lang comes ja or en${value === '' ? '.' : `, not "${value}".`}`,
        ja: `--lang には ja か en を指定してください${value === '' ? '。' : `（「${value}」は使えません）。`}`,
      }),
    },
  },
  json: {},
  svg: {},
  output: {
    short: 'o',
    value: {
      accepts: (value) => value !== '',
      refusal: () => ({
        en: 'After -o comes the name of the file to be saved.',
        ja: '-o には保存するファイルの名前を指定してください。',
      }),
    },
  },
  help: { short: 'h' },
  version: { short: 'v' },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof options

/** What was given: the text of an option that takes one, and `true` for one that takes none. */
export type GivenOptions = {
  readonly [Name in OptionName]?: (typeof options)[Name] extends { value: object } ? string : true
}

export const optionNames = Object.keys(options) as [OptionName, ...OptionName[]]

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(options, name)

/** Its record, in which every part may be absent. */
export const optionOf = (name: OptionName): Option => options[name]

/** Taken by every command. */
export const commonOptions = ['lang', 'help', 'version'] as const satisfies readonly OptionName[]
