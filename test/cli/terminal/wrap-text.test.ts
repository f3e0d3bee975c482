import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../packages/cli/src/terminal/text-width.ts'
import { wrapText } from '../../../packages/cli/src/terminal/wrap-text.ts'

describe('wrapText', () => {
  it('counts kanji and kana as two places', () => {
    expect(wrapText('塩尻市の実績', 8)).toEqual(['塩尻市の', '実績'])
  })

  it('breaks narrow text between words only', () => {
    expect(wrapText('one year of benefit', 9)).toEqual(['one year', 'of', 'benefit'])
  })

  it('does not begin a line with a closing mark or a small kana', () => {
    expect(wrapText('塩尻市、松本', 6)).toEqual(['塩尻', '市、松', '本'])
    expect(wrapText('あいしょう', 6)).toEqual(['あい', 'しょう'])
  })

  it('does not end a line with an opening bracket', () => {
    expect(wrapText('費用（千円）', 6)).toEqual(['費用', '（千', '円）'])
  })

  it('keeps a figure whole and with the first character of its unit', () => {
    expect(wrapText('便益は167,986千円です', 14)).toEqual(['便益は', '167,986千円で', 'す'])
    expect(wrapText('これは92.17％です', 10)).toEqual(['これは', '92.17％で', 'す'])
  })

  it('keeps a voicing mark on its kana', () => {
    expect(wrapText('か\u3099か\u3099か\u3099', 2)).toEqual(['か\u3099', 'か\u3099', 'か\u3099'])
  })

  it('keeps a word in katakana whole', () => {
    expect(wrapText('差は1ポイントです', 12)).toEqual(['差は', '1ポイントで', 'す'])
    expect(wrapText('コミュニティー', 8)).toEqual(['コミュニ', 'ティー'])
  })

  it('breaks a word that is wider than the line', () => {
    expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  it('gives one line for a text that fits, and for none', () => {
    expect(wrapText('合計', 80)).toEqual(['合計'])
    expect(wrapText('', 80)).toEqual([''])
  })

  const texts = fc.array(fc.constantFrom('市', '費', 'ょ', '、', '（', '）', ' ', '\n', 'a', '1', ',', '％', '92.17%'))

  it('keeps every character but the blanks, whatever the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (parts, width) => {
        const text = parts.join('')
        expect(wrapText(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('stays within the width wherever a single character does', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        for (const line of wrapText(parts.join(''), width)) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
