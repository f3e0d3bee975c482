import type { DateReading } from '../calendar/moment.ts'
import { readDate } from '../calendar/read-date.ts'
import { readFiscalYear } from '../calendar/read-fiscal-year.ts'
import { ok, type Result } from '../result.ts'
import type { When } from './notation.ts'

/**
 * What a file says about time; a number is a fiscal year.
 *
 * @param input - The name that a failure carries. Failures are those of `readDate` and `readFiscalYear`.
 */
export function readWhen(when: When, input: string): Result<DateReading> {
  if (typeof when === 'string') return readDate(when, input)
  const reading = readFiscalYear(when, input)
  if (!reading.ok) return reading
  return ok({ start: { precision: 'fiscalYear', fiscalYear: reading.value.fiscalYear, suffix: '' } }, reading.notes)
}
