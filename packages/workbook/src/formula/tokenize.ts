import { readAddress } from './read-address.ts'
import type { Reference, Token } from './token.ts'

/** The tokens of a formula, or the place of the first character that belongs to none, counted from 0. */
export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly at: number }

const word = '[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*'
const quotedSheet = "'(?:[^']|'')+'!"
const plainSheet = `${word}!`
const cell = '\\$?[A-Za-z]{1,3}\\$?[0-9]+'
const addressPattern = `${cell}:${cell}|${cell}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]+:\\$?[0-9]+`
/** What must not follow an address: A1B and A1( are a word and a function. */
const addressEnd = '(?![\\p{L}\\p{N}_.?(!])'

const pattern = (source: string): RegExp => new RegExp(source, 'uy')

const blank = pattern('[ \\n\\r]+')
const text = pattern('"(?:[^"]|"")*"')
const error = pattern('#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A)')
const reference = pattern(`(${quotedSheet}|${plainSheet})?(${addressPattern})${addressEnd}`)
const number = pattern('(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?')
const name = pattern(word)
const operator = pattern('<=|>=|<>|[-+*/^&=<>%:]')

const signs: Readonly<Record<string, Exclude<Token['kind'], 'text' | 'function' | 'name' | 'reference'>>> = {
  '(': 'open',
  ')': 'close',
  ',': 'separator',
  ';': 'row-separator',
  '{': 'array-open',
  '}': 'array-close',
}

/**
 * Cuts a formula, without its leading `=`, into tokens: texts, quoted names of sheets and array constants included.
 * References to other workbooks ([1]Sheet!A1), structured references and spill marks (#, @) are no part of the language.
 */
export function tokenize(formula: string): Tokens {
  const tokens: Token[] = []
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at)
    if (token === undefined) return { ok: false, at }
    tokens.push(token)
    at += token.text.length
  }
  return { ok: true, tokens }
}

function tokenAt(formula: string, at: number): Token | undefined {
  const match = (one: RegExp): RegExpExecArray | null => {
    one.lastIndex = at
    return one.exec(formula)
  }
  const blanks = match(blank)
  if (blanks !== null) return { kind: 'blank', text: blanks[0] }
  const quoted = match(text)
  if (quoted !== null) return { kind: 'text', text: quoted[0], value: quoted[0].slice(1, -1).replace(/""/g, '"') }
  const failure = match(error)
  if (failure !== null) return { kind: 'error', text: failure[0] }
  const cells = match(reference)
  const read = cells === null ? undefined : readReference(cells)
  if (read !== undefined) return read
  const digits = match(number)
  if (digits !== null) return { kind: 'number', text: digits[0] }
  const letters = match(name)
  if (letters !== null) return readWord(letters[0], formula[at + letters[0].length])
  const sign = match(operator)
  if (sign !== null) return { kind: 'operator', text: sign[0] }
  const kind = signs[formula[at] as string]
  return kind === undefined ? undefined : { kind, text: formula[at] as string }
}

function readReference([whole, sheet, address]: RegExpExecArray): Reference | undefined {
  const area = readAddress(address as string)
  if (area === undefined) return undefined
  const common = { kind: 'reference', text: whole, address: address as string, area } as const
  return sheet === undefined ? common : { ...common, sheet: sheetName(sheet) }
}

function sheetName(prefix: string): string {
  const written = prefix.slice(0, -1)
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written
}

function readWord(word: string, next: string | undefined): Token | undefined {
  if (next === '(') return { kind: 'function', text: word, name: word.toUpperCase() }
  // A sheet without an address behind it.
  if (next === '!') return undefined
  return /^(?:true|false)$/i.test(word) ? { kind: 'boolean', text: word } : { kind: 'name', text: word }
}
