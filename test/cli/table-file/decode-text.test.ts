import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../packages/cli/src/table-file/decode-text.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const published = read('../../../examples/shiojiri/results.csv')
const text = published.toString('utf8')

const decoded = (bytes: Uint8Array) => {
  const result = decodeText(bytes)
  return result.ok ? result.value : result.code
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decoded(published)).toBe(text)
    expect(decoded(Buffer.from(`\uFEFF${text}`, 'utf8'))).toBe(text)
  })

  it('reads Shift_JIS', () => {
    expect(decoded(read('../fixtures/results.sjis.csv'))).toBe(text)
  })

  it('reads the characters that Windows adds to Shift_JIS', () => {
    expect(decoded(Uint8Array.of(0x87, 0x40, 0x87, 0x8a, 0x81, 0x60))).toBe('①㈱～')
  })

  it('reads UTF-16 with its mark in both byte orders', () => {
    const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(decoded(littleEndian)).toBe(text)
    expect(decoded(Buffer.from(littleEndian).swap16())).toBe(text)
  })

  it.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ])('recognises an %s workbook by its first bytes', (_name, bytes) => {
    expect(decoded(Uint8Array.from(bytes))).toBe('excel-workbook')
  })

  it.each([
    ['a zero byte', [0x61, 0x00, 0x62]],
    ['a sequence that steers the terminal', [0x1b, 0x5b, 0x32, 0x4a]],
    ['its one-character form', [0xc2, 0x9b, 0x32, 0x4a]],
    ['no valid text but a zero byte', [0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]],
  ])('refuses %s as binary', (_name, bytes) => {
    expect(decoded(Uint8Array.from(bytes))).toBe('binary')
  })

  it('refuses bytes that are no text in any of the encodings', () => {
    expect(decoded(Uint8Array.of(0x41, 0xff, 0x41))).toBe('encoding')
    expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toBe('encoding')
  })

  it('gives back every printable text, and replaces no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (printable) => {
        expect(decoded(Buffer.from(`x${printable}`, 'utf8'))).toBe(`x${printable}`)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decoded(bytes)).not.toContain('\uFFFD')
      }),
    )
  })
})
