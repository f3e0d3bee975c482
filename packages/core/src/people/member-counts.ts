import { dayFromNumber } from '../calendar/civil-day.ts'
import { firstFiscalYear, fiscalYearOf } from '../calendar/fiscal-year.ts'
import { formatIsoDay, formatWesternDay } from '../calendar/format-day.ts'
import { type Failure, fail, ok, type Result, type Text } from '../result.ts'

/**
 * What a ledger of members (会員名簿) says per fiscal year, small enough to be passed on and added to that of another part
 * of the ledger with {@link mergeMemberCounts}. Positions count from `firstYear`, the fiscal year of the earliest join.
 */
export interface MemberCounts {
  readonly firstYear: number
  /** Members who joined, per fiscal year from `firstYear` to that of the latest date in either column; empty for none. */
  readonly joined: readonly number[]
  /** Of those who joined in one fiscal year (first position), how many left in another (second position). */
  readonly left: readonly (readonly number[])[]
}

/** The last fiscal year that members are counted in; 9999-12-31, entered for "no end", is told from a date this way. */
export const lastMemberYear = 2199

const yearCount = lastMemberYear - firstFiscalYear + 1

/**
 * Counts joins and leaves (入会・退会) of a ledger, one row per member, in one pass.
 *
 * A row with both dates blank is ignored. Whoever leaves on the day of joining has joined and left.
 *
 * @param joined - Days since 1970-01-01 (`dayNumber`), `null` for blank; shape (n,).
 * @param left - The same for the day of leaving, the first one no longer present; shape (n,).
 * @param firstRow - What the first row is called in failures.
 * @returns Failures: `shape` (lengths differ), `missing` (left without joined), `range-order` (left before joined), `range`
 *   (a day outside the fiscal years 1886 to 2199), all but the first with the row.
 */
export function memberCounts(
  joined: readonly (number | null)[],
  left: readonly (number | null)[],
  firstRow = 1,
): Result<MemberCounts> {
  if (joined.length !== left.length) return lengthsDiffer(joined.length, left.length)
  const joins = Array<number>(yearCount).fill(0)
  const leaves = joins.map(() => Array<number>(yearCount).fill(0))
  let last = -1
  for (const [row, joinDay] of joined.entries()) {
    const leaveDay = left[row] ?? null
    if (joinDay === null) {
      if (leaveDay === null) continue
      return leftWithoutJoining(row + firstRow)
    }
    const came = yearIndex(joinDay)
    if (!(came in joins)) return outsideYears('joined', joinDay, row + firstRow)
    joins[came] = (joins[came] as number) + 1
    last = Math.max(last, came)
    if (leaveDay === null) continue
    if (leaveDay < joinDay) return leftBeforeJoining(joinDay, leaveDay, row + firstRow)
    const went = yearIndex(leaveDay)
    if (!(went in joins)) return outsideYears('left', leaveDay, row + firstRow)
    const cohort = leaves[came] as number[]
    cohort[went] = (cohort[went] as number) + 1
    last = Math.max(last, went)
  }
  const first = Math.max(
    0,
    joins.findIndex((count) => count > 0),
  )
  const withinYears = <T>(values: readonly T[]): readonly T[] => values.slice(first, last + 1)
  return ok({
    firstYear: firstFiscalYear + first,
    joined: withinYears(joins),
    left: withinYears(leaves).map(withinYears),
  })
}

/** The counts of two parts of a ledger as those of the whole: each member must stand in one part only. */
export function mergeMemberCounts(a: MemberCounts, b: MemberCounts): MemberCounts {
  if (a.joined.length === 0) return b
  if (b.joined.length === 0) return a
  const firstYear = Math.min(a.firstYear, b.firstYear)
  const years = Math.max(a.firstYear + a.joined.length, b.firstYear + b.joined.length) - firstYear
  const offsets = [a.firstYear - firstYear, b.firstYear - firstYear] as const
  const both = (of: (counts: MemberCounts, offset: number) => number | undefined): number =>
    (of(a, offsets[0]) ?? 0) + (of(b, offsets[1]) ?? 0)
  return {
    firstYear,
    joined: upTo(years, (year) => both((counts, offset) => counts.joined[year - offset])),
    left: upTo(years, (came) =>
      upTo(years, (went) => both((counts, offset) => counts.left[came - offset]?.[went - offset])),
    ),
  }
}

const upTo = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index))

/** The position of a day's fiscal year. */
const yearIndex = (day: number): number => fiscalYearOf(dayFromNumber(day)) - firstFiscalYear

const lengthsDiffer = (joined: number, left: number): Failure =>
  fail('shape', 'left', {
    en: `The column of joining dates has ${joined} rows, that of leaving dates ${left}. Select the same rows in both.`,
    ja: `入会日の列は${joined}行、退会日の列は${left}行です。同じ行数の範囲を指定してください。`,
  })

const leftWithoutJoining = (row: number): Failure =>
  fail('missing', 'joined', {
    en: `Row ${row} has a leaving date but no joining date. Enter the joining date, or clear the row.`,
    ja: `${row}行目に退会日がありますが、入会日がありません。入会日を入力するか、行を空欄にしてください。`,
  })

function leftBeforeJoining(joinDay: number, leaveDay: number, row: number): Failure {
  const [join, leave] = [dayText(joinDay), dayText(leaveDay)]
  return fail('range-order', 'left', {
    en: `Row ${row}: the leaving date ${leave.en} lies before the joining date ${join.en}. Correct one of the two.`,
    ja: `${row}行目の退会日（${leave.ja}）が入会日（${join.ja}）より前です。どちらかを訂正してください。`,
  })
}

const columns = {
  joined: { en: 'joining date', ja: '入会日' },
  left: { en: 'leaving date', ja: '退会日' },
} as const satisfies Record<string, Text>

function outsideYears(column: keyof typeof columns, day: number, row: number): Failure {
  const [name, date] = [columns[column], dayText(day)]
  const advice =
    column === 'left'
      ? { en: ' Leave it blank for someone who has not left.', ja: '退会していない人の欄は空欄にしてください。' }
      : { en: ' Check the date.', ja: '日付を確かめてください。' }
  return fail('range', column, {
    en: `Row ${row}: the ${name.en} ${date.en} is outside the fiscal years ${firstFiscalYear} to ${lastMemberYear}.${advice.en}`,
    ja: `${row}行目の${name.ja}（${date.ja}）は、扱える年度（${firstFiscalYear}〜${lastMemberYear}）の範囲外です。${advice.ja}`,
  })
}

function dayText(number: number): Text {
  const day = dayFromNumber(number)
  return { en: formatIsoDay(day), ja: formatWesternDay(day) }
}
