const dashes = /[\u2010-\u2015\u2212]/g // ‐ ‑ ‒ – — ― −
const longVowelMark = /([\u30a1-\u30fa])?\u30fc/g // ー, typed for a dash where no katakana stands before it
const waves = /[\u301c\u223c]/g // 〜 ∼; ～ becomes ~ by NFKC
const circles = /[\u25cb\u25ef]/g // ○ ◯, typed for 〇
const blanks = /(?:\s|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|\u2060)+/g

/**
 * One spelling for what prints alike: NFKC (full-width forms, ㋿ → 令和, ① → 1, ㈫ → (火)), one dash, one wave dash, one
 * kanji zero. Blanks stay, because a time of day is told apart by them.
 */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(longVowelMark, (mark: string, kana?: string) => (kana ? mark : '-'))
    .replace(waves, '~')
    .replace(circles, '〇')

/** Without blanks of any width, line breaks and invisible marks. */
export const withoutBlanks = (text: string): string => text.replace(blanks, '')
