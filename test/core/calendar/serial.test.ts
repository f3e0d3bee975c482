import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../packages/core/src/calendar/civil-day.ts'
import { fromSerial, toSerial } from '../../../packages/core/src/calendar/serial.ts'

test.each([
  [46_113, { year: 2026, month: 4, day: 1 }],
  [45_383, { year: 2024, month: 4, day: 1 }],
  [45_747, { year: 2025, month: 3, day: 31 }],
  [43_657, { year: 2019, month: 7, day: 11 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [2_958_465, { year: 9999, month: 12, day: 31 }],
])('serial %i is %o', (serial, day) => {
  expect(toSerial(day)).toEqual({ ok: true, value: serial, notes: [] })
  expect(fromSerial(serial)).toEqual({ ok: true, value: day, notes: [] })
})

test('both date systems read back what they write and lie 1462 days apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_462, max: 2_958_465 }), (serial) => {
      const day = dayFromNumber(serial - 25_569)
      const in1900 = toSerial(day, '1900')
      const in1904 = toSerial(day, '1904')
      expect(in1900).toMatchObject({ value: serial })
      expect(in1904).toMatchObject({ value: serial - 1_462 })
      expect(fromSerial(serial, '1900')).toMatchObject({ value: day })
      expect(fromSerial(serial - 1_462, '1904')).toMatchObject({ value: day })
    }),
  )
})

test('the 1904 system begins with 0 on 1 January 1904', () => {
  expect(fromSerial(0, '1904')).toMatchObject({ value: { year: 1904, month: 1, day: 1 } })
  expect(fromSerial(-1, '1904')).toMatchObject({ ok: false, code: 'serial' })
  expect(toSerial({ year: 1903, month: 12, day: 31 }, '1904')).toMatchObject({ ok: false, code: 'serial' })
})

test.each([1, 59, 60])('serial %i is refused, because Excel counts a day that never was', (serial) => {
  const result = fromSerial(serial)
  expect(result).toMatchObject({ ok: false, code: 'serial', input: 'date' })
  expect(!result.ok && result.message.ja).toContain('1900年3月1日より前')
})

test('a day before 1 March 1900 has no serial, and the failure says why', () => {
  const result = toSerial({ year: 1900, month: 2, day: 28 }, '1900', 'joined')
  expect(result).toMatchObject({ ok: false, code: 'serial', input: 'joined' })
  expect(!result.ok && result.message.ja).toContain('1900年3月1日から')
  expect(!result.ok && result.message.en).toContain('1900-03-01')
})

test('a day after the year 9999 has no serial', () => {
  expect(toSerial({ year: 10_000, month: 1, day: 1 })).toMatchObject({ ok: false, code: 'serial' })
  expect(fromSerial(2_958_466)).toMatchObject({ ok: false, code: 'serial' })
})

test('a fraction is refused with the advice to take the day alone', () => {
  const result = fromSerial(45_382.5)
  expect(result).toMatchObject({ ok: false, code: 'serial' })
  expect(!result.ok && result.message.ja).toContain('INT')
})

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d is not a day', (serial) => {
  expect(fromSerial(serial)).toMatchObject({ ok: false, code: 'serial' })
})
