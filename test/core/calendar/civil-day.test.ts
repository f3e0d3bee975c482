import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareDays,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  weekdayOf,
} from '../../../packages/core/src/calendar/civil-day.ts'

const dayNumbers = fc.integer({ min: -700_000, max: 2_932_896 })

test('days are counted from 1970-01-01', () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1)
  expect(dayNumber({ year: 2024, month: 2, day: 29 })).toBe(19_782)
  expect(dayNumber({ year: 9999, month: 12, day: 31 })).toBe(2_932_896)
})

test('the count agrees with the UTC calendar of the engine, in both directions', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      const date = new Date(number * 86_400_000)
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dayFromNumber(number)).toEqual(day)
      expect(dayNumber(day)).toBe(number)
      expect(weekdayOf(day)).toBe(date.getUTCDay())
    }),
    { numRuns: 1000 },
  )
})

test('February has 29 days every fourth year, but not in most full centuries', () => {
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2024, month))).toEqual([
    31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
})

test('weekdays count from Sunday = 0, also before 1970', () => {
  expect(weekdayOf({ year: 2024, month: 7, day: 5 })).toBe(5)
  expect(weekdayOf({ year: 1873, month: 1, day: 1 })).toBe(3)
})

test('days are compared as they follow each other', () => {
  fc.assert(
    fc.property(dayNumbers, dayNumbers, (a, b) => {
      expect(Math.sign(compareDays(dayFromNumber(a), dayFromNumber(b)))).toBe(Math.sign(a - b))
    }),
  )
})
