import results from '../../../shiojiri/results.csv?raw'
import { readCsv } from './read-csv.ts'

/** A printed figure as a spreadsheet holds it: 26,815 is a number, 43.89% is 0.4389. */
export type PrintedCell = string | number

function readPrinted(text: string): PrintedCell {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(',', ''))
  // An exponent instead of a division, so that 43.89% is the same number as a typed 0.4389.
  if (/^\d+(\.\d+)?%$/.test(text)) return Number(`${text.slice(0, -1)}e-2`)
  // Broken where the printed table breaks it: the column is not wide enough for both words.
  return text.replace(/(?<=年度)(?=事中評価)/, '\n')
}

/** The results of スナバ as the city published them, with labels in the first column and years in the first row. */
export const publishedTable: readonly (readonly PrintedCell[])[] = readCsv(results).map((row) => row.map(readPrinted))
