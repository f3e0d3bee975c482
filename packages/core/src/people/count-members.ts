import { ok, type Result } from '../result.ts'
import { type MemberCounts, memberCounts } from './member-counts.ts'
import { memberYears } from './member-years.ts'

/** Members per fiscal year: columns of equal length, shape (n,). */
export interface MembersByYear {
  readonly fiscalYear: readonly number[]
  /** 入会: joined within the fiscal year. */
  readonly joined: readonly number[]
  /** 退会: left within the fiscal year, 31 March included. */
  readonly left: readonly number[]
  /** 現役: present at the end of 31 March. */
  readonly present: readonly number[]
  /** のべ: ever joined up to 31 March, also before the first year of the table. */
  readonly ever: readonly number[]
  /** 定着率: present ÷ ever, a fraction; `null` while nobody has joined. */
  readonly retention: readonly (number | null)[]
}

/**
 * Members per fiscal year from a ledger of joining and leaving dates (会員の推移).
 *
 * A member is present on a day if joined on it or before and not left on it or before. So who leaves on 31 March has left
 * in that fiscal year and is not present at its end.
 *
 * @param joined - Days since 1970-01-01 (`dayNumber`), `null` for blank; one row per member, shape (n,).
 * @param left - The same for leaving; shape (n,).
 * @param firstYear - First fiscal year of the table, by default that of the earliest join.
 * @param lastYear - Last fiscal year of the table, by default that of the latest date in either column.
 * @returns The table; or a failure of {@link memberCounts} or {@link memberYears}.
 */
export function countMembers(
  joined: readonly (number | null)[],
  left: readonly (number | null)[],
  firstYear?: number,
  lastYear?: number,
): Result<MembersByYear> {
  const counts = memberCounts(joined, left)
  return counts.ok ? membersByYear(counts.value, firstYear, lastYear) : counts
}

/** The table of {@link countMembers} from counts that have been taken, or merged, before. */
export function membersByYear(counts: MemberCounts, firstYear?: number, lastYear?: number): Result<MembersByYear> {
  const years = memberYears(counts, firstYear, lastYear)
  if (!years.ok) return years
  const { first, last } = years.value
  const table = {
    fiscalYear: [] as number[],
    joined: [] as number[],
    left: [] as number[],
    present: [] as number[],
    ever: [] as number[],
    retention: [] as (number | null)[],
  }
  let [ever, gone] = [0, 0]
  for (let year = Math.min(first, counts.firstYear); year <= last; year += 1) {
    const joined = counts.joined[year - counts.firstYear] ?? 0
    const left = leftIn(counts, year)
    ever += joined
    gone += left
    if (year < first) continue
    table.fiscalYear.push(year)
    table.joined.push(joined)
    table.left.push(left)
    table.present.push(ever - gone)
    table.ever.push(ever)
    table.retention.push(ever === 0 ? null : (ever - gone) / ever)
  }
  return ok(table)
}

const leftIn = ({ firstYear, left }: MemberCounts, year: number): number =>
  left.reduce((total, cohort) => total + (cohort[year - firstYear] ?? 0), 0)
