import { commandHelp, generalHelp } from './help.ts'
import type { Language } from './language.ts'
import { type Request, readArguments } from './read-arguments.ts'
import type { Refusal } from './refusal.ts'
import { oneLine } from './terminal/one-line.ts'
import type { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

export interface Output {
  /** For standard output. */
  readonly out: string
  /** For standard error. */
  readonly err: string
  /** 0 when the command did what it was asked; 1 when it did and found what it looks for; 2 when it could not. */
  readonly exitCode: 0 | 1 | 2
}

/**
 * Runs one command line.
 *
 * @param words - What was typed after `kankei`.
 */
export function run(words: readonly string[], terminal: Terminal): Output {
  const { language, json, request } = readArguments(words)
  if (!request.ok) return refused(request, undefined, language, json)
  return perform(request.value, language, json, terminal)
}

function perform(request: Request, language: Language, json: boolean, terminal: Terminal): Output {
  switch (request.kind) {
    case 'help':
      return done(request.about === undefined ? generalHelp(language) : commandHelp(request.about, language))
    case 'version':
      return done(version)
    case 'run': {
      const { command, file, options } = request
      const result = command.run({ file, options, language, terminal })
      if (!result.ok) return refused(result, command.operand === undefined ? undefined : file, language, json)
      return done(result.value.text, result.value.exitCode)
    }
  }
}

const done = (text: string, exitCode: 0 | 1 = 0): Output => ({ out: `${text}\n`, err: '', exitCode })

function refused(refusal: Refusal, file: string | undefined, language: Language, json: boolean): Output {
  const message = refusal.message[language]
  if (json) {
    const error = { error: { code: refusal.code, message } }
    return { out: `${JSON.stringify(error, null, 2)}\n`, err: '', exitCode: 2 }
  }
  const subject = file === undefined ? 'kankei' : `kankei: ${file}`
  return { out: '', err: `${oneLine(`${subject}: ${message}`)}\n`, exitCode: 2 }
}
