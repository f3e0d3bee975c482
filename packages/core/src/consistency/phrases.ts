import type { FigureText, When } from '../model/notation.ts'
import type { Text } from '../result.ts'
import { formatNumber } from '../units/format.ts'
import { convertMoney, isMoneyUnit, moneyUnits } from '../units/money.ts'
import type { Quantity } from '../units/quantity.ts'
import { type QuantityUnit, readUnit } from '../units/quantity-unit.ts'

const longestQuote = 60

/** A text of the file in one line, and not longer than a sentence can bear. */
function shortened(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length > longestQuote ? `${line.slice(0, longestQuote).join('')}…` : line.join('')
}

/** A name or passage of the file, as quoted in a sentence. */
export const quoted = (text: string): Text => ({ en: `“${shortened(text)}”`, ja: `「${shortened(text)}」` })

/** A time as the file writes it; a number is a fiscal year. */
export const timePhrase = (when: When): Text =>
  typeof when === 'number'
    ? { en: `fiscal ${when}`, ja: `${when}年度` }
    : { en: `“${shortened(when)}”`, ja: shortened(when) }

/** A figure as the file writes it, with the unit of its series if it has none itself. */
export const figurePhrase = (figure: FigureText, unit: string | undefined): Text =>
  typeof figure === 'string'
    ? { en: `“${shortened(figure)}”`, ja: shortened(figure) }
    : numberPhrase(figure, unit === undefined ? undefined : readUnit(unit))

/** A computed number. English has no counter words, so only money and percentages are named. */
export function numberPhrase(value: number, unit: QuantityUnit | undefined): Text {
  const [en, ja] = [formatNumber(value, undefined, 'en'), formatNumber(value)]
  if (isMoneyUnit(unit)) return { en: `${en} ${moneyUnits[unit].label.en}`, ja: ja + moneyUnits[unit].label.ja }
  return unit === 'percent' ? { en: `${en}%`, ja: `${ja}％` } : { en, ja: ja + (unit ?? '') }
}

/** A value in yen, or in its own unit where it is no money, as `plainValue` gives it, in the unit of a figure beside it. */
export const besidePhrase = (value: number, unit: QuantityUnit | undefined): Text =>
  numberPhrase(isMoneyUnit(unit) ? convertMoney(value, 'yen', unit) : value, unit)

/** Several phrases in one sentence. */
export const listed = (phrases: readonly Text[]): Text => ({
  en: phrases.map(({ en }) => en).join(', '),
  ja: phrases.map(({ ja }) => ja).join('、'),
})

/** Several names, each quoted: Japanese sets nothing between its brackets. */
export const quotedList = (names: readonly string[]): Text => ({
  en: names.map((name) => quoted(name).en).join(', '),
  ja: names.map((name) => quoted(name).ja).join(''),
})

/** The convention by which 約 and the like were compared, said wherever one of the figures has such a word. */
export function tolerancePhrase(quantities: readonly Quantity[], tolerance: number): Text {
  const isRough = quantities.some(({ qualifiers }) => qualifiers.some((qualifier) => rough.has(qualifier)))
  if (!isRough) return { en: '', ja: '' }
  const percent = formatNumber(Number((tolerance * 100).toPrecision(12)))
  return {
    en: ` “About” was taken as ±${percent}%.`,
    ja: `「約」「程度」「前後」などは±${percent}％の幅として比べました。`,
  }
}

const rough: ReadonlySet<string> = new Set(['about', 'orSo', 'around', 'slightlyOver', 'slightlyUnder'])
