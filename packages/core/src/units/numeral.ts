import { type Failure, fail, type Note, note } from '../result.ts'
import { toDecimal } from './decimal.ts'
import { type Taken, takeWord, vocabulary } from './vocabulary.ts'

/** The figure at the start of a text, with the words that multiply it: 1,510; 1.5億; 1億2,000万; 1.5 million. */
export interface Numeral {
  readonly ok: true
  /** To be multiplied by 10^power. */
  readonly value: number
  /** Of `value`, as printed. */
  readonly decimals: number
  /** 3 for 26,815千, 8 for 1.5億; 0 for a sum such as 1億2,000万, whose `value` is the whole. */
  readonly power: number
  /** Whether any word multiplies the figure. Such a figure needs a unit to be sure what it says. */
  readonly multiplied: boolean
  readonly rest: string
  readonly notes: readonly Note[]
}

/** One figure of a sum: 2,000万 in 1億2,000万. `small` is the power of 十 百 千, `large` that of 万 億 兆. */
interface Part {
  readonly whole: string
  readonly fraction: string
  readonly small: number
  readonly large: number
}

const smallPowers = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
])

const largePowers = new Map([
  ['万', 4],
  ['億', 8],
  ['兆', 12],
])

const englishPowers = vocabulary([
  ['thousand', 3],
  ['thousands of', 3],
  ['ten thousand', 4],
  ['million', 6],
  ['millions of', 6],
  ['hundred million', 8],
  ['billion', 9],
  ['trillion', 12],
])

const partPattern = /^([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))? ?([十百千]?)([万億兆]?) ?/

/**
 * Reads the numeral at the start of a normalised text (NFKC, single blanks).
 *
 * @param printed - The whole text around it, for messages.
 * @returns A failure `unreadable-amount` when there is none, its separators are not every three digits, or the parts of
 *   a sum do not descend (3億2億, 1億20,000万).
 */
export function readNumeral(text: string, printed: string, input: string): Numeral | Failure {
  const { parts, rest } = takeParts(text)
  if (parts.length === 0) return text.startsWith('(') ? brackets(printed, input) : noNumeral(printed, input)
  if (/^[\d.,]/.test(rest)) return separators(printed, input)
  const powers = absolutePowers(parts)
  if (!descends(parts, powers)) return wrongOrder(printed, input)
  if (parts.length > 1) return numeral(parts, powers, { meaning: 0, rest }, true)
  const [power = 0] = powers
  const english = power === 0 ? takeWord(rest, englishPowers) : undefined
  return numeral(parts, [0], english ?? { meaning: power, rest }, english !== undefined || power > 0)
}

function takeParts(text: string): { readonly parts: readonly Part[]; readonly rest: string } {
  const parts: Part[] = []
  let rest = text
  for (;;) {
    const match = partPattern.exec(rest)
    if (match === null) return { parts, rest }
    const [taken, whole = '', fraction = '', small = '', large = ''] = match
    rest = rest.slice(taken.length)
    parts.push({
      whole: whole.replace(/,/g, ''),
      fraction,
      small: smallPowers.get(small) ?? 0,
      large: largePowers.get(large) ?? 0,
    })
    if (small + large === '') return { parts, rest }
  }
}

/** 千 in 2千500万 stands before the 万 that multiplies both: 2千 is 2 × 10^7 there. */
function absolutePowers(parts: readonly Part[]): number[] {
  let large = 0
  return [...parts]
    .reverse()
    .map((part) => {
      if (part.large > 0) large = part.large
      return large + part.small
    })
    .reverse()
}

/** Every part must fit below the one before, and only the last may have decimals. */
const descends = (parts: readonly Part[], powers: readonly number[]): boolean =>
  parts.every((part, index) => {
    const before = powers[index - 1]
    const fits = before === undefined || part.whole.length + (powers[index] ?? 0) <= before
    return fits && (part.fraction === '' || index === parts.length - 1)
  })

/** The sum in exact integers, so that no digit is lost before the one conversion to a double. */
function numeral(
  parts: readonly Part[],
  powers: readonly number[],
  { meaning: power, rest }: Taken<number>,
  multiplied: boolean,
): Numeral {
  const exponents = parts.map((part, index) => (powers[index] ?? 0) - part.fraction.length)
  const lowest = Math.min(...exponents)
  const total = parts.reduce(
    (sum, part, index) => sum + BigInt(part.whole + part.fraction) * 10n ** BigInt((exponents[index] ?? 0) - lowest),
    0n,
  )
  const value = Number(`${total}e${lowest}`)
  const kept = toDecimal(value)?.digits === (String(total).replace(/0+$/, '') || '0')
  return { ok: true, value, decimals: Math.max(0, -lowest), power, multiplied, rest, notes: kept ? [] : [digitsLost()] }
}

const digitsLost = (): Note =>
  note('digits-lost', {
    en: 'The figure has more digits than a number can hold; the last ones were lost. Check whether it is right.',
    ja: '桁数が多いため、下の桁を正確に保持できません。数値に誤りがないか確かめてください。',
  })

const brackets = (printed: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `"${printed}" is in brackets. A bracketed amount is read as negative; for anything else, leave the brackets out.`,
    ja: `「${printed}」のかっこを読み取れません。かっこで囲んだ金額は負の数とみなします。負の数でない場合は、かっこを外して入力してください。`,
  })

const noNumeral = (printed: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `There is no figure in "${printed}" where one is expected. Enter it in plain digits, such as 1,200 thousand yen or −5.`,
    ja: `「${printed}」の数値を読み取れません。「1,200千円」「70名以上」のように、算用数字で入力してください。`,
  })

const separators = (printed: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `The commas, points or blanks in "${printed}" do not stand as in a number (a comma every three digits). Check the figure and enter it again.`,
    ja: `「${printed}」は、カンマ・小数点・空白の位置が正しくないため読み取れません。カンマは3桁ごとです。数値を確かめて入力し直してください。`,
  })

const wrongOrder = (printed: string, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `The parts of "${printed}" do not descend. Write the larger unit first, as in 1億2,000万円.`,
    ja: `「${printed}」は位の並びが正しくないため読み取れません。「1億2,000万円」のように、大きい位から順に入力してください。`,
  })
