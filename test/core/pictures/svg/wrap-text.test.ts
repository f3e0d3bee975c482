import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from '../../../../packages/core/src/pictures/svg/wrap-text.ts'
import { textWidth } from '../../../../packages/core/src/text/text-width.ts'

test('no line begins with a mark that may not begin one, or ends with an opening bracket', () => {
  const pieces = fc.array(fc.constantFrom('事業', 'の', '、', '。', '」', '「', '（', '）', 'ー', 'っ'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(pieces, fc.integer({ min: 12, max: 20 }), (all, width) => {
      // A run of marks longer than the line has to be broken somewhere.
      fc.pre(!/[、。」）「（ーっ]{4}/.test(all.join('')))
      const lines = wrapText(all.join(''), width)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）ーっ]/)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/)
    }),
  )
})

test('no line is wider than asked, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('あ', '漢', 'カ', 'a', 'W', '、', '（', '9') }),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const lines = wrapText(text, width)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('')).toBe(text)
      },
    ),
  )
})

test('lines end between phrases where they can, and are of about the same length', () => {
  expect(wrapText('多様な人／事業向けのプログラム企画・運営', 14)).toEqual([
    '多様な人／事業向けの',
    'プログラム企画・運営',
  ])
  expect(wrapText('若い世代のUターンを増やす', 8)).toEqual(['若い世代の', 'Uターンを増やす'])
})

test('a word in katakana stays whole while it fits a line', () => {
  expect(wrapText('社会的インパクトマネジメント', 12)).toEqual(['社会的', 'インパクトマネジメント'])
})

test('a word that fits no line is broken', () => {
  expect(wrapText('インパクトマネジメント', 6).length).toBe(2)
})

test('a control character is as wide as the sign that is drawn for it', () => {
  const [line = ''] = wrapText('\u001b\u001b\ud83d', 20)
  expect(line).toBe('\ufffd\ufffd\ufffd')
})

test('an empty text is one empty line', () => {
  expect(wrapText(' \n ', 10)).toEqual([''])
})
