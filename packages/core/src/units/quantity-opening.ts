import { type Qualifier, wordsBefore } from './qualifier.ts'
import { type Taken, takeWord, type Vocabulary, vocabulary } from './vocabulary.ts'

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

type Said = Qualifier | Sign | 'yen' | 'cumulative'

const openingWords: Vocabulary<Said> = vocabulary<Said>([
  ...wordsBefore,
  ['-', 'minus'],
  ['−', 'minus'],
  ['△', 'minus'],
  ['▲', 'minus'],
  ['▼', 'minus'],
  ['+', 'plus'],
  ['¥', 'yen'],
  ['jpy', 'yen'],
  ['延べ', 'cumulative'],
  ['のべ', 'cumulative'],
])

/** A negative amount in brackets, as in accounting: (1,200) or (1,200千円). Any other text in brackets is no amount. */
const negativeBrackets = /^\( ?(¥? ?[\d.,]+ ?[十百千万億兆]* ?(?:円|%)?) ?\)(?! ?\d)/

/** Takes from a normalised text (NFKC, single blanks) whatever may stand before the figure, each once, in any order. */
export function takeOpening(text: string): QuantityOpening {
  const said = new Set<Said>()
  let rest = text
  for (let taken = takeOnce(rest, said); taken !== undefined; taken = takeOnce(rest, said)) {
    said.add(taken.meaning)
    rest = taken.rest
  }
  return {
    negative: said.has('minus'),
    yen: said.has('yen'),
    cumulative: said.has('cumulative'),
    qualifiers: [...said].filter(isQualifier),
    rest,
  }
}

const isQualifier = (word: Said): word is Qualifier => wordsBefore.some(([, qualifier]) => qualifier === word)

/** What has been said before stays where it is, and is refused there, as is a second sign: −▲5 is no positive number. */
function takeOnce(text: string, said: ReadonlySet<Said>): Taken<Said> | undefined {
  const taken = takeBrackets(text) ?? takeWord(text, openingWords)
  const signs: readonly (Said | undefined)[] = ['minus', 'plus']
  const before = signs.includes(taken?.meaning) ? signs : [taken?.meaning]
  return before.some((word) => word !== undefined && said.has(word)) ? undefined : taken
}

function takeBrackets(text: string): Taken<'minus'> | undefined {
  const [taken, amount] = negativeBrackets.exec(text) ?? []
  return taken === undefined ? undefined : { meaning: 'minus', rest: `${amount} ${text.slice(taken.length)}`.trim() }
}
