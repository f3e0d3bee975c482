import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../packages/core/src/calendar/civil-day.ts'
import { fiscalYearEnd, fiscalYearStart } from '../../../packages/core/src/calendar/fiscal-year.ts'
import { countMembers } from '../../../packages/core/src/people/count-members.ts'
import { type Ledger, ledger, ledgers } from './ledger.ts'

function tableOf({ joined, left }: Ledger, firstYear?: number, lastYear?: number) {
  const table = countMembers(joined, left, firstYear, lastYear)
  if (!table.ok) throw new Error(table.message.en)
  return table.value
}

const small = ledger('2018-04-01', '2018-05-10 2019-03-31', '2019-04-01 2020-04-01', '', '2019-12-24')

test('a leave on 31 March counts in that fiscal year and is no longer present at its end', () => {
  expect(tableOf(small)).toEqual({
    fiscalYear: [2018, 2019, 2020],
    joined: [2, 2, 0],
    left: [1, 0, 1],
    present: [1, 3, 2],
    ever: [2, 4, 4],
    retention: [0.5, 0.75, 0.5],
  })
})

test('those who joined before the first year of the table are counted as ever', () => {
  expect(tableOf(small, 2020)).toMatchObject({ fiscalYear: [2020], joined: [0], present: [2], ever: [4] })
})

test('years before the first join and after the last date can be asked for', () => {
  expect(tableOf(small, 2017, 2021)).toEqual({
    fiscalYear: [2017, 2018, 2019, 2020, 2021],
    joined: [0, 2, 2, 0, 0],
    left: [0, 1, 0, 1, 0],
    present: [0, 1, 3, 2, 2],
    ever: [0, 2, 4, 4, 4],
    retention: [null, 0.5, 0.75, 0.5, 0.5],
  })
})

test('without members the years must be given', () => {
  expect(countMembers([null], [null])).toMatchObject({ ok: false, code: 'missing', input: 'joined' })
  expect(countMembers([], [], 2018)).toMatchObject({ ok: false, code: 'missing' })
  expect(tableOf(ledger(''), 2018, 2018)).toMatchObject({ present: [0], retention: [null] })
})

test.each([
  ['a first year after the last', 2021, 2019, 'firstYear'],
  ['a last year before the earliest join', undefined, 2017, 'lastYear'],
  ['a year that is none', 2018.5, undefined, 'firstYear'],
  ['a year beyond the calendar', undefined, 3000, 'lastYear'],
])('%s is refused', (_, firstYear, lastYear, input) => {
  expect(countMembers(small.joined, small.left, firstYear, lastYear)).toMatchObject({ ok: false, code: 'range', input })
})

test('every figure is what counting the rows one by one gives', () => {
  fc.assert(
    fc.property(ledgers, ({ joined, left }) => {
      const table = tableOf({ joined, left }, 1997, 2005)
      for (const [index, year] of table.fiscalYear.entries()) {
        const [start, end] = [dayNumber(fiscalYearStart(year)), dayNumber(fiscalYearEnd(year))]
        const rows = joined.flatMap((join, row) => (join === null ? [] : [{ join, leave: left[row] ?? Infinity }]))
        const ever = rows.filter(({ join }) => join <= end)
        expect(table.ever[index]).toBe(ever.length)
        expect(table.present[index]).toBe(ever.filter(({ leave }) => leave > end).length)
        expect(table.joined[index]).toBe(ever.filter(({ join }) => join >= start).length)
        expect(table.left[index]).toBe(rows.filter(({ leave }) => leave >= start && leave <= end).length)
      }
    }),
  )
})

test('leavers are the change of ever less the change of present', () => {
  fc.assert(
    fc.property(ledgers, ({ joined, left }) => {
      const { ever, present, left: leavers } = tableOf({ joined, left }, 1996, 2006)
      for (let year = 1; year < ever.length; year += 1) {
        const [everBefore, presentBefore] = [ever[year - 1] as number, present[year - 1] as number]
        expect(leavers[year]).toBe((ever[year] as number) - everBefore - ((present[year] as number) - presentBefore))
      }
    }),
  )
})

test('a million rows are counted in well under a second', () => {
  const joined = Array.from({ length: 1_000_000 }, (_, row) => 10_000 + ((row * 7919) % 9000))
  const left = joined.map((join, row) => (row % 3 === 0 ? join + (row % 2000) : null))
  const started = performance.now()
  const table = tableOf({ joined, left })
  expect(performance.now() - started).toBeLessThan(1000)
  expect(table.ever[table.ever.length - 1]).toBe(1_000_000)
})
