import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../packages/core/src/calendar/civil-day.ts'
import { fiscalYearOf } from '../../../packages/core/src/calendar/fiscal-year.ts'
import { type MemberCounts, memberCounts, mergeMemberCounts } from '../../../packages/core/src/people/member-counts.ts'
import { day, type Ledger, ledger, ledgers } from './ledger.ts'

function countsOf({ joined, left }: Ledger): MemberCounts {
  const counts = memberCounts(joined, left)
  if (!counts.ok) throw new Error(counts.message.en)
  return counts.value
}

test('joins and leaves are counted by fiscal year of joining and of leaving', () => {
  expect(
    countsOf(ledger('2018-04-01', '2018-05-10 2019-03-31', '2019-04-01 2019-04-01', '', '2018-10-01 2020-01-01')),
  ).toEqual({
    firstYear: 2018,
    joined: [3, 1],
    left: [
      [1, 1],
      [0, 1],
    ],
  })
})

test('the years reach to the latest leave, also when nobody joins any more', () => {
  expect(countsOf(ledger('2018-04-01 2021-07-01'))).toEqual({
    firstYear: 2018,
    joined: [1, 0, 0, 0],
    left: [
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  })
})

test('a ledger without members has no years', () => {
  expect(countsOf(ledger('', '')).joined).toEqual([])
})

test('every day from 1886 to 2200 is counted in its fiscal year', () => {
  const first = day('1886-04-01')
  const days = Array.from({ length: day('2200-04-01') - first }, (_, index) => first + index)
  const perYear = new Map<number, number>()
  for (const fiscalYear of days.map(dayFromNumber).map(fiscalYearOf)) {
    perYear.set(fiscalYear, (perYear.get(fiscalYear) ?? 0) + 1)
  }
  const { firstYear, joined, left } = countsOf({ joined: days, left: days })
  expect(new Map(joined.map((count, index) => [firstYear + index, count]))).toEqual(perYear)
  expect(left.map((cohort, index) => cohort[index])).toEqual(joined)
})

test('the last day of a fiscal year is told from the first day of the next', () => {
  for (const year of [1887, 1900, 1999, 2000, 2001, 2024, 2100, 2199]) {
    expect(countsOf({ joined: [day(`${year}-03-31`)], left: [null] }).firstYear).toBe(year - 1)
    expect(countsOf({ joined: [day(`${year}-04-01`)], left: [null] }).firstYear).toBe(year)
  }
})

test('the counts of two parts add up to those of the whole ledger', () => {
  fc.assert(
    fc.property(ledgers, ledgers, (a, b) => {
      const whole = { joined: [...a.joined, ...b.joined], left: [...a.left, ...b.left] }
      expect(mergeMemberCounts(countsOf(a), countsOf(b))).toEqual(countsOf(whole))
    }),
  )
})

test.each([
  ['left without joined', { joined: [0, null], left: [null, 5] }, 'missing', 'joined', 'Row 2'],
  ['left before joined', { joined: [0, 10, 10], left: [null, 10, 9] }, 'range-order', 'left', 'Row 3'],
  ['joined before fiscal years began', { joined: [day('1886-03-31')], left: [null] }, 'range', 'joined', '1886-03-31'],
  ['an end date for "no end"', { joined: [0], left: [day('9999-12-31')] }, 'range', 'left', 'Leave it blank'],
] as const)('%s is refused with its row', (_, { joined, left }, code, input, words) => {
  const counts = memberCounts(joined, left)
  expect(counts).toMatchObject({ ok: false, code, input })
  expect(counts.ok ? '' : counts.message.en).toContain(words)
})

test('a part of a ledger names its rows as the whole does', () => {
  const counts = memberCounts([null], [5], 70_001)
  expect(counts.ok ? '' : counts.message.ja).toContain('70001行目')
})

test('columns of different length are refused', () => {
  expect(memberCounts([1, 2], [null])).toMatchObject({ ok: false, code: 'shape', input: 'left' })
})
