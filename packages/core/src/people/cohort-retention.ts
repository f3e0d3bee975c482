import { ok, type Result } from '../result.ts'
import { runningTotals } from '../units/sum.ts'
import type { MemberCounts } from './member-counts.ts'
import { memberYears } from './member-years.ts'

/** Those who joined in one fiscal year, followed over the fiscal years of the table; shape (n,). */
export interface Cohort {
  /** The fiscal year of joining (入会年度). */
  readonly fiscalYear: number
  readonly joined: number
  /** Still present at the end of 31 March; `null` for the years before the cohort. */
  readonly present: readonly (number | null)[]
  /** Present ÷ joined, a fraction; `null` for the years before the cohort. */
  readonly retention: readonly (number | null)[]
}

export interface CohortTable {
  readonly fiscalYears: readonly number[]
  readonly cohorts: readonly Cohort[]
}

/**
 * Retention per cohort (入会年度別の定着率): of those who joined in one fiscal year, the share still present at the end of
 * each fiscal year.
 *
 * @param counts - Of `memberCounts`, taken from one ledger or merged.
 * @param firstYear - First fiscal year of the table, by default that of the earliest join. Earlier cohorts stay in it.
 * @param lastYear - Last fiscal year of the table, by default that of the latest date.
 * @returns One cohort for each fiscal year up to the last in which anybody joined; or a failure of `memberYears`.
 */
export function cohortRetention(counts: MemberCounts, firstYear?: number, lastYear?: number): Result<CohortTable> {
  const years = memberYears(counts, firstYear, lastYear)
  if (!years.ok) return years
  const { first, last } = years.value
  const fiscalYears = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const cohorts = counts.joined.flatMap((joined, index) =>
    joined > 0 && counts.firstYear + index <= last ? [cohortOf(counts, index, joined, fiscalYears)] : [],
  )
  return ok({ fiscalYears, cohorts })
}

function cohortOf(counts: MemberCounts, index: number, joined: number, fiscalYears: readonly number[]): Cohort {
  const fiscalYear = counts.firstYear + index
  const gone = runningTotals(counts.left[index] ?? [])
  const present = fiscalYears.map((year) =>
    year < fiscalYear ? null : joined - (gone[Math.min(year - counts.firstYear, gone.length - 1)] ?? 0),
  )
  const retention = present.map((stillHere) => (stillHere === null ? null : stillHere / joined))
  return { fiscalYear, joined, present, retention }
}
