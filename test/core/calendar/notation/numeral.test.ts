import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cursor } from '../../../../packages/core/src/calendar/notation/cursor.ts'
import { kanjiNumber, takeNumeral } from '../../../../packages/core/src/calendar/notation/numeral.ts'

test.each([
  ['二十八', 28],
  ['十', 10],
  ['二〇', 20],
  ['三一', 31],
  ['〇五', 5],
  ['零', 0],
  ['百五', 105],
  ['二〇二四', 2024],
  ['二千二十四', 2024],
  ['千九百八十九', 1989],
])('%s is %i', (text, value) => {
  expect(kanjiNumber(text)).toBe(value)
})

test.each(['十十', '十百', '二〇十', '十〇', '一二十'])('%s is no number', (text) => {
  expect(kanjiNumber(text)).toBeUndefined()
})

const digits = '〇一二三四五六七八九'

/** Written out with units, leaving out 一 before 十, 百 and 千. */
function withUnits(number: number): string {
  const units = ['', '十', '百', '千']
  const places = [...String(number)].reverse().map((digit, place) => {
    if (digit === '0') return ''
    return `${digit === '1' && place > 0 ? '' : digits[Number(digit)]}${units[place]}`
  })
  return places.reverse().join('')
}

test('every number to 9999 is read in both kanji forms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(kanjiNumber(withUnits(number))).toBe(number)
      expect(kanjiNumber([...String(number)].map((digit) => digits[Number(digit)]).join(''))).toBe(number)
    }),
  )
})

test('a numeral in two scripts is taken whole and marked', () => {
  expect(takeNumeral(new Cursor('一0年'))).toMatchObject({ text: '一0', mixed: true })
  expect(takeNumeral(new Cursor('2〇年'))).toMatchObject({ text: '2〇', mixed: true })
})

test('written digits are counted, leading zeros included', () => {
  expect(takeNumeral(new Cursor('07月'))).toMatchObject({ value: 7, digits: 2 })
  expect(takeNumeral(new Cursor('二千二十四年'))).toMatchObject({ value: 2024, digits: 4 })
})

test('what is no numeral leaves the cursor where it stands', () => {
  const cursor = new Cursor('十十年')
  expect(takeNumeral(cursor)).toBeUndefined()
  expect(cursor.rest).toBe('十十年')
})
