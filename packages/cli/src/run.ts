import { helpText } from './help.ts'
import type { Language } from './language.ts'
import { type Command, readArguments } from './read-arguments.ts'
import type { Refusal } from './refusal.ts'
import { showJson } from './show/show-json.ts'
import { showTable } from './show/show-table.ts'
import { showText } from './show/show-text.ts'
import { oneLine } from './terminal/one-line.ts'
import { coloured, plain } from './terminal/paint.ts'
import { version } from './version.ts'

/** What the command must know of the place where its output appears. */
export interface Terminal {
  /** Width in places; kanji and kana take two. */
  readonly columns: number
  readonly colours: boolean
}

export interface Output {
  /** For standard output. */
  readonly out: string
  /** For standard error. */
  readonly err: string
  /** 0 when the command did what it was asked, whatever the figures say; 2 when it could not. */
  readonly exitCode: 0 | 2
}

/**
 * Runs one command line.
 *
 * @param words - What was typed after `kankei`.
 */
export function run(words: readonly string[], terminal: Terminal): Output {
  const { language, json, command } = readArguments(words)
  if (!command.ok) return refused(command, undefined, language, json)
  return perform(command.value, language, json, terminal)
}

function perform(command: Command, language: Language, json: boolean, terminal: Terminal): Output {
  switch (command.name) {
    case 'help':
      return done(helpText(command.about, language))
    case 'version':
      return done(version)
    case 'show': {
      const shown = showTable(command.file)
      if (!shown.ok) return refused(shown, command.file, language, json)
      if (json) return done(JSON.stringify(showJson(shown.value, language), null, 2))
      return done(showText(shown.value, language, terminal.columns, terminal.colours ? coloured : plain))
    }
  }
}

const done = (text: string): Output => ({ out: `${text}\n`, err: '', exitCode: 0 })

function refused(refusal: Refusal, file: string | undefined, language: Language, json: boolean): Output {
  const message = refusal.message[language]
  if (json) {
    const error = { error: { code: refusal.code, message } }
    return { out: `${JSON.stringify(error, null, 2)}\n`, err: '', exitCode: 2 }
  }
  const subject = file === undefined ? 'kankei' : `kankei: ${file}`
  return { out: '', err: `${oneLine(`${subject}: ${message}`)}\n`, exitCode: 2 }
}
