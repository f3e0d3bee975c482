import { expect, test } from 'vitest'
import { formatDay, formatIsoDay, formatWesternDay } from '../../../packages/core/src/calendar/format-day.ts'

test.each([
  [{ year: 2024, month: 7, day: 5 }, '令和6年7月5日', 'R6.7.5'],
  [{ year: 2019, month: 5, day: 1 }, '令和元年5月1日', 'R1.5.1'],
  [{ year: 2019, month: 4, day: 30 }, '平成31年4月30日', 'H31.4.30'],
  [{ year: 1989, month: 1, day: 7 }, '昭和64年1月7日', 'S64.1.7'],
  [{ year: 1926, month: 12, day: 25 }, '昭和元年12月25日', 'S1.12.25'],
  [{ year: 1912, month: 7, day: 30 }, '大正元年7月30日', 'T1.7.30'],
  [{ year: 1873, month: 1, day: 1 }, '明治6年1月1日', 'M6.1.1'],
])('%o prints as %s and %s', (day, era, short) => {
  expect(formatDay(day, 'era')).toBe(era)
  expect(formatDay(day, 'short')).toBe(short)
})

test('a day before 明治 prints with its western year', () => {
  expect(formatDay({ year: 1868, month: 10, day: 22 }, 'era')).toBe('1868年10月22日')
})

test('the western forms are padded for machines and plain for readers', () => {
  expect(formatIsoDay({ year: 2024, month: 7, day: 5 })).toBe('2024-07-05')
  expect(formatWesternDay({ year: 2024, month: 7, day: 5 })).toBe('2024年7月5日')
})
