import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import type { Text } from '../result.ts'
import { formatAmount, formatNumber, formatPercent } from '../units/format.ts'
import type { MoneyUnit } from '../units/money.ts'
import { round } from '../units/rounding.ts'

/** A fraction as a percentage, two decimals half-up: `92.17%`, with the full-width sign in a Japanese sentence. */
export const percentPhrase = (fraction: number): Text => ({
  en: formatPercent(fraction, 2, 'en'),
  ja: formatPercent(fraction).replace('%', '％'),
})

/** A share in a name, with as many decimals as it has: 5％, 2.5％. */
export const shareInName = (share: number): string => `${Number((100 * share).toPrecision(12))}％`

/** An amount with its unit, if one was stated. */
export const amountPhrase = (value: number, money: MoneyUnit | undefined): Text => ({
  en: formatAmount(value, money, undefined, 'en'),
  ja: formatAmount(value, money),
})

/** A plain number: a count, an index, a multiplier. Omitted, all its decimals are shown. */
export const numberPhrase = (value: number, decimals?: number): Text => ({
  en: formatNumber(value, decimals, 'en'),
  ja: formatNumber(value, decimals),
})

/** An amount that was added up, divided or discounted: one decimal at most, or three digits where that would show too little. */
export const roundedAmountPhrase = (value: number, money: MoneyUnit | undefined): Text =>
  amountPhrase(Math.abs(value) < 10 ? Number(value.toPrecision(3)) : round(value, 1, 'half-up'), money)

export const fiscalYearPhrase = (fiscalYear: number): Text => ({
  en: `fiscal year ${fiscalYear}`,
  ja: formatFiscalYear(fiscalYear, 'both'),
})
