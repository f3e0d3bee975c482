import { type Note, note, ok, type Result } from '../result.ts'
import { dayOfNumber } from './day-of-number.ts'
import { firstFiscalYear, fiscalYearOf, formatFiscalYear } from './fiscal-year.ts'
import { type DateReading, fiscalYearOfMoment } from './moment.ts'
import {
  beforeFiscalYears,
  type DateSource,
  missing,
  quote,
  severalFiscalYears,
  wrongType,
} from './notation/date-failure.ts'
import { readDate } from './read-date.ts'

/** A fiscal year as read. */
export interface FiscalYearReading {
  readonly fiscalYear: number
  /** What follows 年度, as printed: 末, 決算, 事中評価 …; empty for nothing. */
  readonly suffix: string
}

/** A number up to here is a fiscal year; from the next on it is a date serial. */
const lastFiscalYearAsNumber = 2199

/**
 * Reads a cell or argument as one fiscal year (年度).
 *
 * @param value - A number from 1886 to 2199 is the fiscal year itself, eight digits are yyyymmdd, any other whole number
 *   is a date serial of the 1900 system. Text may be anything {@link readDate} reads that lies within one fiscal year;
 *   令和6年 and 2024 are read as that fiscal year, with a note.
 * @param input - The name of the input, for failures.
 * @returns The fiscal year with its suffix and the notes of the reading; or a failure: `missing` (blank), `type` (neither
 *   text nor number), `serial`, `before-fiscal-years` (before 明治19年度), `range-crosses` (a range over several fiscal
 *   years), or one of {@link readDate}.
 */
export function readFiscalYear(value: unknown, input: string): Result<FiscalYearReading> {
  if (value === null || value === undefined) return missing(input)
  if (typeof value === 'number') return fiscalYearOfNumber(value, input)
  if (typeof value !== 'string') return wrongType(input)
  const reading = readDate(value, input)
  return reading.ok ? fiscalYearOfReading(reading.value, reading.notes, { text: value, input }) : reading
}

function fiscalYearOfNumber(number: number, input: string): Result<FiscalYearReading> {
  if (Number.isInteger(number) && number >= firstFiscalYear && number <= lastFiscalYearAsNumber) {
    return ok({ fiscalYear: number, suffix: '' })
  }
  const day = dayOfNumber(number, input)
  if (!day.ok) return day
  const fiscalYear = fiscalYearOf(day.value)
  return fiscalYear < firstFiscalYear
    ? beforeFiscalYears({ text: String(number), input })
    : ok({ fiscalYear, suffix: '' })
}

function fiscalYearOfReading(
  { start, end = start }: DateReading,
  notes: readonly Note[],
  source: DateSource,
): Result<FiscalYearReading> {
  const fiscalYear = fiscalYearOfMoment(start)
  const last = fiscalYearOfMoment(end)
  if (fiscalYear < firstFiscalYear) return beforeFiscalYears(source)
  if (fiscalYear !== last) return severalFiscalYears(source, fiscalYear, last)
  const isBareYear = start.precision === 'year' || end.precision === 'year'
  const suffix = end.precision === 'fiscalYear' ? end.suffix : ''
  return ok({ fiscalYear, suffix }, isBareYear ? [...notes, bareYearNote(source, fiscalYear)] : notes)
}

const bareYearNote = (source: DateSource, fiscalYear: number): Note =>
  note('year-as-fiscal-year', {
    en: `“${quote(source)}” names a year; it was read as the fiscal year ${formatFiscalYear(fiscalYear, 'both')}.`,
    ja: `「${quote(source)}」は年の表記です。${formatFiscalYear(fiscalYear, 'both')}として読みました。`,
  })
