import type { Place } from '../path.ts'
import { type JsonFault, syntaxFault } from './json-fault.ts'

/** Far deeper than the form of the document goes, and far from the end of any engine's stack. */
const deepest = 64

/** Many times what the largest city writes into one file, and few enough to be looked at in seconds. */
const mostValues = 2_000_000

export interface JsonReading {
  /** What could be read. Left out: the second of two equal keys, and keys that are reserved. */
  readonly value: unknown
}

/** Told of every value as it begins: where it stands, and the offset of it, or of its key. */
export type Watch = (place: Place | undefined, offset: number) => void

/** Told of what is wrong although the text can be read on. */
export type Report = (fault: JsonFault) => void

/**
 * Reads JSON exactly as RFC 8259 has it. `JSON.parse` neither says in the same way in every engine where an error is,
 * nor notices that a key occurs twice, nor can it be relied on to survive deep nesting; the libraries that do take many
 * times as long for a ledger of ten thousand rows.
 *
 * @returns The value, or the fault at which reading ended: `syntax`, `too-deep` or `too-many`.
 */
export function readJson(text: string, report: Report, watch?: Watch): JsonReading | JsonFault {
  const reader = new JsonReader(text, report, watch)
  try {
    return { value: reader.document() }
  } catch (fault) {
    if (fault instanceof Stop) return fault.fault
    throw fault
  }
}

/** Leaves the recursion. */
class Stop {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    this.fault = fault
  }
}

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
/** Control characters but for those of lines, half characters (with the flag u, only those), and two that XML refuses. */
const unreadable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u

const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const quote = 0x22
const backslash = 0x5c

class JsonReader {
  private readonly text: string
  private readonly report: Report
  private readonly watch: Watch | undefined
  private position = 0
  private values = 0

  constructor(text: string, report: Report, watch: Watch | undefined) {
    this.text = text
    this.report = report
    this.watch = watch
  }

  document(): unknown {
    this.skipBlanks()
    const value = this.value(undefined, 0, this.position)
    this.skipBlanks()
    if (this.position < this.text.length) this.stop('end')
    return value
  }

  private value(place: Place | undefined, depth: number, begins: number): unknown {
    this.watch?.(place, begins)
    this.values += 1
    if (this.values > mostValues) throw new Stop({ code: 'too-many', offset: this.position, place, most: mostValues })
    const { text, position } = this
    switch (text[position]) {
      case '{':
      case '[':
        if (depth === deepest) throw new Stop({ code: 'too-deep', offset: position, place, most: deepest })
        return text[position] === '{' ? this.object(place, depth) : this.list(place, depth)
      case '"':
        return this.string(place)
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number(place)
    }
  }

  private object(above: Place | undefined, depth: number): object {
    const whole: Record<string, unknown> = {}
    this.position += 1
    this.skipBlanks()
    if (this.takes('}')) return whole
    for (;;) {
      const begins = this.position
      if (this.text[begins] !== '"') this.stop(begins > 0 && this.lastIs(',') ? 'key-after-comma' : 'key')
      const key = this.string(above)
      const place = { whole, key, above }
      this.skipBlanks()
      if (!this.takes(':')) this.stop('colon')
      this.skipBlanks()
      const value = this.value(place, depth + 1, begins)
      if (key in Object.prototype) this.report({ code: 'reserved-name', offset: begins, place })
      else if (key in whole) {
        this.report({ code: 'duplicate-key', offset: begins, place })
      } else whole[key] = value
      this.skipBlanks()
      if (this.takes('}')) return whole
      if (!this.takes(',')) this.stop('comma-in-object')
      this.skipBlanks()
    }
  }

  private list(above: Place | undefined, depth: number): readonly unknown[] {
    const whole: unknown[] = []
    this.position += 1
    this.skipBlanks()
    if (this.takes(']')) return whole
    for (;;) {
      whole.push(this.value({ whole, key: whole.length, above }, depth + 1, this.position))
      this.skipBlanks()
      if (this.takes(']')) return whole
      if (!this.takes(',')) this.stop('comma-in-list')
      this.skipBlanks()
      if (this.text[this.position] === ']') this.stop('value-after-comma')
    }
  }

  private string(place: Place | undefined): string {
    const begins = this.position
    const { text } = this
    let escaped = false
    for (let at = begins + 1; ; at += 1) {
      const code = text.charCodeAt(at)
      if (code === quote) {
        this.position = at + 1
        const string = escaped ? (JSON.parse(text.slice(begins, at + 1)) as string) : text.slice(begins + 1, at)
        if (unreadable.test(string)) this.report({ code: 'unreadable-text', offset: begins, place, string })
        return string
      }
      if (code === backslash) {
        escapePattern.lastIndex = at
        if (!escapePattern.test(text)) this.stop('escape', at)
        at = escapePattern.lastIndex - 1
        escaped = true
      } else if (code < space) this.stop('control', at)
      else if (Number.isNaN(code)) this.stop('open-string', begins)
    }
  }

  private number(place: Place | undefined): number {
    numberPattern.lastIndex = this.position
    const match = numberPattern.exec(this.text)
    if (match === null) return this.stop('value')
    const number = Number(match[0])
    if (!Number.isFinite(number)) {
      this.report({ code: 'overflow', offset: this.position, place, string: match[0] })
    }
    this.position = numberPattern.lastIndex
    return number
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.position)) this.stop('value')
    this.position += word.length
    return value
  }

  private takes(sign: string): boolean {
    if (this.text[this.position] !== sign) return false
    this.position += 1
    return true
  }

  private lastIs(sign: string): boolean {
    return this.text.slice(0, this.position).trimEnd().endsWith(sign)
  }

  private skipBlanks(): void {
    for (; ; this.position += 1) {
      const code = this.text.charCodeAt(this.position)
      if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab) return
    }
  }

  private stop(expected: Parameters<typeof syntaxFault>[2], offset = this.position): never {
    throw new Stop(syntaxFault(this.text, offset, expected))
  }
}
