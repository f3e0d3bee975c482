import type { Text } from '../result.ts'
import { shiftDecimalPoint, toDecimal } from './decimal.ts'
import { type MoneyUnit, moneyUnits } from './money.ts'
import { noFigureMark } from './no-figure.ts'
import { round } from './rounding.ts'

type Language = keyof Text

/** Municipal tables print ▲; in a formula or a difference that would not be understood. */
const minus: Record<Language, string> = { en: '−', ja: '▲' }

/**
 * A number for reading (数値の表示): "1,234.5"; negative "▲1,200", in English "−1,200". A zero bears no sign, not even one
 * that was rounded from below.
 *
 * @param decimals - Decimals to show, half-up and padded with zeros; omitted, all that the number has.
 * @returns "∞" for infinity and the mark for no figure, "－", for NaN.
 */
export function formatNumber(value: number, decimals?: number, language: Language = 'ja'): string {
  const figure = unsigned(value, decimals)
  return value < 0 && /[1-9∞]/.test(figure) ? minus[language] + figure : figure
}

/**
 * A fraction as a percentage (百分率の表示): 0.921663 is "92.17%".
 *
 * @param decimals - Decimals of the percentage, half-up.
 */
export const formatPercent = (fraction: number, decimals = 2, language: Language = 'ja'): string =>
  `${formatNumber(shiftDecimalPoint(fraction, 2), decimals, language)}%`

/**
 * A difference of two fractions in percentage points (ポイント差), always signed: 0.01 is "+1.00 ポイント", −0.005 is
 * "−0.50 ポイント". "±0.00" is no difference at all; "+0.00" is one that these decimals do not show.
 *
 * @param decimals - Decimals of the points, half-up.
 */
export function formatPoints(difference: number, decimals = 2, language: Language = 'ja'): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±'
  const points = unsigned(shiftDecimalPoint(difference, 2), decimals)
  return `${sign}${points} ${language === 'ja' ? 'ポイント' : 'points'}`
}

/**
 * An amount of money with its unit (金額の表示): "1,200千円", in English "1,200 thousand yen". Without unit the bare number.
 *
 * @param value - In `unit`.
 * @param decimals - As for {@link formatNumber}.
 */
export function formatAmount(value: number, unit?: MoneyUnit, decimals?: number, language: Language = 'ja'): string {
  const figure = formatNumber(value, decimals, language)
  if (unit === undefined) return figure
  const label = moneyUnits[unit].label[language]
  return language === 'ja' ? figure + label : `${figure} ${label}`
}

function unsigned(value: number, decimals: number | undefined): string {
  if (Number.isNaN(value)) return noFigureMark
  const decimal = toDecimal(decimals === undefined ? value : round(value, decimals, 'half-up'))
  if (decimal === undefined) return '∞'
  const places = Math.max(0, decimals ?? -decimal.exponent)
  const digits = (decimal.digits + '0'.repeat(decimal.exponent + places)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`
}
