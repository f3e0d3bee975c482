import { type Block, ok, positionText, readFiscalYear, readQuantity } from '@kankei/core'
import { CsvError, parse } from 'csv-parse/sync'
import { type Outcome, refuse } from '../refusal.ts'
import { detectSeparator } from './detect-separator.ts'
import { readCell } from './read-cell.ts'

const empty = refuse('empty', {
  en: 'The file holds no cells. Save the table with its years and its rows.',
  ja: 'ファイルの中身が空です。年度の見出しと各行を含む表を保存してください。',
})

/**
 * The cells of a CSV text (区切り文字はコンマ、タブ、セミコロン) as a rectangle.
 *
 * Missing cells at the end of a row are blank. Line breaks inside quotes belong to the cell, so a row is what a
 * spreadsheet shows as one, not a line of the file.
 *
 * @returns The block, ragged rows filled up; or a refusal: `empty`, `quotes`, `ragged`, the last two with row and column.
 */
export function parseRows(text: string): Outcome<Block> {
  const fields = splitFields(text)
  if (!fields.ok) return fields
  const rows = fields.value.map(withoutTrailingBlanks)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width === 0) return empty
  const excess = findExcessCell(rows)
  if (excess !== undefined) return refuseExcess(excess)
  return ok(rows.map((row) => Array.from({ length: width }, (_, column) => readCell(row[column] ?? ''))))
}

function splitFields(text: string): Outcome<string[][]> {
  try {
    return ok(
      parse(text, {
        delimiter: detectSeparator(text),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
      }),
    )
  } catch (error) {
    if (error instanceof CsvError) return refuseQuotes(error)
    throw error
  }
}

/** csv-parse counts the records before the faulty one, and the fields before the faulty one in it. */
function refuseQuotes(error: CsvError): Outcome<never> {
  const { records, column } = error as { readonly records?: unknown; readonly column?: unknown }
  const at = positionText(Number(records), Number(column))
  return refuse('quotes', {
    en: `The quotation marks at ${at.en} do not pair up. Put the whole cell in quotation marks and write a mark inside it twice ("").`,
    ja: `${at.ja}の引用符（"）が対になっていません。セル全体を引用符で囲み、セルの中の引用符は2つ続けて（""）書いてください。`,
  })
}

function withoutTrailingBlanks(row: readonly string[]): readonly string[] {
  let length = row.length
  while (length > 0 && row[length - 1] === '') length -= 1
  return row.slice(0, length)
}

interface ExcessCell {
  readonly row: number
  readonly column: number
  readonly expected: number
}

/**
 * The first cell beyond the header. It is nearly always the rest of `1,510` written without quotes, and taking `1` for
 * the figure would give a wrong result without a word. Rows above the first amount are titles and header; the widest of
 * them is the header.
 */
function findExcessCell(rows: readonly (readonly string[])[]): ExcessCell | undefined {
  const firstFigures = rows.findIndex((row) => row.slice(1).some(isAmount))
  if (firstFigures < 1) return undefined
  const expected = rows.slice(0, firstFigures).reduce((widest, row) => Math.max(widest, row.length), 0)
  const row = rows.findIndex((cells, index) => index >= firstFigures && cells.length > expected)
  return row < 0 ? undefined : { row, column: expected, expected }
}

function isAmount(field: string): boolean {
  if (field === '' || readFiscalYear(field, 'field').ok) return false
  const quantity = readQuantity(field, 'field')
  return quantity.ok && quantity.value !== null
}

function refuseExcess({ row, column, expected }: ExcessCell): Outcome<never> {
  const at = positionText(row, column)
  return refuse('ragged', {
    en: `There is a cell too many at ${at.en}: the header has ${expected} cells. Put figures with thousands separators in quotation marks ("1,510").`,
    ja: `${at.ja}のセルは、見出しの${expected}列からはみ出しています。桁区切りのコンマがある数値は引用符で囲んでください（"1,510"）。`,
  })
}
