import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { type Note, note } from '../result.ts'
import { formatNumber } from '../units/format.ts'
import type { YearPosition } from './find-years.ts'

/** One value for each fiscal year; `null` where there is none to compare. */
export type YearlyValues = readonly (number | null)[]

/** The first year in which a table contradicts itself. */
export interface Difference {
  readonly index: number
  readonly printed: number
  readonly expected: number
  /** In how many further years the figures differ. */
  readonly others: number
}

/** Figures that people printed are equal or they are not; only binary noise is forgiven. */
export const differ = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * @param tolerance - Per fiscal year: how far the figures may lie apart because they are printed rounded.
 */
export function findDifference(
  printed: YearlyValues,
  expected: YearlyValues,
  tolerance: YearlyValues = [],
): Difference | undefined {
  const differing = printed.flatMap((value, index) => {
    const other = expected[index] ?? null
    if (value === null || other === null) return []
    const beyond = differ(value, other) && Math.abs(value - other) > (tolerance[index] ?? 0)
    return beyond ? [{ index, printed: value, expected: other }] : []
  })
  const [first] = differing
  return first && { ...first, others: differing.length - 1 }
}

/** Says a difference in each language, from both figures and the year as text. */
export interface DifferenceSentences {
  readonly en: (printed: string, expected: string, year: string) => string
  readonly ja: (printed: string, expected: string, year: string) => string
}

export function differenceNote(
  code: string,
  { index, printed, expected, others }: Difference,
  years: readonly YearPosition[],
  sentences: DifferenceSentences,
): Note {
  const fiscalYear = years[index]?.fiscalYear ?? 0
  const [en, ja] = [
    sentences.en(
      formatNumber(printed, undefined, 'en'),
      formatNumber(expected, undefined, 'en'),
      `fiscal year ${fiscalYear}`,
    ),
    sentences.ja(formatNumber(printed), formatNumber(expected), formatFiscalYear(fiscalYear, 'western')),
  ]
  if (others === 0) return note(code, { en, ja })
  return note(code, {
    en: `${en} ${others === 1 ? 'Another year differs' : `${others} other years differ`}.`,
    ja: `${ja}ほかに${others}年度で異なります。`,
  })
}
