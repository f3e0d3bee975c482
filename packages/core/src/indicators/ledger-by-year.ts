import { type CivilDay, dayNumber } from '../calendar/civil-day.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '../calendar/fiscal-year.ts'
import { firstDayOf, fiscalYearOfMoment, lastDayOf, type Moment } from '../calendar/moment.ts'
import type { Id, When } from '../model/notation.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { readWhen } from '../model/read-when.ts'
import { type MembersByYear, membersByYear } from '../people/count-members.ts'
import { memberCounts } from '../people/member-counts.ts'
import { ok, type Result } from '../result.ts'
import { monthsOver } from './fiscal-months.ts'
import { noSuch } from './no-such.ts'

/** A ledger counted by fiscal year. */
export interface CountedLedger {
  readonly members: MembersByYear
  /** Whether the last year is one so far: the file stands for a day before its March. */
  readonly interim: boolean
  /** Whole months of the last year that are over, where some but not all are. */
  readonly months?: number
  /** `ledgers[0]` */
  readonly place: string
}

/**
 * A ledger of people by fiscal year (名簿の年度別集計), counted by `membersByYear`, up to the year the file stands for
 * (基準日), or to the latest date in the ledger where it names none.
 *
 * A month or a year is as good as a day here: who joined in 2019年度 is counted from that year on.
 *
 * @returns Failures: those of `readWhen` with the place, of `memberCounts` and of `membersByYear`; `missing` where the file
 *   has no such ledger.
 */
export function ledgerByYear(file: ProgrammeFile, id: Id): Result<CountedLedger> {
  const index = (file.ledgers ?? []).findIndex((ledger) => ledger.id === id)
  const ledger = file.ledgers?.[index]
  if (ledger === undefined) return noSuch('ledgers', id)
  const place = `ledgers[${index}]`
  const joined = readDays(
    ledger.rows.map((row) => row.joined),
    first,
    `${place}.rows`,
    'joined',
  )
  if (!joined.ok) return joined
  const left = readDays(
    ledger.rows.map((row) => row.left),
    last,
    `${place}.rows`,
    'left',
  )
  if (!left.ok) return left
  const counts = memberCounts(joined.value, left.value)
  if (!counts.ok) return counts
  const asOf = readAsOf(file.asOf)
  if (!asOf.ok) return asOf
  const members = membersByYear(counts.value, undefined, asOf.value === null ? undefined : fiscalYearOf(asOf.value))
  if (!members.ok) return members
  const over = asOf.value === null ? 12 : monthsOver(asOf.value)
  const months = over >= 1 && over < 12 ? { months: over } : {}
  return ok({ members: members.value, interim: over < 12, ...months, place })
}

function readDays(
  whens: readonly (When | undefined)[],
  dayOf: (moment: Moment) => CivilDay,
  rows: string,
  column: string,
): Result<readonly (number | null)[]> {
  const days: (number | null)[] = []
  for (const [row, when] of whens.entries()) {
    if (when === undefined) {
      days.push(null)
      continue
    }
    const read = readWhen(when, `${rows}[${row}].${column}`)
    if (!read.ok) return read
    days.push(dayNumber(dayOf(read.value.start)))
  }
  return ok(days)
}

/** A bare year stands for the fiscal year of the same number, here as everywhere. */
const first = (moment: Moment): CivilDay =>
  moment.precision === 'year' ? fiscalYearStart(moment.year) : firstDayOf(moment)

const last = (moment: Moment): CivilDay =>
  moment.precision === 'year' ? fiscalYearEnd(moment.year) : lastDayOf(moment)

function readAsOf(asOf: When | undefined): Result<CivilDay | null> {
  if (asOf === undefined) return ok(null)
  const read = readWhen(asOf, 'asOf')
  if (!read.ok) return read
  const { start, end = start } = read.value
  return ok(end.precision === 'year' ? fiscalYearEnd(fiscalYearOfMoment(end)) : lastDayOf(end))
}
