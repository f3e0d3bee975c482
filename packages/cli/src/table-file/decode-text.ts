import { ok } from '@kankei/core'
import { type Outcome, refuse } from '../refusal.ts'

/** Byte order marks (BOM) and what they announce. */
const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** The first bytes of files that are often renamed to `.csv` by mistake: .xlsx (a zip archive) and the older .xls. */
const workbookSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const workbook = refuse('excel-workbook', {
  en: 'This is an Excel workbook, whatever its name says. Open it in Excel and save the sheet as CSV (UTF-8).',
  ja: 'このファイルはExcelブックです。Excelで開き、シートを「CSV UTF-8」形式で保存し直してください。',
})

const binary = refuse('binary', {
  en: 'This is not a text file: it holds control characters. Save the table as CSV (UTF-8).',
  ja: 'このファイルは制御文字を含み、テキストとして読めません。表をCSV（UTF-8）形式で保存し直してください。',
})

const encoding = refuse('encoding', {
  en: 'The characters are neither UTF-8, UTF-16 with a byte order mark nor Shift_JIS. Save the table as CSV (UTF-8).',
  ja: '文字コードがUTF-8、UTF-16（BOM付き）、Shift_JISのいずれでもありません。CSV（UTF-8）形式で保存し直してください。',
})

/**
 * The text in the bytes of a CSV file (文字コードの判定).
 *
 * A byte order mark decides. Without one, bytes that are valid UTF-8 are UTF-8: Japanese text in Shift_JIS practically
 * never is. Everything else is tried as Shift_JIS with the characters that Windows adds (①, ㈱), as Excel writes it.
 * Decoding is strict, so that no character is replaced without a word.
 *
 * @returns The text without its mark; or a refusal: `excel-workbook`, `binary`, `encoding`.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  if (workbookSignatures.some((signature) => startsWith(bytes, signature))) return workbook
  const announced = byteOrderMarks.find(({ mark }) => startsWith(bytes, mark))
  const candidates = announced === undefined ? ['utf-8', 'shift_jis'] : [announced.encoding]
  for (const candidate of candidates) {
    const text = decodeStrictly(bytes, candidate)
    if (text !== undefined) return holdsControlCharacters(text) ? binary : ok(text)
  }
  return bytes.includes(0) ? binary : encoding
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Besides marking a binary file, control characters could steer the terminal on which a cell is printed. */
const holdsControlCharacters = (text: string): boolean => /(?![\t\r\n])\p{Cc}/u.test(text)
