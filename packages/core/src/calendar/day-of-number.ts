import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import type { CivilDay } from './civil-day.ts'
import { readDate } from './read-date.ts'
import { fromSerial } from './serial.ts'

/**
 * The day a cell's number denotes: eight digits are yyyymmdd, any other whole number is a date serial of the 1900 system.
 *
 * @returns The day; or `serial` where Excel's calendar has no such day, `no-such-day`, `no-such-month` or `old-calendar`
 *   for eight digits that are no date.
 */
export function dayOfNumber(number: number, input: string): Result<CivilDay> {
  if (!Number.isInteger(number) || number < 10_000_000 || number > 99_999_999) return fromSerial(number, '1900', input)
  const reading = readDate(String(number), input)
  if (!reading.ok) return reading
  const { start } = reading.value
  return start.precision === 'day' ? ok(start.day) : fromSerial(number, '1900', input)
}
