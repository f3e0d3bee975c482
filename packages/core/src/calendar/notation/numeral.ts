import type { Cursor } from './cursor.ts'

/** A whole number as written, in Arabic or kanji numerals (算用数字・漢数字). */
export interface Numeral {
  readonly text: string
  readonly value: number
  /** How many digits it was written with, leading zeros included; 二千二十四 counts as the four of 2024. */
  readonly digits: number
  /** Arabic and kanji numerals in one number, as in 一0. `value` then means nothing. */
  readonly mixed: boolean
}

const numeral = /[0-9〇零一二三四五六七八九十百千]+/y
const kanjiDigits = '〇一二三四五六七八九'
const kanjiUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Reads a numeral if one stands here; a kanji sequence that is no number (十十) is none. */
export function takeNumeral(cursor: Cursor): Numeral | undefined {
  return cursor.attempt(() => {
    const text = cursor.take(numeral)?.[0]
    if (text === undefined) return undefined
    if (/^[0-9]+$/.test(text)) return { text, value: Number(text), digits: text.length, mixed: false }
    if (/[0-9]/.test(text)) return { text, value: 0, digits: text.length, mixed: true }
    const value = kanjiNumber(text)
    if (value === undefined) return undefined
    const digits = /[十百千]/.test(text) ? String(value).length : text.length
    return { text, value, digits, mixed: false }
  })
}

/**
 * The value of kanji numerals: positional (二〇二四, 三一) or with units (二十八, 二千二十四), up to 9999 with units.
 * `undefined` when they form no number.
 */
export function kanjiNumber(text: string): number | undefined {
  const characters = [...text.replace(/零/g, '〇')]
  if (!characters.some((character) => character in kanjiUnits)) {
    return Number(characters.map((character) => kanjiDigits.indexOf(character)).join(''))
  }
  let total = 0
  let digit: number | undefined
  let smallestUnit = 10_000
  for (const character of characters) {
    const unit = kanjiUnits[character]
    if (unit === undefined) {
      if (digit !== undefined || character === '〇') return undefined
      digit = kanjiDigits.indexOf(character)
    } else {
      if (unit >= smallestUnit) return undefined
      total += (digit ?? 1) * unit
      smallestUnit = unit
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}
