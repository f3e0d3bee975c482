import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDays, dayFromNumber, dayNumber } from '../../../packages/core/src/calendar/civil-day.ts'
import {
  type FiscalYearStyle,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  fiscalYearStyles,
  formatFiscalYear,
  quarterOf,
} from '../../../packages/core/src/calendar/fiscal-year.ts'
import { readFiscalYear } from '../../../packages/core/src/calendar/read-fiscal-year.ts'

const days = fc.integer({ min: -30_000, max: 80_000 }).map(dayFromNumber)
const styles = Object.keys(fiscalYearStyles) as FiscalYearStyle[]

test('the fiscal year turns between 31 March and 1 April', () => {
  expect(fiscalYearOf({ year: 2024, month: 3, day: 31 })).toBe(2023)
  expect(fiscalYearOf({ year: 2024, month: 4, day: 1 })).toBe(2024)
})

test('every day lies between the first and the last day of its fiscal year', () => {
  fc.assert(
    fc.property(days, (day) => {
      const fiscalYear = fiscalYearOf(day)
      expect(compareDays(fiscalYearStart(fiscalYear), day)).toBeLessThanOrEqual(0)
      expect(compareDays(day, fiscalYearEnd(fiscalYear))).toBeLessThanOrEqual(0)
    }),
  )
})

test('a fiscal year ends on the day before the next one begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1886, max: 2199 }), (fiscalYear) => {
      expect(dayNumber(fiscalYearEnd(fiscalYear)) + 1).toBe(dayNumber(fiscalYearStart(fiscalYear + 1)))
    }),
  )
})

test('quarters count from April', () => {
  const quarters = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => quarterOf({ year: 2024, month, day: 15 }))
  expect(quarters).toEqual([4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3])
})

test.each([
  [2024, '令和6年度', '2024年度', 'R6', '2024年度（令和6年度）'],
  [2019, '令和元年度', '2019年度', 'R1', '2019年度（令和元年度）'],
  [2018, '平成30年度', '2018年度', 'H30', '2018年度（平成30年度）'],
  [1989, '平成元年度', '1989年度', 'H1', '1989年度（平成元年度）'],
  [1988, '昭和63年度', '1988年度', 'S63', '1988年度（昭和63年度）'],
  [1926, '昭和元年度', '1926年度', 'S1', '1926年度（昭和元年度）'],
  [1912, '大正元年度', '1912年度', 'T1', '1912年度（大正元年度）'],
  [1911, '明治44年度', '1911年度', 'M44', '1911年度（明治44年度）'],
  [1886, '明治19年度', '1886年度', 'M19', '1886年度（明治19年度）'],
])('fiscal %i prints as %s, %s, %s and %s', (fiscalYear, era, western, short, both) => {
  expect(styles.map((style) => formatFiscalYear(fiscalYear, style))).toEqual([era, western, short, both])
})

test('every style reads back as the same fiscal year', () => {
  for (let fiscalYear = 1886; fiscalYear <= 2199; fiscalYear += 1) {
    for (const style of styles) {
      const reading = readFiscalYear(formatFiscalYear(fiscalYear, style), 'fiscalYear')
      expect(reading, `${fiscalYear} ${style}`).toMatchObject({ ok: true, value: { fiscalYear, suffix: '' } })
      expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(
        style === 'short' ? ['year-as-fiscal-year'] : [],
      )
    }
  }
})
