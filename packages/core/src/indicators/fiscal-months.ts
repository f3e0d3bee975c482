import { type CivilDay, daysInMonth } from '../calendar/civil-day.ts'

/** The month counted from April (年度の何か月目): April is 1, March 12. */
export const monthOfFiscalYear = ({ month }: CivilDay): number => ((month + 8) % 12) + 1

export const endsMonth = (day: CivilDay): boolean => day.day === daysInMonth(day.year, day.month)

/** Months of the fiscal year that are over at the end of a day. In March the year counts as over: 3月20日現在. */
export function monthsOver(day: CivilDay): number {
  const month = monthOfFiscalYear(day)
  return month === 12 || endsMonth(day) ? month : month - 1
}
