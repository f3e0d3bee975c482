import { mayBreakBetween } from '@kankei/core'
import { textWidth } from './text-width.ts'

/** A kana and the voicing mark written after it are one character. */
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * Breaks a text into lines of at most `width` places, where kanji and kana take two each.
 *
 * Japanese may break between any two characters except as the line-breaking rules (禁則) forbid. Words in katakana or
 * narrow letters and figures stay whole unless they are wider than the line, and a figure keeps the first character of
 * its unit.
 * Line breaks in the text count as blanks.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** The parts between which a line may break. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let previous = ''
  for (const { segment: character } of characters.segment(text.replace(/\s+/gu, ' '))) {
    const breaks = mayBreakBetween(previous, character, isWide) || textWidth(piece + character) > width
    if (piece !== '' && breaks) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
    previous = character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const isWide = (character: string): boolean => textWidth(character) > 1
