import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../packages/core/src/calendar/civil-day.ts'
import { fiscalYearOf } from '../../../packages/core/src/calendar/fiscal-year.ts'
import { readFiscalYear } from '../../../packages/core/src/calendar/read-fiscal-year.ts'

const read = (value: unknown) => readFiscalYear(value, 'fiscalYear')

test.each([
  [1886, 1886],
  [2199, 2199],
  [61, 1899],
  [1885, 1904],
  [2200, 1905],
  [45_382, 2023],
  [45_383, 2024],
  [20_240_331, 2023],
  [2_958_465, 9999],
])('the number %i means fiscal %i', (number, fiscalYear) => {
  expect(read(number)).toEqual({ ok: true, value: { fiscalYear, suffix: '' }, notes: [] })
})

test('every number from 1886 to 2199 is the fiscal year, every other serial the fiscal year of its day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 61, max: 3000 }), fc.integer({ min: 61, max: 2_958_465 })), (number) => {
      const expected = number >= 1886 && number <= 2199 ? number : fiscalYearOf(dayFromNumber(number - 25_569))
      expect(read(number)).toMatchObject({ ok: true, value: { fiscalYear: expected } })
    }),
  )
})

test.each([
  [2024.5, 'serial'],
  [0, 'serial'],
  [60, 'serial'],
  [-1, 'serial'],
  [2_958_466, 'serial'],
  [100_000_000, 'serial'],
  [20_241_301, 'no-such-month'],
  [18_860_331, 'before-fiscal-years'],
  [Number.NaN, 'serial'],
  [true, 'type'],
  [{}, 'type'],
  [[2024], 'type'],
  [null, 'missing'],
  [undefined, 'missing'],
  ['', 'missing'],
  ['　', 'missing'],
])('%o is refused as %s', (value, code) => {
  expect(read(value)).toMatchObject({ ok: false, code, input: 'fiscalYear' })
})

test.each([
  ['令和6年度末', 2024, '末'],
  ['2024年度事中評価', 2024, '事中評価'],
  ['H31.4.1', 2019, ''],
  ['2024年3月', 2023, ''],
  ['2024-03-31', 2023, ''],
  ['2024年4月1日～2025年3月31日', 2024, ''],
  ['2024年4月～2025年3月', 2024, ''],
  ['1886-04-01', 1886, ''],
  ['2024-03-31T14:00:00Z', 2023, ''],
])('%s lies in fiscal %i', (text, fiscalYear, suffix) => {
  expect(read(text)).toEqual({ ok: true, value: { fiscalYear, suffix }, notes: [] })
})

test.each([
  ['令和6年', 2024, '「令和6年」は年の表記です。2024年度（令和6年度）として読みました。'],
  ['2024', 2024, '「2024」は年の表記です。2024年度（令和6年度）として読みました。'],
  ['R1', 2019, '「R1」は年の表記です。2019年度（令和元年度）として読みました。'],
])('%s is only a year and is read as the fiscal year with a note', (text, fiscalYear, message) => {
  const reading = read(text)
  expect(reading).toMatchObject({ ok: true, value: { fiscalYear } })
  expect(reading.ok && reading.notes.map((note) => note.message.ja)).toEqual([message])
})

test('a year of an era that was over keeps that note too', () => {
  const reading = read('平成32年')
  expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(['other-era', 'year-as-fiscal-year'])
})

test.each(['2024年3月31日～4月1日', '令和5年度～令和6年度', '2016～2020', '2024年1月～12月'])(
  'a range over several fiscal years has no fiscal year: %s',
  (text) => {
    expect(read(text)).toMatchObject({ ok: false, code: 'range-crosses' })
  },
)

test.each(['1886-03-31', '1886年3月', '明治18年', '1600'])('%s lies before the first fiscal year', (text) => {
  expect(read(text)).toMatchObject({ ok: false, code: 'before-fiscal-years' })
})

test('a failure of the notation is handed on', () => {
  expect(read('今年度')).toMatchObject({ ok: false, code: 'relative', input: 'fiscalYear' })
})
