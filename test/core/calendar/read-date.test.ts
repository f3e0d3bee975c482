import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, weekdayOf } from '../../../packages/core/src/calendar/civil-day.ts'
import { type Era, eraOfDay, eras, yearOfEra } from '../../../packages/core/src/calendar/eras.ts'
import { formatDay, formatIsoDay } from '../../../packages/core/src/calendar/format-day.ts'
import { readDate } from '../../../packages/core/src/calendar/read-date.ts'

const firstDay = dayNumber({ year: 1873, month: 1, day: 1 })
const lastDay = dayNumber({ year: 2100, month: 12, day: 31 })
const days = fc.integer({ min: firstDay, max: lastDay }).map(dayFromNumber)

/** Every 37th day, so that all days of a month have their turn, and the days around every change of era. */
const sampledDays = [
  ...Array.from({ length: Math.floor((lastDay - firstDay) / 37) + 1 }, (_, index) => firstDay + 37 * index),
  ...eras.flatMap(({ first }) => [-1, 0, 1].map((offset) => dayNumber(first) + offset)),
].filter((number) => number >= firstDay)

test('days from 1873 to 2100 read back from both printed styles, without a note', () => {
  for (const day of sampledDays.map(dayFromNumber)) {
    for (const style of ['era', 'short'] as const) {
      const plain = { ok: true, value: { start: { precision: 'day', day } }, notes: [] }
      expect(readDate(formatDay(day, style), 'date')).toEqual(plain)
    }
  }
})

const kanji = (number: number): string =>
  [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))

const numberForms: readonly ((number: number) => string)[] = [
  String,
  (number) => String(number).padStart(2, '0'),
  (number) => fullWidth(String(number)),
  kanji,
]
const yearNames: readonly ((era: Era) => string)[] = [
  ({ name }) => name,
  ({ character }) => character,
  ({ initial }) => initial,
  ({ initial }) => initial.toLowerCase(),
  ({ initial }) => fullWidth(initial),
  ({ initial }) => `${initial}.`,
]
const signs = [
  ['年', '月', '日'],
  ['.', '.', ''],
  ['/', '/', ''],
  ['-', '-', ''],
  ['．', '．', ''],
  ['−', '−', ''],
] as const
const blanks = fc.constantFrom('', '', ' ', '　', '\n', '\u200b')
const weekdayForms = fc.constantFrom(
  () => '',
  (name: string) => `(${name})`,
  (name: string) => `（${name}曜日）`,
)

test('every notation of a day reads as that day', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...numberForms),
      fc.option(fc.constantFrom(...yearNames)),
      fc.constantFrom(...signs),
      weekdayForms,
      fc.array(blanks, { minLength: 7, maxLength: 7 }),
      (day, form, nameOf, [afterYear, afterMonth, afterDay], weekdayForm, gaps) => {
        const era = eraOfDay(day)
        const year = nameOf && era ? [nameOf(era), form(yearOfEra(era, day.year))] : ['', form(day.year)]
        const weekday = weekdayForm('日月火水木金土'.charAt(weekdayOf(day)))
        const pieces = [...year, afterYear, form(day.month), afterMonth, form(day.day), afterDay]
        const text = pieces.map((piece, index) => piece + (gaps[index] ?? '')).join('') + weekday
        expect(readDate(text, 'date'), text).toEqual({
          ok: true,
          value: { start: { precision: 'day', day } },
          notes: [],
        })
      },
    ),
    { numRuns: 1000 },
  )
})

test('a range is two dates, whatever joins them', () => {
  fc.assert(
    fc.property(
      days,
      days,
      fc.constantFrom('～', '〜', '~', '-', '–', '—', '−', '‐', 'から'),
      fc.constantFrom(formatIsoDay, (day: Parameters<typeof formatIsoDay>[0]) => formatDay(day, 'era')),
      (a, b, sign, format) => {
        const [start, end] = dayNumber(a) <= dayNumber(b) ? [a, b] : [b, a]
        expect(readDate(`${format(start)}${sign}${format(end)}`, 'period')).toEqual({
          ok: true,
          value: { start: { precision: 'day', day: start }, end: { precision: 'day', day: end } },
          notes: [],
        })
      },
    ),
  )
})

test('no text is thrown at, and each is read at once', () => {
  const marks =
    '令和 平成 R FY 6 28 2024 二十 〇 元 年 年度 月 日 . / - ～ から まで ( ) （ ） 金 曜日 末 決算 T : 16:00 Z +09:00 ㋿ ① ー'
  const pieces = fc.constantFrom(...marks.split(' '), ' ', '　', '\n', '\ud83d')
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const begun = performance.now()
      const reading = readDate(text, 'date')
      expect(performance.now() - begun).toBeLessThan(2000)
      if (!reading.ok) expect(`${reading.message.en}${reading.message.ja}`).not.toMatch(/undefined|NaN/)
    }),
    { numRuns: 1000 },
  )
})

test.each(['(', '2024(', '2024年(', '令和6(', '年度(', '1-', '一', '2024～', ' ', '2024-03-31 ', 'ﷺ'])(
  'a text that repeats %j is refused at once',
  (piece) => {
    const begun = performance.now()
    expect(readDate(piece.repeat(Math.floor(200 / piece.length)), 'date').ok).toBe(false)
    expect(readDate(piece.repeat(100_000), 'date').ok).toBe(false)
    expect(performance.now() - begun).toBeLessThan(2000)
  },
)

test('a text of more than 200 characters is too long, even if a date begins it', () => {
  expect(readDate(`2024-07-05${' '.repeat(190)}`, 'date')).toMatchObject({ ok: true })
  const reading = readDate(`2024-07-05${' '.repeat(191)}`, 'date')
  expect(reading).toMatchObject({ ok: false, code: 'unreadable-date' })
  expect(!reading.ok && reading.message.ja).toContain('201文字')
})
