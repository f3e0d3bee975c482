import { dayNumber } from '../../calendar/civil-day.ts'
import { type DateReading, firstDayOf, fiscalYearOfMoment, lastDayOf } from '../../calendar/moment.ts'

/** When something was counted, in days since 1970-01-01, both included. */
export interface Span {
  readonly from: number
  readonly to: number
  /** That of the last day. */
  readonly fiscalYear: number
  /** Several fiscal years lie in it. */
  readonly crosses: boolean
  /** What follows 年度 as printed: 末, 決算, 事中評価 …; "" for nothing. */
  readonly suffix: string
}

export function spanOfReading({ start, end = start }: DateReading): Span {
  return {
    from: dayNumber(firstDayOf(start)),
    to: dayNumber(lastDayOf(end)),
    fiscalYear: fiscalYearOfMoment(end),
    crosses: fiscalYearOfMoment(start) !== fiscalYearOfMoment(end),
    suffix: end.precision === 'fiscalYear' ? end.suffix : '',
  }
}
