import { expect, test } from 'vitest'
import { readDay } from '../../../packages/core/src/calendar/read-day.ts'

const read = (value: unknown) => readDay(value, 'joined')

test.each([
  [45_478, { year: 2024, month: 7, day: 5 }],
  [20_240_705, { year: 2024, month: 7, day: 5 }],
  [2024, { year: 1905, month: 7, day: 16 }],
  [61, { year: 1900, month: 3, day: 1 }],
  ['令和元年７月１１日', { year: 2019, month: 7, day: 11 }],
  ['20240705', { year: 2024, month: 7, day: 5 }],
  ['明治33年2月1日', { year: 1900, month: 2, day: 1 }],
])('%j is the day %o', (value, day) => {
  expect(read(value)).toEqual({ ok: true, value: day, notes: [] })
})

test('notes of the reading ride along', () => {
  const reading = read('平成31年5月1日')
  expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(['other-era'])
})

test.each([
  [60, 'serial'],
  [0, 'serial'],
  [45_478.75, 'serial'],
  [20_240_230, 'no-such-day'],
  [18_721_231, 'old-calendar'],
  [false, 'type'],
  [new Date(0), 'type'],
  [null, 'missing'],
  [undefined, 'missing'],
  ['', 'missing'],
  ['令和6年', 'no-day'],
  ['2024-07', 'no-day'],
  ['2018年度末', 'no-day'],
  ['2024年7月5日～7日', 'range-crosses'],
  ['令和6年2月30日', 'no-such-day'],
])('%o is refused as %s', (value, code) => {
  expect(read(value)).toMatchObject({ ok: false, code, input: 'joined' })
})

test('for the end of a fiscal year the failure points to FYEND', () => {
  const reading = read('2018年度末')
  expect(!reading.ok && reading.message.ja).toContain('FYEND')
})
