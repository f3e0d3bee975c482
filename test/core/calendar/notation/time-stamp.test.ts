import { expect, test } from 'vitest'
import { dayInJapan, splitTimeStamp } from '../../../../packages/core/src/calendar/notation/time-stamp.ts'

test.each([
  ['2024-03-31T16:00:00Z', '2024-03-31', '16:00:00', 'Z'],
  ['2024-03-31T16:00:00.123Z', '2024-03-31', '16:00:00', 'Z'],
  ['2024-03-31t16:00z', '2024-03-31', '16:00:00', 'Z'],
  ['2024-03-31T16:00+09:00', '2024-03-31', '16:00:00', '+09:00'],
  ['20240331T160000+0900', '20240331', '16:00:00', '+0900'],
  ['2024/3/31 9:05', '2024/3/31', '09:05:00', ''],
  ['令和6年3月31日 16:00:30', '令和6年3月31日', '16:00:30', ''],
])('%s is taken apart', (text, date, time, offset) => {
  expect(splitTimeStamp(text)).toEqual({ date, time, offset })
})

test.each(['2024-03-31', '2024-03-31 25:00', '2024-03-31 16:60', '2024-03-31T16:00+99:00', '2024 1510', '16:00'])(
  '%s does not end in a time of day',
  (text) => {
    expect(splitTimeStamp(text)).toBeUndefined()
  },
)

const lastOfMarch = { year: 2024, month: 3, day: 31 }

test.each([
  ['14:59:59', 'Z', 31],
  ['15:00:00', 'Z', 1],
  ['23:59:59', '+09:00', 31],
  ['00:30:00', '+1400', 30],
  ['10:00:00', '-05', 1],
  ['23:59:59', '', 31],
])('%s%s on 31 March falls on day %i in Japan', (time, offset, day) => {
  expect(dayInJapan(lastOfMarch, { date: '', time, offset }).day).toBe(day)
})
