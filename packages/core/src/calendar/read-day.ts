import { ok, type Result } from '../result.ts'
import type { CivilDay } from './civil-day.ts'
import { dayOfNumber } from './day-of-number.ts'
import { missing, noDay, onlyFiscalYear, severalDays, wrongType } from './notation/date-failure.ts'
import { readDate } from './read-date.ts'

/**
 * Reads a cell or argument as one day (日付).
 *
 * @param value - A date serial of the 1900 system, an eight-digit number (20240705) or text in any notation of
 *   {@link readDate} that names a day.
 * @param input - The name of the input, for failures.
 * @returns The day with the notes of its reading; or a failure: `missing` (blank), `type` (neither text nor number),
 *   `serial`, `no-day` (令和6年度, 2024-07), `range-crosses` (a range), or one of {@link readDate}.
 */
export function readDay(value: unknown, input: string): Result<CivilDay> {
  if (value === null || value === undefined) return missing(input)
  if (typeof value === 'number') return dayOfNumber(value, input)
  if (typeof value !== 'string') return wrongType(input)
  const reading = readDate(value, input)
  if (!reading.ok) return reading
  const { start, end } = reading.value
  const source = { text: value, input }
  if (end !== undefined) return severalDays(source)
  if (start.precision === 'day') return ok(start.day, reading.notes)
  return start.precision === 'fiscalYear' ? onlyFiscalYear(source) : noDay(source)
}
