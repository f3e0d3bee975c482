import { expect } from 'vitest'
import { answer } from '../../addin/src/functions/index.ts'
import { functions } from '../../docs/generator/reference-function.ts'
import { spreadsheetArguments } from '../../docs/generator/spreadsheet-call.ts'

/** What an empty cell may arrive as: 0 on desktop Excel, null on the web, and "" from a formula. */
export type Blank = 0 | null | ''

export interface Call {
  readonly id: string
  /** What the call shows, for the report of a failing test. */
  readonly about: string
  readonly args: (blank: Blank) => readonly unknown[]
  /** What must come out; left out where only the agreement of the engines is tested. */
  readonly gives?: (blank: Blank) => unknown
}

/** The published table of 塩尻市, in thousand yen. */
const years = ['2018年度末', '2019年度末', '2020年度末', '2021年度末', '2022年度末', '2023年度末', '2024年度事中評価']
const migrants = [5, 10, 19, 38, 57, 64, 71]
const taxPerHead = [144, 151, 152, 150, 156, 156, 156]
const members = [22, 44, 62, 85, 114, 134, 145]
const tax = [720, 1510, 2888, 5700, 8892, 9984, 11076]
const consumption = [11050, 22100, 41990, 83980, 125970, 141440, 156910]
const costs = [26815, 29586, 20737, 20329, 23333, 34026, 27438]
const printed = ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%']
const benefits = tax.map((amount, year) => amount + (consumption[year] as number))
const ratios = [
  0.43893343278016034, 0.418609599120583, 0.5817884829785579, 0.920106292386141, 1.1164072847682118, 0.9780269463785153,
  0.9216630821226353,
]

/** As a city pastes it, with an empty corner and an empty row above the costs. */
const table = (blank: Blank, stated: readonly unknown[] = printed) => [
  [blank, ...years],
  ['現役メンバー数', ...members],
  ['住民税増価額(のべ)', ...tax],
  ['地域内消費増価額(のべ)', ...consumption],
  [blank, ...years.map(() => blank)],
  ['予算額', ...costs],
  ['ROI(投資収益率)', ...stated],
]

const transpose = (rows: readonly (readonly unknown[])[]) =>
  (rows[0] as readonly unknown[]).map((_, column) => rows.map((row) => row[column]))

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell])

const error = (code: '#VALUE!' | '#N/A') => ({ code, message: expect.stringMatching(/[ぁ-ん].*。/) })

/** Every example of the catalogue, as a spreadsheet calls it: the bundle must give what the sources give. */
const examples: readonly Call[] = functions.flatMap((record) =>
  record.examples.map(({ given, from }): Call => {
    const args = spreadsheetArguments(record, given as Readonly<Record<string, unknown>>)
    return {
      id: record.id,
      about: `its example: ${from}`,
      args: () => args,
      gives: () => answer(record as never, args, 'ja'),
    }
  }),
)

/** At least one call of every function of the catalogue. */
export const calls: readonly Call[] = [
  ...examples,
  {
    id: 'FISCALYEAR',
    about: 'a column in many notations, with an empty cell',
    args: (blank) => [column(['令和6年度末', 45382, 'H31.4.1', 20240705, blank, '令和6年2月30日'])],
    gives: () => column([2024, 2023, 2019, 2024, '', error('#VALUE!')]),
  },
  { id: 'FISCALYEAR', about: 'one cell', args: () => [[['平成二十八年度']]], gives: () => [[2016]] },
  { id: 'FISCALYEAR', about: 'one unreadable cell', args: () => [[['来年']]], gives: () => error('#VALUE!') },
  {
    id: 'FYLABEL',
    about: 'every style',
    args: (blank) => [[[2019, blank, '令和6年度']], '併記'],
    gives: () => [['2019年度（令和元年度）', '', '2024年度（令和6年度）']],
  },
  { id: 'FYLABEL', about: 'an omitted style', args: (blank) => [[[2019]], blank], gives: () => [['令和元年度']] },
  { id: 'FYSTART', about: 'a serial', args: () => [[[2024]]], gives: () => [[45383]] },
  { id: 'FYEND', about: 'a serial', args: () => [[[2024]]], gives: () => [[45747]] },
  {
    id: 'FYQUARTER',
    about: 'a row of days',
    args: (blank) => [[['2024-01-15', blank, '2024-04-01']]],
    gives: () => [[4, '', 1]],
  },
  {
    id: 'TODATE',
    about: 'a column in many notations, with an empty cell',
    args: (blank) => [column(['令和元年７月１１日', 45478, blank, '令和6年2月30日', 59])],
    gives: () => column([43657, 45478, '', error('#VALUE!'), error('#VALUE!')]),
  },
  { id: 'WAREKI', about: 'a serial', args: () => [[[45478]], null], gives: () => [['令和6年7月5日']] },
  { id: 'WAREKI', about: 'a serial in short', args: () => [[[45478]], '略'], gives: () => [['R6.7.5']] },
  {
    id: 'DATENOTE',
    about: 'a plan that outlived its era, beside an empty cell',
    args: (blank) => [[['平成33年度', blank, '令和6年7月5日']]],
    gives: () => [[expect.stringContaining('令和3年度'), '', '']],
  },
  {
    id: 'AMOUNT',
    about: 'texts with units',
    args: () => [[['26,815千円', '▲1,200千円', '約800万円', 5]]],
    gives: () => [[26815000, -1200000, 8000000, 5]],
  },
  { id: 'AMOUNT', about: 'another unit', args: () => [[['▲1,200千円']], '千円'], gives: () => [[-1200]] },
  { id: 'AMOUNT', about: 'no unit', args: () => [[['1,200']]], gives: () => error('#VALUE!') },
  { id: 'AMOUNT', about: 'an empty cell', args: (blank) => [[['5円', blank]]], gives: (blank) => [[5, blank ?? '']] },
  { id: 'ROI', about: 'the published figure', args: () => [[benefits], [costs], null], gives: () => ratios[6] },
  {
    id: 'ROI',
    about: 'benefits in a row, costs in a column, cumulative',
    args: (blank) => [[benefits], column(costs), blank === 0 ? '累計' : 'cumulative'],
    gives: () => expect.closeTo(3.424757, 6),
  },
  { id: 'ROI', about: 'net', args: () => [[benefits], [costs], '純'], gives: () => expect.closeTo(2.424757, 6) },
  { id: 'ROI', about: 'annual', args: () => [[benefits], [costs], '単年'], gives: () => expect.closeTo(6.1224, 4) },
  {
    id: 'ROI',
    about: 'a missing year, which only desktop Excel takes for a zero',
    args: (blank) => [[[100, blank, 300]], [[10, 20, 30]], null],
    gives: (blank) => (blank === 0 ? 5 : error('#VALUE!')),
  },
  { id: 'ROI', about: 'no cost', args: () => [[[1, 2]], [[0, 0]], null], gives: () => error('#N/A') },
  { id: 'ROI', about: 'lengths that differ', args: () => [[[1, 2]], [[1]], null], gives: () => error('#VALUE!') },
  { id: 'ROI', about: 'an unknown view', args: () => [[[1]], [[1]], '最大'], gives: () => error('#VALUE!') },
  { id: 'ROISERIES', about: 'a row', args: () => [[benefits], column(costs), null], gives: () => [ratios] },
  { id: 'ROISERIES', about: 'a column', args: () => [column(benefits), [costs], null], gives: () => column(ratios) },
  {
    id: 'ROISERIES',
    about: 'a year without cost',
    args: () => [[[1, 4]], [[0, 2]], null],
    gives: () => [[error('#N/A'), 2]],
  },
  {
    id: 'ROITABLE',
    about: 'the published table',
    args: (blank) => [table(blank)],
    gives: () => expect.arrayContaining([expect.arrayContaining([2024, 167986, 27438, 182264, ratios[6]])]),
  },
  { id: 'ROITABLE', about: 'years downwards', args: (blank) => [transpose(table(blank))] },
  { id: 'ROITABLE', about: 'no table', args: (blank) => [[[blank]]], gives: () => error('#VALUE!') },
  {
    id: 'CHECKTABLE',
    about: 'the published table',
    args: (blank) => [table(blank)],
    gives: () => [
      ['年度', '記載値', '再計算値', '差', '判定'],
      ...ratios.map((ratio, year) => [2018 + year, expect.closeTo(ratio, 4), ratio, expect.closeTo(0, 4), '一致']),
    ],
  },
  {
    id: 'CHECKTABLE',
    about: 'one wrong digit, years downwards',
    args: (blank) => [transpose(table(blank, ['43.89%', '41.68%', ...printed.slice(2)]))],
    gives: () => [
      ['年度', '記載値', '再計算値', '差', '判定'],
      ...ratios.map((ratio, year) => [
        2018 + year,
        expect.any(Number),
        ratio,
        expect.any(Number),
        year === 1 ? '不一致' : '一致',
      ]),
    ],
  },
  { id: 'CHECK', about: 'agreement', args: () => ['92.17%', ratios[6], null, null], gives: () => '一致' },
  {
    id: 'CHECK',
    about: 'a difference of one point',
    args: (blank) => ['93.17%', ratios[6], null, blank],
    gives: () => '不一致（差 +1.00 ポイント）',
  },
  { id: 'CHECK', about: 'cut off', args: () => ['92.16%', ratios[6], 2, '切捨て'], gives: () => '一致' },
  {
    id: 'KPI',
    about: 'one year for each grade, and one without target, half a year into the last',
    args: () => [column([10, 20, 30, 40, 0, 72]), [[12, 14, 15, 5, 1, 40]], 5, 6],
    gives: () => [
      ['年度', '目標', '実績', '達成率', '判定'],
      [1, 10, 12, 1.2, '非常に効果的'],
      [2, 20, 14, 0.7, '相当程度効果'],
      [3, 30, 15, 0.5, '効果あり'],
      [4, 40, 5, 0.125, '効果なし'],
      [5, 0, 1, error('#N/A'), ''],
      [6, 36, 40, 40 / 36, '非常に効果的'],
    ],
  },
  {
    id: 'KPI',
    about: 'a whole year without a start, in one row',
    args: () => [[[100]], [[71]]],
    gives: () => [
      ['年度', '目標', '実績', '達成率', '判定'],
      [1, 100, 71, 0.71, '相当程度効果'],
    ],
  },
  {
    id: 'FISCALROI',
    about: 'the published table with offset and lag as they are by default',
    args: () => [[migrants], [taxPerHead], column(costs), null, null, null],
    gives: () => expect.closeTo(0.041052, 6),
  },
  {
    id: 'FISCALROI',
    about: 'neither offset nor lag, one tax per head for all years, the last year alone',
    args: () => [column(migrants), [[156]], [costs], 0, 0, '単年'],
    gives: () => (71 * 156) / 27438,
  },
  { id: 'FISCALROI', about: 'no cost', args: () => [[[1]], 5, [[0]]], gives: () => error('#N/A') },
  {
    id: 'SROI',
    about: 'one outcome',
    args: () => [71, 156, 0.3, 0.1, 0.25, 0.1, 5, 0.04, 27438],
    gives: () => expect.closeTo(0.7011726, 6),
  },
  {
    id: 'SROI',
    about: 'a column of outcomes beside single values',
    args: () => [column([71, 38]), column([156, 1000]), [[0.3]], 0.1, 0.25, [[0, 0.1]], column([1, 3]), 0, 10000],
    gives: () => expect.closeTo((5233.41 + 38000 * 0.7 * 0.9 * 0.75 * 2.71) / 10000, 9),
  },
  {
    id: 'SROI',
    about: 'columns of different length',
    args: () => [column([1, 2]), column([1, 2, 3]), 0, 0, 0, 0, 1, 0, 1],
    gives: () => error('#VALUE!'),
  },
  {
    id: 'SROI',
    about: 'nothing invested',
    args: () => [1, 1, 0, 0, 0, 0, 1, 0, 0],
    gives: () => error('#N/A'),
  },
  {
    id: 'ADDITIONALITY',
    about: 'a reference case',
    args: () => [100, 0.2, 0.25, 0, 1.2, 30, 0.2, 0.25, 0, 1.2],
    gives: () => expect.closeTo(50.4, 12),
  },
  {
    id: 'ADDITIONALITY',
    about: 'no reference case',
    args: () => [100, 0.2, 0.25, 0, 1.2, null, null, null, null, null],
    gives: () => expect.closeTo(72, 12),
  },
  {
    id: 'ADDITIONALITY',
    about: 'half a reference case',
    args: () => [100, 0.2, 0.25, 0, 1.2, 30, 0.2],
    gives: () => error('#VALUE!'),
  },
  {
    id: 'OPTIMISM',
    about: 'lower benefits and higher costs',
    args: () => [[[60, 60]], column([50, 50]), 0.2, 0.1],
    gives: () => expect.closeTo(96 / 110, 12),
  },
  {
    id: 'BREAKEVEN',
    about: 'the published table',
    args: () => [[costs], 2366],
    gives: () => 78,
  },
  { id: 'BREAKEVEN', about: 'a value that divides the cost', args: () => [[[2.1]], 0.7], gives: () => 3 },
  { id: 'BREAKEVEN', about: 'no value', args: () => [[[2]], 0], gives: () => error('#VALUE!') },
  {
    id: 'COSTPER',
    about: 'migrants of the published table',
    args: () => [[costs], column(migrants)],
    gives: () => 182264 / 71,
  },
  { id: 'COSTPER', about: 'no outcome', args: () => [[[1]], [[0]]], gives: () => error('#N/A') },
  { id: 'LOCALMULTIPLIER', about: 'three rounds', args: () => [100, [[60]], 30], gives: () => 1.9 },
  { id: 'LOCALMULTIPLIER', about: 'nothing spent', args: () => [0, 0, 0], gives: () => error('#N/A') },
]
