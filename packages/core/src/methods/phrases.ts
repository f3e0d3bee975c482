import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import type { Text } from '../result.ts'
import { formatAmount, formatPercent } from '../units/format.ts'
import type { MoneyUnit } from '../units/money.ts'

/** A fraction as a percentage, two decimals half-up: `92.17%`, with the full-width sign in a Japanese sentence. */
export const percentPhrase = (fraction: number): Text => ({
  en: formatPercent(fraction, 2, 'en'),
  ja: formatPercent(fraction).replace('%', '％'),
})

/** An amount with its unit, if one was stated. */
export const amountPhrase = (value: number, money: MoneyUnit | undefined): Text => ({
  en: formatAmount(value, money, undefined, 'en'),
  ja: formatAmount(value, money),
})

export const fiscalYearPhrase = (fiscalYear: number): Text => ({
  en: `fiscal year ${fiscalYear}`,
  ja: formatFiscalYear(fiscalYear, 'both'),
})
