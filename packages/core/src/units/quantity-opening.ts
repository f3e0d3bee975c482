import { type Qualifier, wordsBefore } from './qualifier.ts'
import { takeWord, type Vocabulary, vocabulary } from './vocabulary.ts'

type Sign = 'minus' | 'plus'

/** What stands before a figure: in ▲約￥1,200 all but the digits. */
export interface QuantityOpening {
  readonly negative: boolean
  /** A currency sign stood in front. */
  readonly yen: boolean
  /** 延べ or のべ stood in front: a count of person-times or of everyone ever. */
  readonly cumulative: boolean
  readonly qualifiers: readonly Qualifier[]
  readonly rest: string
}

const signs: Vocabulary<Sign> = vocabulary([
  ['-', 'minus'],
  ['−', 'minus'],
  ['△', 'minus'],
  ['▲', 'minus'],
  ['▼', 'minus'],
  ['+', 'plus'],
])

const currencyWords: Vocabulary<'yen'> = vocabulary([
  ['¥', 'yen'],
  ['jpy', 'yen'],
])

const cumulativeWords: Vocabulary<'cumulative'> = vocabulary([
  ['延べ', 'cumulative'],
  ['のべ', 'cumulative'],
])

/** A negative amount in brackets, as in accounting: (1,200) or (1,200千円). Any other text in brackets is no amount. */
const negativeBrackets = /^\( ?(¥? ?[\d.,]+ ?[十百千万億兆]* ?(?:円|%)?) ?\)(?! ?\d)/

/** Takes from a normalised text (NFKC, single blanks) whatever may stand before the figure, each once, in any order. */
export function takeOpening(text: string): QuantityOpening {
  let opening: QuantityOpening = { negative: false, yen: false, cumulative: false, qualifiers: [], rest: text }
  let sign: Sign | undefined
  for (;;) {
    const { rest, qualifiers } = opening
    const qualifier = takeWord(rest, wordsBefore)
    // A second sign stays where it is, and is refused there: −▲5 is a slip, not a positive number.
    const signed = sign === undefined ? takeSign(rest) : undefined
    const currency = opening.yen ? undefined : takeWord(rest, currencyWords)
    const cumulative = opening.cumulative ? undefined : takeWord(rest, cumulativeWords)
    if (qualifier !== undefined && !qualifiers.includes(qualifier.meaning)) {
      opening = { ...opening, qualifiers: [...qualifiers, qualifier.meaning], rest: qualifier.rest }
    } else if (signed !== undefined) {
      sign = signed.meaning
      opening = { ...opening, negative: sign === 'minus', rest: signed.rest }
    } else if (currency !== undefined) {
      opening = { ...opening, yen: true, rest: currency.rest }
    } else if (cumulative !== undefined) {
      opening = { ...opening, cumulative: true, rest: cumulative.rest }
    } else {
      return opening
    }
  }
}

function takeSign(text: string) {
  const brackets = negativeBrackets.exec(text)
  if (brackets === null) return takeWord(text, signs)
  const [taken, amount = ''] = brackets
  return { meaning: 'minus' as const, rest: `${amount} ${text.slice(taken.length)}`.trim() }
}
