import type { ICellData } from '@univerjs/core'
import { publishedTable } from './published-table.ts'
import { cell, row, type SheetRow, spilledRows } from './sheet-row.ts'
import type { StyleName } from './styles.ts'

const [years = [], ...figures] = publishedTable
const yearCount = years.length - 1

/** The row of the sheet, counted from 1, in which the years of the published table stand. */
const yearsRow = 6

const lastColumn = String.fromCharCode('A'.charCodeAt(0) + yearCount)
const across = (rowNumber: number) => `B${rowNumber}:${lastColumn}${rowNumber}`

const roiRow = yearsRow + figures.length
const table = `A${yearsRow}:${lastColumn}${roiRow}`

/** Where the rows of the four views begin, and the header of the check. */
const viewsTop = roiRow + 5
const checkTop = viewsTop + 5

function rowOf(label: string): number {
  const index = publishedTable.findIndex(([first]) => String(first).startsWith(label))
  if (index < 0) throw new Error(`The published table has no row ${label}.`)
  return yearsRow + index
}

export const benefits = `${across(rowOf('住民税'))}+${across(rowOf('地域内消費'))}`
export const costs = across(rowOf('予算額'))

const heading: SheetRow[] = [
  row([cell('title', '塩尻市「スナバ」の実績と費用対効果')], 34),
  row([cell('caption', '2018年度から2024年度（事中評価）まで。金額の単位は千円。')], 20),
  row(
    [cell('caption', '出典：塩尻市 商工観光部 先端産業振興室「これまでの定量的成果」。単位は資料の注記による。')],
    20,
  ),
  row([], 8),
]

const published: SheetRow[] = [
  row([cell('era', '和暦'), cell('era', `=KANKEI.FYLABEL(${across(yearsRow)})`), ...blanks('era', yearCount - 1)], 22),
  row(
    years.map((year) => cell('head', year)),
    38,
  ),
  ...figures.map(([label = '', ...cells], index) => {
    const isRoi = yearsRow + 1 + index === roiRow
    return row([
      cell(isRoi ? 'strongLabel' : 'label', label),
      ...cells.map((content) => cell(isRoi ? 'percent' : 'count', content)),
    ])
  }),
]

const recomputed: SheetRow[] = [
  row([
    cell('strongLabel', 'ROI（再計算）'),
    cell('computedPercent', `=KANKEI.ROISERIES(${benefits},${costs})`),
    ...blanks('computedPercent', yearCount - 1),
  ]),
  row([
    cell('label', '記載値との照合'),
    // The verdicts of the check below, which runs down while this row runs across.
    ...years.slice(1).map((_, index) => cell('computedText', `=E${checkTop + 1 + index}`)),
  ]),
]

const views = [
  ['年度末', '年度末（公表の見方）'],
  ['累計', '累計'],
  ['純', '純（費用を引いた残り）'],
  ['単年', '単年（2024年度だけ）'],
] as const

/** Selected when the page opens: the published ROI, recomputed. */
export const openingCell = `B${viewsTop}`

const viewsOfReturn: SheetRow[] = [
  section('見方による違い'),
  wide([cell('head', '見方'), cell('head', 'ROI'), cell('head', '数式')], 'head'),
  ...views.map(([view, label], index) =>
    wide(
      [
        cell('label', label),
        cell('computedPercent', `=KANKEI.ROI(${benefits},${costs},"${view}")`),
        cell('formulaText', `=FORMULATEXT(B${viewsTop + index})`),
      ],
      'formulaText',
    ),
  ),
]

const check: SheetRow[] = [
  section('公表値の検算'),
  row([cell('head', `=KANKEI.CHECKTABLE(${table})`), ...blanks('head', 4)]),
  ...spilledRows(yearCount, ['computedYear', 'computedPercent', 'computedPercent', 'computedPoints', 'computedText']),
]

const yearly: SheetRow[] = [
  section('年度ごとの計算'),
  row([cell('head', `=KANKEI.ROITABLE(${table})`), ...blanks('head', 7)], 38),
  ...spilledRows(yearCount, [
    'computedYear',
    'computedCount',
    'computedCount',
    'computedCount',
    'computedPercent',
    'computedCount',
    'computedPercent',
    'computedPercent',
  ]),
]

/** The sheet from top to bottom: the table as published, and beside each part what Kankei makes of it. */
export const resultsRows: readonly SheetRow[] = [
  ...heading,
  ...published,
  ...recomputed,
  ...viewsOfReturn,
  ...check,
  ...yearly,
]

function section(title: string): SheetRow {
  return row([cell('section', title)], 40)
}

/** A row whose third cell takes the width of all the columns that follow. */
function wide(cells: readonly ICellData[], style: StyleName): SheetRow {
  return { ...row([...cells, ...blanks(style, yearCount - 2)]), merged: [2, yearCount] }
}

function blanks(style: StyleName, count: number): ICellData[] {
  return Array.from({ length: count }, () => cell(style))
}
