import { parseArgs } from 'node:util'
import { ok } from '@kankei/core'
import { isLanguage, type Language } from './language.ts'
import { nearestWord } from './nearest-word.ts'
import { type Outcome, type Refusal, refuse } from './refusal.ts'

export type Command =
  | { readonly name: 'show'; readonly file: string }
  | { readonly name: 'help'; readonly about: 'kankei' | 'show' }
  | { readonly name: 'version' }

/** What was asked. Language and form are known even when the command is refused, so that the refusal can use them. */
export interface Arguments {
  readonly language: Language
  readonly json: boolean
  readonly command: Outcome<Command>
}

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const optionNames = ['--lang', '--json', '--help', '--version'] as const
const commandNames = ['show'] as const

/**
 * Reads the words after `kankei`.
 *
 * @returns The command; or a refusal: `unknown-command`, `unknown-option`, `option-value`, `no-file`, `many-files`.
 */
export function readArguments(words: readonly string[]): Arguments {
  // Not strict: Node's own messages are in English only and do not say what was probably meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const language = isLanguage(values.lang) ? values.lang : 'ja'
  const json = values.json !== undefined
  const refusal = tokens.map(refuseToken).find((found) => found !== undefined)
  const wants = { help: values.help !== undefined, version: values.version !== undefined }
  return { language, json, command: refusal ?? chooseCommand(positionals, wants) }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

function refuseToken(token: Token): Refusal | undefined {
  if (token.kind !== 'option') return undefined
  if (!Object.hasOwn(options, token.name)) {
    const nearest = nearestWord(token.rawName, optionNames)
    return refuse('unknown-option', {
      en: `There is no option "${token.rawName}"; the nearest is "${nearest}".`,
      ja: `「${token.rawName}」というオプションはありません（近いオプションは「${nearest}」です）。`,
    })
  }
  if (token.name === 'lang' && !isLanguage(token.value)) {
    const given = token.value ?? ''
    return refuse('option-value', {
      en: `After --lang comes ja or en${given === '' ? '.' : `, not "${given}".`}`,
      ja: `--lang には ja か en を指定してください${given === '' ? '。' : `（「${given}」は使えません）。`}`,
    })
  }
  if (token.name !== 'lang' && token.value !== undefined) {
    return refuse('option-value', {
      en: `The option "${token.rawName}" takes no value, so leave out "=${token.value}".`,
      ja: `オプション「${token.rawName}」に値は付けられません（「=${token.value}」を除いてください）。`,
    })
  }
  return undefined
}

function chooseCommand(
  [name, ...operands]: readonly string[],
  wants: { readonly help: boolean; readonly version: boolean },
): Outcome<Command> {
  if (name === undefined)
    return ok(wants.version && !wants.help ? { name: 'version' } : { name: 'help', about: 'kankei' })
  if (name !== 'show') return refuseCommand(name)
  if (wants.help) return ok({ name: 'help', about: 'show' })
  if (wants.version) return ok({ name: 'version' })
  const [file, second] = operands
  if (file === undefined) {
    return refuse('no-file', {
      en: 'Name the CSV file to show, as in "kankei show results.csv".',
      ja: '表示するCSVファイルを「kankei show results.csv」のように指定してください。',
    })
  }
  if (second !== undefined) {
    return refuse('many-files', {
      en: `One file is shown at a time; "${second}" is one too many. Put a name with blanks in quotation marks.`,
      ja: `表示できるファイルは一度に1つです（「${second}」が余分です）。空白を含む名前は引用符で囲んでください。`,
    })
  }
  return ok({ name: 'show', file })
}

function refuseCommand(name: string): Refusal {
  const nearest = nearestWord(name, commandNames)
  return refuse('unknown-command', {
    en: `There is no command "${name}"; the nearest is "${nearest}".`,
    ja: `「${name}」というコマンドはありません（近いコマンドは「${nearest}」です）。`,
  })
}
