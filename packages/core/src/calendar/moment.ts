import { type CivilDay, daysInMonth } from './civil-day.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'

/**
 * What a text says about time, as exactly as it says it: a day (令和6年7月5日), a month (2024-07), a year (令和6年, R6, 2024)
 * or a fiscal year (令和6年度) with what follows it (`suffix`: 末, 決算, 事中評価 …, otherwise empty).
 */
export type Moment =
  | { readonly precision: 'day'; readonly day: CivilDay }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'fiscalYear'; readonly fiscalYear: number; readonly suffix: string }

/** One moment, or a range (期間) from `start` to `end`, both included. */
export interface DateReading {
  readonly start: Moment
  readonly end?: Moment
}

/** The first day a moment covers. */
export function firstDayOf(moment: Moment): CivilDay {
  switch (moment.precision) {
    case 'day':
      return moment.day
    case 'month':
      return { year: moment.year, month: moment.month, day: 1 }
    case 'year':
      return { year: moment.year, month: 1, day: 1 }
    case 'fiscalYear':
      return fiscalYearStart(moment.fiscalYear)
  }
}

/** The last day a moment covers. */
export function lastDayOf(moment: Moment): CivilDay {
  switch (moment.precision) {
    case 'day':
      return moment.day
    case 'month':
      return { year: moment.year, month: moment.month, day: daysInMonth(moment.year, moment.month) }
    case 'year':
      return { year: moment.year, month: 12, day: 31 }
    case 'fiscalYear':
      return fiscalYearEnd(moment.fiscalYear)
  }
}

/** The fiscal year a moment lies in. A bare year stands for the fiscal year of the same number. */
export function fiscalYearOfMoment(moment: Moment): number {
  if (moment.precision === 'fiscalYear') return moment.fiscalYear
  return moment.precision === 'year' ? moment.year : fiscalYearOf(firstDayOf(moment))
}
