import type { CivilDay } from '../calendar/civil-day.ts'
import { readDay } from '../calendar/read-day.ts'
import { readFiscalYear } from '../calendar/read-fiscal-year.ts'
import { toSerial } from '../calendar/serial.ts'
import type { Input } from '../record/input.ts'
import { isFailure, type Note, ok, type Result, type Text } from '../result.ts'
import { missing, singleValue } from './given.ts'

/** What a caller may pass where a date or a fiscal year is read: a number as a spreadsheet holds it, or any notation. */
export type DateLike = string | number

interface YearSpec {
  readonly label: Text
  readonly hint: Text
}

const reads =
  <T>(label: Text, read: (value: unknown, name: string) => Result<T>) =>
  (given: unknown, name: string) => {
    const single = singleValue(given, name, label)
    if (isFailure(single)) return single
    return single.value === undefined ? missing(name, label) : read(single.value, name)
  }

/** A fiscal year (年度), read from any notation; see `readFiscalYear`. */
export const fiscalYearInput = ({ label, hint }: YearSpec): Input<number, DateLike, false> => ({
  kind: 'fiscalYear',
  shape: 'single',
  label,
  hint,
  unit: 'fiscalYear',
  optional: false,
  read: reads(label, (value, name) => {
    const read = readFiscalYear(value, name)
    return read.ok ? ok(read.value.fiscalYear, read.notes) : read
  }),
})

/** One day that a spreadsheet's calendar can hold, from 1 March 1900 on; read from any notation or a date serial. */
export const dayInput = ({ label, hint }: YearSpec): Input<CivilDay, DateLike, false> => ({
  kind: 'day',
  shape: 'single',
  label,
  hint,
  unit: 'day',
  optional: false,
  read: reads(label, (value, name) => {
    const day = readDay(value, name)
    if (!day.ok) return day
    const serial = toSerial(day.value, '1900', name)
    return serial.ok ? day : serial
  }),
})

/**
 * A day or, where no single day is given, a fiscal year. `compute` receives only the notes that the reading left: what
 * was read is the business of the two inputs above.
 */
export const dateInput = ({ label, hint }: YearSpec): Input<readonly Note[], DateLike, false> => ({
  kind: 'date',
  shape: 'single',
  label,
  hint,
  unit: 'text',
  optional: false,
  read: reads(label, (value, name) => {
    const day = readDay(value, name)
    if (day.ok) {
      const serial = toSerial(day.value, '1900', name)
      return serial.ok ? ok(day.notes) : serial
    }
    if (day.code !== 'no-day' && day.code !== 'range-crosses') return day
    const year = readFiscalYear(value, name)
    return year.ok ? ok(year.notes) : year
  }),
})

/** A fiscal year that may be left out; `undefined` then reaches `compute`, and `fallback` says what is taken. */
export const optionalFiscalYear = ({
  fallback,
  ...spec
}: YearSpec & { readonly fallback: Text }): Input<number | undefined, DateLike, true> => {
  const { read } = fiscalYearInput(spec)
  return {
    kind: 'fiscalYear',
    shape: 'single',
    label: spec.label,
    hint: spec.hint,
    unit: 'fiscalYear',
    optional: true,
    fallback,
    read: (given, name) => {
      const single = singleValue(given, name, spec.label)
      if (isFailure(single)) return single
      return single.value === undefined ? ok(undefined) : read(single.value, name)
    },
  }
}
