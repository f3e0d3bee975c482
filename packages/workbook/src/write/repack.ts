import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The first moment that a zip archive can name. In local time, as the library reads it, so the bytes are the same everywhere. */
const noMoment = new Date(1980, 0, 1)

/**
 * Finishes a file of the library: what it cannot say is put into its parts, and everything is packed again in the same
 * order by an algorithm that does not depend on the machine.
 *
 * @param charts - The parts of the charts, in the order of the sheets.
 */
export function repack(file: Uint8Array, charts: readonly string[]): Uint8Array {
  const parts = unzipSync(file)
  const packed: Zippable = {}
  for (const [path, bytes] of Object.entries(parts)) {
    packed[path] = [finished(path, bytes, charts), { mtime: noMoment, level: 6 }]
  }
  return zipSync(packed)
}

function finished(path: string, bytes: Uint8Array, charts: readonly string[]): Uint8Array {
  const chart = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1]
  if (chart !== undefined) return strToU8(charts[Number(chart) - 1] as string)
  if (path === 'xl/sharedStrings.xml') return strToU8(fewerSpaceMarks(strFromU8(bytes)))
  if (path === 'xl/styles.xml') return strToU8(saysText(strFromU8(bytes)))
  if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return strToU8(usualRowHeight(strFromU8(bytes)))
  return bytes
}

/** A line feed within a text needs no mark; the schema of the standard does not know it. Blanks at the ends do need it. */
const fewerSpaceMarks = (strings: string): string =>
  strings.replace(/<t xml:space="preserve">(?=\S(?:[^<]*[^<\s])?<\/t>)/g, '<t>')

/** The marked styles say that their cells are texts (see `cellStyle`). */
const saysText = (styles: string): string =>
  styles.replace(/<xf ([^>]*)>(<alignment [^>]*?) readingOrder="1"\/>/g, '<xf $1 quotePrefix="1">$2/>')

/** In points: what a line of 游ゴシック takes, with the same height in every program. */
const rowHeight = 18

const usualRowHeight = (sheet: string): string =>
  sheet.replace(
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<sheetFormatPr defaultRowHeight="${rowHeight}" customHeight="1"/>`,
  )
