import type { Text } from '@kankei/core'
import type { Language } from '../language.ts'
import type { GivenOptions, OptionName } from '../options.ts'
import type { Outcome } from '../refusal.ts'
import type { Terminal } from '../terminal/terminal.ts'

/**
 * One command of `kankei`: the usage, the list and the help, the reading of the command line and the nearest known words
 * all come from it.
 */
export interface Command {
  readonly name: string
  /** What follows `kankei` on the line of usage: "show FILE [--lang ja|en]". */
  readonly usage: string
  /** Its line in the list of commands, at most 62 places wide. */
  readonly summary: Text
  /** What its own help says of it behind its name: "recomputes …". */
  readonly purpose: Text
  /** What its own help says under the usage, set for 80 places. */
  readonly details: Text
  /** Absent where the command takes no file. */
  readonly operand?: Operand
  /** Those it takes beside `--lang`, `--help` and `--version`, which all take. */
  readonly options: readonly OptionName[]
  readonly run: (given: Given) => Outcome<Done>
}

/** The one file that a command takes. */
export interface Operand {
  /** What is said where it is missing. */
  readonly missing: Text
  /** What is said where a second one is given, before the advice about blanks. */
  readonly second: (word: string) => Text
}

/** What stood on the command line, already checked. */
export interface Given {
  /** The operand; empty where the command takes none. */
  readonly file: string
  readonly options: GivenOptions
  readonly language: Language
  readonly terminal: Terminal
}

/** What a command prints, without the last line end. */
export interface Done {
  readonly text: string
  /** 1 where the command did what it was asked and what it found is not as it should be; 0 unless given. */
  readonly exitCode?: 0 | 1
}
