import fc from 'fast-check'
import { dayNumber } from '../../../packages/core/src/calendar/civil-day.ts'

/** A ledger as two columns of day numbers. */
export interface Ledger {
  readonly joined: readonly (number | null)[]
  readonly left: readonly (number | null)[]
}

/** `2019-04-01` as days since 1970-01-01. */
export function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number)
  return dayNumber({ year: year as number, month: month as number, day: dayOfMonth as number })
}

/** A ledger from one line per member: the day of joining and, for those who left, of leaving; blank for a blank row. */
export function ledger(...rows: readonly string[]): Ledger {
  const dates = rows.map((row) => row.split(' ').filter((iso) => iso !== ''))
  const column = (index: number) => dates.map((row) => (row[index] === undefined ? null : day(row[index])))
  return { joined: column(0), left: column(1) }
}

/** Ledgers of a few years around the turn of a century, with blank rows and leaves on the day of joining. */
export const ledgers = fc
  .array(
    fc.option(fc.record({ joined: fc.integer({ min: 10_300, max: 11_500 }), stay: fc.option(fc.nat(900)) }), {
      freq: 8,
    }),
    { maxLength: 40 },
  )
  .map(
    (rows): Ledger => ({
      joined: rows.map((row) => row?.joined ?? null),
      left: rows.map((row) => (row === null || row.stay === null ? null : row.joined + row.stay)),
    }),
  )
