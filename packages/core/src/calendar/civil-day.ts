/** A day (暦日) of the proleptic Gregorian calendar: no time, no time zone. `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days (28–31) in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days from 0000-03-01, where the counting below starts, to 1970-01-01. */
const epoch = 719468

/** Days since 1970-01-01, negative before it. */
export function dayNumber({ year, month, day }: CivilDay): number {
  // Counted in years that begin in March, so that the leap day comes last and every month has a fixed offset.
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - epoch
}

/** The day that lies `number` whole days after 1970-01-01: the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): CivilDay {
  const days = number + epoch
  const cycle = Math.floor(days / 146097)
  const dayOfCycle = days - cycle * 146097
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1)
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

/** Day of the week (曜日): 0 = Sunday to 6 = Saturday. */
export const weekdayOf = (day: CivilDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Negative when `a` comes before `b`, 0 when they are the same day, positive when `a` comes after. */
export const compareDays = (a: CivilDay, b: CivilDay): number => a.year - b.year || a.month - b.month || a.day - b.day
