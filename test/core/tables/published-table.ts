import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { recogniseTable } from '../../../packages/core/src/tables/recognise-table.ts'
import type { RecognisedTable } from '../../../packages/core/src/tables/recognised-table.ts'

export const years = [
  '2018年度末',
  '2019年度末',
  '2020年度末',
  '2021年度末',
  '2022年度末',
  '2023年度末',
  '2024年度事中評価',
]

export const migrants = [5, 10, 19, 38, 57, 64, 71]
export const residentTax = [720, 1510, 2888, 5700, 8892, 9984, 11076]
export const consumption = [11050, 22100, 41990, 83980, 125970, 141440, 156910]
export const benefits = [11770, 23610, 44878, 89680, 134862, 151424, 167986]
export const costs = [26815, 29586, 20737, 20329, 23333, 34026, 27438]
export const printedRatios = ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%']
/** RESAS, per migrant and year, in 千円. */
export const taxPerHead = [144, 151, 152, 150, 156, 156, 156]

/** The published table of 塩尻市, a row for each item. */
export const publishedTable: Block = [
  ['', ...years],
  ['現役メンバー数', 22, 44, 62, 85, 114, 134, 145],
  ['のべメンバー数', 26, 63, 109, 180, 218, 281, 309],
  ['新規事業数（のべ）', 3, 9, 19, 28, 33, 37, 38],
  ['移住者数（のべ）', ...migrants],
  ['住民税増価額(のべ)', ...residentTax],
  ['地域内消費増価額(のべ)', ...consumption],
  ['予算額', ...costs],
  ['ROI(投資収益率)', ...printedRatios],
]

export const transpose = (block: Block): Block =>
  (block[0] ?? []).map((_, column) => block.map((row): Cell => row[column] ?? null))

/** The smallest table that holds both a benefit and a cost, with the given rows behind it. */
export const smallTable = (...rows: Block): Block => [
  ['', '2022年度', '2023年度', '2024年度'],
  ['便益', 100, 200, 300],
  ['予算額', 50, 60, 70],
  ...rows,
]

export interface Recognised {
  readonly table: RecognisedTable
  /** The Japanese messages by their codes, in their order. */
  readonly notes: readonly (readonly [code: string, message: string])[]
}

/** Recognises a table that must be recognisable. */
export function recognise(block: Block): Recognised {
  const result = recogniseTable(block, 'table')
  if (!result.ok) throw new Error(`${result.code}: ${result.message.ja}`)
  return { table: result.value, notes: result.notes.map(({ code, message }) => [code, message.ja]) }
}

/** The failure of a table that must not be recognisable, in Japanese. */
export function refuse(block: Block): { readonly code: string; readonly message: string } {
  const result = recogniseTable(block, 'table')
  if (result.ok) throw new Error(`Recognised: ${JSON.stringify(result.value)}`)
  return { code: result.code, message: result.message.ja }
}

/** The messages of one kind of note. */
export const notesOf = ({ notes }: Recognised, code: string): readonly string[] =>
  notes.filter(([own]) => own === code).map(([, message]) => message)
