import { expect, test } from 'vitest'
import { eraOfDay, eraOfYear, eras, formatShortYear, formatYear } from '../../../packages/core/src/calendar/eras.ts'

test.each([
  ['明治', { year: 1868, month: 10, day: 23 }, undefined, { year: 1868, month: 10, day: 22 }],
  ['大正', { year: 1912, month: 7, day: 30 }, '明治', { year: 1912, month: 7, day: 29 }],
  ['昭和', { year: 1926, month: 12, day: 25 }, '大正', { year: 1926, month: 12, day: 24 }],
  ['平成', { year: 1989, month: 1, day: 8 }, '昭和', { year: 1989, month: 1, day: 7 }],
  ['令和', { year: 2019, month: 5, day: 1 }, '平成', { year: 2019, month: 4, day: 30 }],
])('%s begins on its first day and not before', (name, first, nameBefore, dayBefore) => {
  expect(eraOfDay(first)?.name).toBe(name)
  expect(eraOfDay(dayBefore)?.name).toBe(nameBefore)
})

test('a year in which an era begins belongs to the new era', () => {
  expect([1868, 1911, 1912, 1925, 1926, 1988, 1989, 2018, 2019].map((year) => eraOfYear(year)?.name)).toEqual([
    '明治',
    '明治',
    '大正',
    '大正',
    '昭和',
    '昭和',
    '平成',
    '平成',
    '令和',
  ])
  expect(eraOfYear(1867)).toBeUndefined()
})

test('the first year is 元 in words and 1 after the letter', () => {
  expect(eras.map((era) => formatYear(era, era.first.year))).toEqual(['令和元', '平成元', '昭和元', '大正元', '明治元'])
  expect(eras.map((era) => formatShortYear(era, era.first.year))).toEqual(['R1', 'H1', 'S1', 'T1', 'M1'])
})

test('without an era the western year is printed', () => {
  expect(formatYear(undefined, 1850)).toBe('1850')
  expect(formatShortYear(undefined, 1850)).toBe('1850')
})
