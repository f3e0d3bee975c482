import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohortRetention } from '../../../packages/core/src/people/cohort-retention.ts'
import { membersByYear } from '../../../packages/core/src/people/count-members.ts'
import { type MemberCounts, memberCounts } from '../../../packages/core/src/people/member-counts.ts'
import { type Ledger, ledger, ledgers } from './ledger.ts'

function countsOf({ joined, left }: Ledger): MemberCounts {
  const counts = memberCounts(joined, left)
  if (!counts.ok) throw new Error(counts.message.en)
  return counts.value
}

function cohortsOf(counts: MemberCounts, firstYear?: number, lastYear?: number) {
  const table = cohortRetention(counts, firstYear, lastYear)
  if (!table.ok) throw new Error(table.message.en)
  return table.value
}

const small = countsOf(
  ledger('2018-04-01', '2018-05-10 2019-03-31', '2018-06-01 2020-06-01', '2020-04-01', '2018-07-01'),
)

test('each cohort is followed from its own year on', () => {
  expect(cohortsOf(small)).toEqual({
    fiscalYears: [2018, 2019, 2020],
    cohorts: [
      { fiscalYear: 2018, joined: 4, present: [3, 3, 2], retention: [0.75, 0.75, 0.5] },
      { fiscalYear: 2020, joined: 1, present: [null, null, 1], retention: [null, null, 1] },
    ],
  })
})

test('a later first year keeps the earlier cohorts, a later last year carries on', () => {
  expect(cohortsOf(small, 2020, 2022)).toEqual({
    fiscalYears: [2020, 2021, 2022],
    cohorts: [
      { fiscalYear: 2018, joined: 4, present: [2, 2, 2], retention: [0.5, 0.5, 0.5] },
      { fiscalYear: 2020, joined: 1, present: [1, 1, 1], retention: [1, 1, 1] },
    ],
  })
})

test('an earlier last year leaves the later cohorts out', () => {
  expect(cohortsOf(small, 2018, 2019).cohorts.map(({ fiscalYear }) => fiscalYear)).toEqual([2018])
})

test('without members the years must be given', () => {
  const nobody = countsOf(ledger(''))
  expect(cohortRetention(nobody)).toMatchObject({ ok: false, code: 'missing' })
  expect(cohortsOf(nobody, 2018, 2019)).toEqual({ fiscalYears: [2018, 2019], cohorts: [] })
})

test('the cohorts present add up to all who are present', () => {
  fc.assert(
    fc.property(ledgers, (given) => {
      const counts = countsOf(given)
      const members = membersByYear(counts, 1998, 2006)
      const { cohorts } = cohortsOf(counts, 1998, 2006)
      const present = cohorts.reduce<number[]>(
        (totals, cohort) => totals.map((total, year) => total + (cohort.present[year] ?? 0)),
        Array.from({ length: 9 }, () => 0),
      )
      expect(members.ok && members.value.present).toEqual(present)
    }),
  )
})
