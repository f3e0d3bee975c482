import { charactersOf } from '../../text/characters.ts'
import { isKatakana, mayBreakBetween } from '../../text/line-breaking.ts'
import { isFullWidth, textWidth } from '../../text/text-width.ts'
import { speakable } from './speakable.ts'

/**
 * Breaks a text into as few lines as `width` allows, of about the same length, and rather between phrases than within
 * them.
 *
 * @param width - In ems. A word that is wider than the line is broken all the same.
 * @returns At least one line, which is empty for an empty text.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const characters = charactersOf(speakable(text).replace(/\s+/gu, ' ').trim())
  const widths = characters.map(textWidth)
  const total = widths.reduce((sum, one) => sum + one, 0)
  if (total <= width) return [characters.join('')]
  const ends = chooseEnds(characters, widths, width, total / Math.ceil(total / width))
  return ends.map((end, line) =>
    characters
      .slice(ends[line - 1] ?? 0, end)
      .join('')
      .trim(),
  )
}

/** The width of the widest part of a text that no line should break, in ems. */
export function widestWord(text: string): number {
  const characters = charactersOf(text)
  let [widest, word] = [0, 0]
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1]
    word = (before === undefined || breakCost(before, character) < forbidden ? 0 : word) + textWidth(character)
    widest = Math.max(widest, word)
  }
  return widest
}

/** What a further line costs beside the breaks that it saves, and a break that the rules forbid. */
const lineCost = 0.3

const forbidden = 1000

/** The best lines that end at a character: what they cost, and where the last of them begins. */
interface Ending {
  readonly cost: number
  readonly start: number
}

function chooseEnds(
  characters: readonly string[],
  widths: readonly number[],
  width: number,
  target: number,
): readonly number[] {
  const best: Ending[] = [{ cost: 0, start: 0 }]
  for (let end = 1; end <= characters.length; end++) {
    const atEnd = end === characters.length ? 0 : breakCost(characters[end - 1] ?? '', characters[end] ?? '')
    let chosen: Ending = { cost: Number.POSITIVE_INFINITY, start: end - 1 }
    let line = 0
    for (let start = end - 1; start >= 0; start--) {
      // A blank at the end of a line is not drawn.
      if (!(start === end - 1 && characters[start] === ' ')) line += widths[start] ?? 0
      if (line > width && start < end - 1) break
      const slack = (line - target) / width
      const cost = (best[start]?.cost ?? 0) + lineCost + slack * slack + atEnd
      if (cost < chosen.cost) chosen = { cost, start }
    }
    best.push(chosen)
  }
  const ends: number[] = []
  for (let end = characters.length; end > 0; end = best[end]?.start ?? 0) ends.unshift(end)
  return ends
}

/**
 * How much a break disturbs the reader. Phrases (文節) mostly end in hiragana or a mark, and begin with something else;
 * a forbidden break is only for words that fit no line.
 */
function breakCost(left: string, right: string): number {
  if (!mayBreakBetween(left, right, isFullWidth)) return forbidden
  if (/[\s、。，．・／！？）」』]/u.test(left)) return 0
  if (/[（「『]/u.test(right)) return 0.02
  const [before, after] = [scriptOf(left), scriptOf(right)]
  if (before === 'hiragana') return after === 'hiragana' ? 0.5 : 0.03
  return before === after || after === 'hiragana' ? 0.4 : 0.12
}

const scriptOf = (character: string): string => {
  if (/^\p{Script=Hiragana}/u.test(character)) return 'hiragana'
  if (isKatakana(character)) return 'katakana'
  return /^\p{Script=Han}/u.test(character) ? 'kanji' : 'other'
}
