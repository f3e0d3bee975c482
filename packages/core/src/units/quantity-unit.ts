import { isMoneyUnit, type MoneyUnit, moneyUnits } from './money.ts'

/**
 * Words that count people, bodies and things (助数詞), kept as printed. The words of one line mean the same unit, so a
 * count in 名 may be compared with one in 人.
 */
const counterGroups = [
  ['人', '名', 'people', 'persons'],
  ['社', 'companies'],
  ['件', 'cases'],
  ['回', 'times'],
  ['団体'],
  ['機関'],
  ['か所', 'カ所', 'ヵ所', 'ヶ所', 'ケ所', 'ゕ所', '箇所', '個所'],
  ['者'],
  ['企業'],
  ['事業者'],
  ['事業所'],
  ['事業'],
  ['自治体'],
  ['地域'],
  ['世帯'],
  ['校'],
  ['店', '店舗'],
  ['棟'],
  ['戸'],
  ['室'],
  ['台'],
  ['本'],
  ['個'],
  ['組'],
  ['チーム'],
  ['テーマ'],
  ['人日'],
  ['人泊'],
  ['泊'],
] as const

export type Counter = (typeof counterGroups)[number][number]

/** What a figure counts: money, hundredths, or a counter word as printed. */
export type QuantityUnit = MoneyUnit | 'percent' | Counter

export const counters: readonly Counter[] = counterGroups.flat()

/** Whether two units measure the same thing: 人 and 名 do, 円 and 千円 do not (convert first). */
export const sameUnit = (a: QuantityUnit, b: QuantityUnit): boolean =>
  a === b || counterGroups.some((group: readonly string[]) => group.includes(a) && group.includes(b))

export const percentWords: readonly string[] = ['%', 'パーセント', 'percent', 'per cent']

export const yenWords: readonly string[] = ['円', 'yen', 'jpy']

const longForms: readonly (readonly [string, MoneyUnit])[] = [
  ['jpy', 'yen'],
  ['¥', 'yen'],
  ['thousands of yen', 'thousandYen'],
  ['jpy thousand', 'thousandYen'],
  ['millions of yen', 'millionYen'],
  ['jpy million', 'millionYen'],
  ['100 million yen', 'hundredMillionYen'],
]

/**
 * The unit that a label names and nothing else: "千円", "％", "名", "in thousands of yen". Full-width forms, blanks and
 * letter case do not matter.
 *
 * @returns `undefined` for any other text, also for 十億円 and 兆円, which are no {@link MoneyUnit}.
 */
export function readUnit(label: string): QuantityUnit | undefined {
  const word = withoutBlanks(label.normalize('NFKC').toLowerCase()).replace(/^in/, '')
  if (percentWords.includes(word)) return 'percent'
  const counter = counters.find((name) => name === word)
  if (counter !== undefined) return counter
  const long = longForms.find(([form]) => withoutBlanks(form) === word)
  if (long !== undefined) return long[1]
  return Object.keys(moneyUnits)
    .filter(isMoneyUnit)
    .find((unit) => moneyUnits[unit].label.ja === word || withoutBlanks(moneyUnits[unit].label.en) === word)
}

/** Narrow columns are often justified with blanks: 千　円. */
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '')
