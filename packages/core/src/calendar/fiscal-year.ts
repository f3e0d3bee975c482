import type { Text } from '../result.ts'
import type { CivilDay } from './civil-day.ts'
import { eraOfYear, formatShortYear, formatYear } from './eras.ts'

/** The first fiscal year that runs from April to March: 明治19年度. */
export const firstFiscalYear = 1886

/** The fiscal year (年度) of a day: year n runs from 1 April n to 31 March n + 1. */
export const fiscalYearOf = ({ year, month }: CivilDay): number => (month >= 4 ? year : year - 1)

/** The quarter (四半期) of the fiscal year: April–June is 1, January–March is 4. */
export function quarterOf({ month }: CivilDay): 1 | 2 | 3 | 4 {
  if (month <= 3) return 4
  if (month <= 6) return 1
  return month <= 9 ? 2 : 3
}

/** 1 April, the first day (年度初日). */
export const fiscalYearStart = (fiscalYear: number): CivilDay => ({ year: fiscalYear, month: 4, day: 1 })

/** 31 March of the year after, the last day (年度末日). */
export const fiscalYearEnd = (fiscalYear: number): CivilDay => ({ year: fiscalYear + 1, month: 3, day: 31 })

/** How a fiscal year can be printed, with the words that choose it. */
export const fiscalYearStyles = {
  era: { en: 'era', ja: '和暦' },
  western: { en: 'western', ja: '西暦' },
  short: { en: 'short', ja: '略' },
  both: { en: 'both', ja: '併記' },
} as const satisfies Record<string, Text>

export type FiscalYearStyle = keyof typeof fiscalYearStyles

/**
 * A fiscal year as printed: `era` 令和6年度, `western` 2024年度, `short` R6, `both` 2024年度（令和6年度）.
 * The year in which an era begins is printed in the new era: 2019 is 令和元年度 and R1.
 */
export function formatFiscalYear(fiscalYear: number, style: FiscalYearStyle): string {
  const era = eraOfYear(fiscalYear)
  const western = `${fiscalYear}年度`
  const japanese = `${formatYear(era, fiscalYear)}年度`
  switch (style) {
    case 'era':
      return japanese
    case 'western':
      return western
    case 'short':
      return formatShortYear(era, fiscalYear)
    case 'both':
      return `${western}（${japanese}）`
  }
}
