import { type Failure, fail } from '../result.ts'
import { type Qualifier, wordsAfter } from './qualifier.ts'
import { type Counter, counters, percentWords, type QuantityUnit, readUnit, yenWords } from './quantity-unit.ts'
import { takeWord, type Vocabulary, vocabulary } from './vocabulary.ts'

/** What stands behind a figure: in 100名以上（4地域計） all but the digits. */
export interface QuantityEnding {
  readonly ok: true
  /** `tenths` is 割. A multiplier such as 千 belongs to the numeral, so 千円 is `yen` here unless it stood in brackets. */
  readonly unit: QuantityUnit | 'tenths' | undefined
  readonly qualifiers: readonly Qualifier[]
  /** The texts in brackets that are neither unit nor qualifier, as printed. */
  readonly scopes: readonly string[]
  /** What follows a slash: 年 in 150千円/年. */
  readonly per: string
}

const unitWords: Vocabulary<'yen' | 'percent' | 'tenths' | Counter> = vocabulary([
  ...yenWords.map((word) => [word, 'yen'] as const),
  ...percentWords.map((word) => [word, 'percent'] as const),
  ['割', 'tenths'],
  ...counters.map((counter) => [counter, counter] as const),
])

const perWords: Vocabulary<string> = vocabulary(
  ['年度', '年', 'か月', '月', '日', '時間', 'year', 'month', 'person', ...counters].map(
    (word) => [word, word] as const,
  ),
)

/**
 * Reads everything after the numeral of a normalised text (NFKC, single blanks).
 *
 * @param multiplied - Whether the numeral has a multiplier, so that brackets can no longer name the unit.
 * @returns A failure `unreadable-amount` that names what is left over.
 */
export function readEnding(text: string, multiplied: boolean, input: string): QuantityEnding | Failure {
  const unit = takeWord(text, unitWords)
  let ending: QuantityEnding = { ok: true, unit: unit?.meaning, qualifiers: [], scopes: [], per: '' }
  let rest = unit?.rest ?? text
  while (rest !== '') {
    const taken = takeRemark(rest, ending, multiplied)
    if (taken === undefined) return leftOver(rest, input)
    ending = { ...ending, ...taken.meaning }
    rest = taken.rest
  }
  return ending
}

function takeRemark(text: string, ending: QuantityEnding, multiplied: boolean) {
  const qualifier = takeWord(text, wordsAfter)
  if (qualifier !== undefined && !ending.qualifiers.includes(qualifier.meaning)) {
    return { meaning: { qualifiers: [...ending.qualifiers, qualifier.meaning] }, rest: qualifier.rest }
  }
  const per = text.startsWith('/') && ending.per === '' ? takeWord(text.slice(1).trimStart(), perWords) : undefined
  if (per !== undefined) return { meaning: { per: per.meaning }, rest: per.rest }
  const [taken = '', content = ''] = /^\(([^()]+)\)/.exec(text) ?? []
  const meaning = content.trim() === '' ? undefined : readBrackets(content.trim(), ending, multiplied)
  return meaning === undefined ? undefined : { meaning, rest: text.slice(taken.length).trimStart() }
}

function readBrackets(
  content: string,
  ending: QuantityEnding,
  multiplied: boolean,
): Partial<QuantityEnding> | undefined {
  const qualifier = takeWord(content, wordsAfter)
  if (qualifier?.rest === '') return { qualifiers: [...ending.qualifiers, qualifier.meaning] }
  const unit = readUnit(content)
  if (unit !== undefined && ending.unit === undefined && !multiplied) return { unit }
  // A second unit, or one that cannot be kept (5（兆円）), must not pass for a scope.
  if (unit !== undefined || /(?:円|yen|jpy)$/i.test(content)) return undefined
  return { scopes: [...ending.scopes, content] }
}

const leftOver = (rest: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `"${rest}" behind the figure cannot be read. Leave only the figure and its unit, such as 1,200 thousand yen, about 60 people or 70 or more.`,
    ja: `数値の後の「${rest}」を読み取れません。「1,200千円」「約800万円」「70名以上」のように、数値と単位だけを入力してください。`,
  })
