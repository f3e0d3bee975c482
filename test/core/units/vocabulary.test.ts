import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeWord, vocabulary } from '../../../packages/core/src/units/vocabulary.ts'

const words = vocabulary([
  ['見込', 1],
  ['見込み', 2],
  ['about', 3],
])

test('the longest word wins, whatever the order of the list', () => {
  expect(takeWord('見込み10件', words)).toEqual({ meaning: 2, rest: '10件' })
  expect(takeWord('見込10件', words)).toEqual({ meaning: 1, rest: '10件' })
})

test('letter case and blanks behind the word do not matter', () => {
  expect(takeWord('ABOUT  Ten', words)).toEqual({ meaning: 3, rest: 'Ten' })
})

test('a word further on is not taken', () => {
  expect(takeWord('10件見込', words)).toBeUndefined()
})

test('what is taken always ends where the word ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      fc.pre(!rest.startsWith('み'))
      expect(takeWord(`見込${rest}`, words)).toEqual({ meaning: 1, rest: rest.trimStart() })
    }),
  )
})
