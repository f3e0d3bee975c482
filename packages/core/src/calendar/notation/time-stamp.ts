import { minutesInDay, minutesInHour } from 'date-fns/constants'
import { type CivilDay, dayFromNumber, dayNumber } from '../civil-day.ts'

/** A text that ends in a time of day (時刻), taken apart. */
export interface TimeStamp {
  /** What stands before the time. */
  readonly date: string
  /** Hours, minutes and seconds: 16:00:00. */
  readonly time: string
  /** `Z`, `+09:00` …; empty when the time stands for itself. */
  readonly offset: string
}

const clock =
  /^(.+?)(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?|\s+([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?)\s*(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/i

/** Splits `2024-03-31T16:00:00Z` or `2024/3/31 16:00`; `undefined` when the text does not end in a time. */
export function splitTimeStamp(text: string): TimeStamp | undefined {
  const match = clock.exec(text.trim())
  if (match === null) return undefined
  const [, date = '', hour, minute, second, looseHour = '', looseMinute, looseSecond, offset = ''] = match
  const time = hour ? [hour, minute, second ?? '00'] : [looseHour.padStart(2, '0'), looseMinute, looseSecond ?? '00']
  return { date, time: time.join(':'), offset: offset.toUpperCase() }
}

const minutesAheadInJapan = 9 * minutesInHour

/**
 * The day in Japan (UTC+9) at which a time with an offset falls: 16:00 UTC is already the next day there.
 * A time without an offset leaves the day as it stands.
 */
export function dayInJapan(day: CivilDay, { time, offset }: TimeStamp): CivilDay {
  if (offset === '') return day
  const minutes = minutesIn(time) - minutesAhead(offset) + minutesAheadInJapan
  return dayFromNumber(dayNumber(day) + Math.floor(minutes / minutesInDay))
}

/** Of an offset: -05, +0900 or +09:00; `Z` is 0. */
function minutesAhead(offset: string): number {
  const minutes = minutesIn(offset.slice(1))
  return offset.startsWith('-') ? -minutes : minutes
}

/** The hours and minutes at the beginning of 16, 1630 or 16:30:00, in minutes. */
const minutesIn = (time: string): number =>
  Number(time.slice(0, 2)) * minutesInHour + Number(time.slice(2).replace(':', '').slice(0, 2))
