import { type CivilDay, compareDays } from './civil-day.ts'

/** An era (元号) with its first day. Year 1 of an era is the western year of that day. */
export interface Era {
  readonly name: string
  /** The one-character form, as in 令6. */
  readonly character: string
  /** The Latin letter, as in R6. */
  readonly initial: string
  readonly first: CivilDay
}

/**
 * The eras since 1868, newest first. The table is shipped because runtimes disagree about 明治.
 *
 * Sources: 元号法 (昭和54年法律第43号) with its 政令 for 平成 and 令和; the imperial rescripts of 1868-10-23, 1912-07-30 and
 * 1926-12-25. The last two took effect on the very day, so those days belong to both eras by law.
 */
export const eras: readonly Era[] = [
  { name: '令和', character: '令', initial: 'R', first: { year: 2019, month: 5, day: 1 } },
  { name: '平成', character: '平', initial: 'H', first: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', character: '昭', initial: 'S', first: { year: 1926, month: 12, day: 25 } },
  { name: '大正', character: '大', initial: 'T', first: { year: 1912, month: 7, day: 30 } },
  { name: '明治', character: '明', initial: 'M', first: { year: 1868, month: 10, day: 23 } },
]

/** The era of a day; the new one on a day that has two, `undefined` before 明治. */
export const eraOfDay = (day: CivilDay): Era | undefined => eras.find((era) => compareDays(era.first, day) <= 0)

/**
 * The era a year or fiscal year is printed in: the newest that begins in it or before, so 2019 is 令和元年.
 * `undefined` before 1868.
 */
export const eraOfYear = (year: number): Era | undefined => eras.find((era) => era.first.year <= year)

/** The western year of a year of an era (和暦→西暦): 令和6 → 2024. */
export const westernYear = (era: Era, year: number): number => year + era.first.year - 1

/** The year within an era (西暦→和暦): 2024 → 6 for 令和. */
export const yearOfEra = (era: Era, year: number): number => year - era.first.year + 1

/** A year with its era, 元 for the first: 令和6, 令和元. Without an era, the western year. */
export function formatYear(era: Era | undefined, year: number): string {
  if (era === undefined) return String(year)
  const number = yearOfEra(era, year)
  return `${era.name}${number === 1 ? '元' : number}`
}

/** A year with the letter of its era: R6, R1. Without an era, the western year. */
export const formatShortYear = (era: Era | undefined, year: number): string =>
  era === undefined ? String(year) : `${era.initial}${yearOfEra(era, year)}`
