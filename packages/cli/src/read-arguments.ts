import { parseArgs } from 'node:util'
import { nearestWord, ok } from '@kankei/core'
import type { Command } from './commands/command.ts'
import { commands } from './commands/commands.ts'
import { isLanguage, type Language } from './language.ts'
import { commonOptions, type GivenOptions, isOptionName, type OptionName, optionNames, optionOf } from './options.ts'
import { type Outcome, type Refusal, refuse } from './refusal.ts'

/** What is to be done: the help of one command, or of all where none is named. */
export type Request =
  | { readonly kind: 'run'; readonly command: Command; readonly file: string; readonly options: GivenOptions }
  | { readonly kind: 'help'; readonly about?: Command }
  | { readonly kind: 'version' }

/** What was asked. Language and form are known even when the request is refused, so that the refusal can use them. */
export interface Arguments {
  readonly language: Language
  readonly json: boolean
  readonly request: Outcome<Request>
}

const parsed = Object.fromEntries(
  optionNames.map((name) => {
    const { short, value } = optionOf(name)
    return [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ] as const
  }),
)

/**
 * Reads the words after `kankei`.
 *
 * @returns The request; or a refusal: `unknown-command`, `unknown-option`, `option-value`, `no-file`, `many-files`.
 */
export function readArguments(words: readonly string[]): Arguments {
  // Not strict: Node's own messages are in English only and do not say what was probably meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: parsed,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const language = isLanguage(values['lang']) ? values['lang'] : 'ja'
  const json = values['json'] !== undefined
  const given = tokens.filter((token) => token.kind === 'option')
  const refusal = firstRefusal(given, refuseOption)
  return { language, json, request: refusal ?? chooseRequest(positionals, given) }
}

type OptionToken = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>

const firstRefusal = (
  given: readonly OptionToken[],
  refuseOne: (token: OptionToken) => Refusal | undefined,
): Refusal | undefined => given.map(refuseOne).find((refusal) => refusal !== undefined)

function refuseOption(token: OptionToken): Refusal | undefined {
  if (!isOptionName(token.name)) return refuseUnknown(token.rawName)
  const { value } = optionOf(token.name)
  if (value === undefined) return token.value === undefined ? undefined : refuseValue(token.rawName, token.value)
  const text = token.value ?? ''
  return value.accepts(text) ? undefined : refuse('option-value', value.refusal(text))
}

function refuseUnknown(typed: string): Refusal {
  const [first, ...others] = optionNames
  const nearest = nearestWord(typed, [`--${first}`, ...others.map((name) => `--${name}`)])
  return refuse('unknown-option', {
    en: `There is no option "${typed}"; the nearest is "${nearest}".`,
    ja: `「${typed}」というオプションはありません（近いオプションは「${nearest}」です）。`,
  })
}

const refuseValue = (typed: string, value: string): Refusal =>
  refuse('option-value', {
    en: `The option "${typed}" takes no value, so leave out "=${value}".`,
    ja: `オプション「${typed}」に値は付けられません（「=${value}」を除いてください）。`,
  })

function chooseRequest([name, ...operands]: readonly string[], given: readonly OptionToken[]): Outcome<Request> {
  const wanted = (option: OptionName): boolean => given.some((token) => token.name === option)
  if (name === undefined) return ok({ kind: wanted('version') && !wanted('help') ? 'version' : 'help' })
  const command = commands.find((known) => known.name === name)
  if (command === undefined) return refuseCommand(name)
  if (wanted('help')) return ok({ kind: 'help', about: command })
  if (wanted('version')) return ok({ kind: 'version' })
  const refusal = firstRefusal(given, (token) => refuseForeign(token, command)) ?? refuseOperands(operands, command)
  if (refusal !== undefined) return refusal
  return ok({ kind: 'run', command, file: operands[0] ?? '', options: givenOptions(given) })
}

function refuseForeign({ name, rawName }: OptionToken, command: Command): Refusal | undefined {
  const taken: readonly string[] = [...commonOptions, ...command.options]
  if (taken.includes(name)) return undefined
  return refuse('unknown-option', {
    en: `"kankei ${command.name}" has no option "${rawName}"; see "kankei ${command.name} --help".`,
    ja: `「kankei ${command.name}」に「${rawName}」というオプションはありません（「kankei ${command.name} --help」を参照）。`,
  })
}

function refuseOperands([first, second]: readonly string[], { name, operand }: Command): Refusal | undefined {
  if (operand === undefined) {
    if (first === undefined) return undefined
    return refuse('many-files', {
      en: `"kankei ${name}" takes no file, so leave out "${first}".`,
      ja: `「kankei ${name}」にファイルは指定できません（「${first}」を除いてください）。`,
    })
  }
  if (first === undefined) return refuse('no-file', operand.missing)
  if (second === undefined) return undefined
  const { en, ja } = operand.second(second)
  return refuse('many-files', {
    en: `${en} Put a name with blanks in quotation marks.`,
    ja: `${ja}空白を含む名前は引用符で囲んでください。`,
  })
}

/** The last one counts where an option is given twice. */
const givenOptions = (given: readonly OptionToken[]): GivenOptions =>
  Object.fromEntries(given.map(({ name, value }) => [name, value ?? true]))

/** Somebody named a file alone. */
const refuseFile = (name: string): Refusal =>
  refuse('unknown-command', {
    en: `There is no command "${name}"; to see a file, write "kankei show ${name}".`,
    ja: `「${name}」というコマンドはありません（ファイルを見るには「kankei show ${name}」としてください）。`,
  })

function refuseCommand(name: string): Refusal {
  if (name.includes('.')) return refuseFile(name)
  const [first, ...others] = commands
  const nearest = nearestWord(name, [first.name, ...others.map((command) => command.name)])
  return refuse('unknown-command', {
    en: `There is no command "${name}"; the nearest is "${nearest}".`,
    ja: `「${name}」というコマンドはありません（近いコマンドは「${nearest}」です）。`,
  })
}
