import { firstFiscalYear } from '../calendar/fiscal-year.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import { lastMemberYear, type MemberCounts } from './member-counts.ts'

/** The fiscal years that a table of members covers, both included. */
export interface MemberYears {
  readonly first: number
  readonly last: number
}

/**
 * The fiscal years of a table of members: as given, by default from that of the earliest join to that of the latest date
 * in either column.
 *
 * @returns Failures: `missing` (no member to take a default from), `range` (not a fiscal year from 1886 to 2199, or the
 *   first after the last).
 */
export function memberYears(
  { firstYear, joined }: MemberCounts,
  givenFirst: number | undefined,
  givenLast: number | undefined,
): Result<MemberYears> {
  const isEmpty = joined.length === 0
  if (isEmpty && (givenFirst === undefined || givenLast === undefined)) return nobody
  const first = givenFirst ?? firstYear
  const last = givenLast ?? firstYear + joined.length - 1
  if (!isMemberYear(first)) return notAYear('firstYear', first)
  if (!isMemberYear(last)) return notAYear('lastYear', last)
  return first <= last ? ok({ first, last }) : firstAfterLast(first, last, givenFirst !== undefined)
}

const isMemberYear = (year: number): boolean =>
  Number.isInteger(year) && year >= firstFiscalYear && year <= lastMemberYear

const nobody = fail('missing', 'joined', {
  en: 'There is no joining date to take the fiscal years from. Enter joining dates, or both the first and the last year.',
  ja: '入会日がないため、表の年度が決まりません。入会日を入力するか、最初と最後の年度の両方を指定してください。',
})

const notAYear = (input: 'firstYear' | 'lastYear', year: number): Failure =>
  fail('range', input, {
    en: `${year} is not a fiscal year from ${firstFiscalYear} to ${lastMemberYear}.`,
    ja: `${year}は使えません。${firstFiscalYear}から${lastMemberYear}までの年度を指定してください。`,
  })

const firstAfterLast = (first: number, last: number, isFirstGiven: boolean): Failure =>
  fail('range', isFirstGiven ? 'firstYear' : 'lastYear', {
    en: `The first fiscal year ${first} lies after the last, ${last}. Correct one of the two, or give both.`,
    ja: `最初の年度（${first}）が最後の年度（${last}）より後です。どちらかを訂正するか、両方を指定してください。`,
  })
