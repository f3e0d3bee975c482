import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { convertMoney, type MoneyUnit, moneyUnits } from '../../../packages/core/src/units/money.ts'
import { benefits, consumption, costs, notesOf, recognise, refuse, residentTax, transpose } from './published-table.ts'

/** Two benefits and a cost with the given labels and, for two years, the given cells. */
const table = (tax: readonly Cell[], other: readonly Cell[], cost: readonly Cell[], corner: Cell = ''): Block => [
  [corner, '2023年度', '2024年度'],
  [...tax],
  [...other],
  [...cost],
]

describe('The unit of a table', () => {
  test.each<[string, Block]>([
    ['in the labels', table(['住民税（千円）', 1, 2], ['消費額(千円)', 3, 4], ['予算額[千円]', 5, 6])],
    ['in the corner', table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6], '（単位：千円）')],
    ['alone in the corner', table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6], '千円')],
    ['in the cells', table(['住民税', '1千円', '2千円'], ['消費額', '3千円', '4千円'], ['予算額', '5千円', '6千円'])],
    [
      'in a column of units',
      [
        ['', '単位', '2023年度', '2024年度'],
        ['住民税', '千円', 1, 2],
        ['移住者数', '人', 9, 9],
        ['消費額', '千円', 3, 4],
        ['予算額', '千円', 5, 6],
      ],
    ],
    [
      'in a column of units behind the years',
      [
        ['', '2023年度', '2024年度', '単位'],
        ['住民税', 1, 2, '千円'],
        ['消費額', 3, 4, '千円'],
        ['予算額', 5, 6, '千円'],
      ],
    ],
    [
      'in a cell above the table',
      [['', '', '（単位：千円）'], ...table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6])],
    ],
    [
      'in a note below the table',
      [...table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6]), ['※単位：千円', null, null]],
    ],
  ])('may stand %s', (_, block) => {
    for (const turned of [block, transpose(block)]) {
      const recognised = recognise(turned)
      expect(recognised.table.unit).toBe('thousandYen')
      expect(recognised.table.benefits.map(({ values }) => values)).toEqual([
        [1, 2],
        [3, 4],
      ])
      expect(recognised.table.cost?.values).toEqual([5, 6])
      expect(recognised.notes).toEqual([])
    }
  })

  test('is unknown where none is stated, with a note', () => {
    const recognised = recognise(table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6]))
    expect(recognised.table.unit).toBeUndefined()
    expect(notesOf(recognised, 'no-unit')).toHaveLength(1)
  })

  test('is that of the cost; other lines are converted with a note that names them', () => {
    const recognised = recognise(
      table(['住民税（円）', 1_500, 2_000], ['消費額（百万円）', 3, 4.5], ['予算額（千円）', 5, 6]),
    )
    expect(recognised.table.unit).toBe('thousandYen')
    expect(recognised.table.benefits.map(({ values }) => values)).toEqual([
      [1.5, 2],
      [3000, 4500],
    ])
    expect(notesOf(recognised, 'unit-converted')).toEqual([
      '「住民税（円）」は円で書かれているため、千円に換算しました。',
      '「消費額（百万円）」は百万円で書かれているため、千円に換算しました。',
    ])
  })

  test('gives way to that of a line, and that to the one of a cell', () => {
    const { table: recognised } = recognise(
      table(['住民税（円）', '2千円', 3_000], ['消費額', 4, 5], ['予算額', 6, 7], '単位：千円'),
    )
    expect(recognised.benefits[0]?.values).toEqual([2, 3])
    expect(recognised.cost?.values).toEqual([6, 7])
  })

  test('is not needed for a zero or a missing figure', () => {
    const { table: recognised } = recognise(
      table(['住民税', 0, '－'], ['消費額（千円）', 3, 4], ['予算額（千円）', 5, 6]),
    )
    expect(recognised.benefits[0]?.values).toEqual([0, null])
  })

  test('never changes people, and is never taken from them', () => {
    const { table: recognised } = recognise([
      ...table(['住民税（円）', 1_500, 2_000], ['消費額（円）', 3, 4], ['予算額（千円）', 5, 6]),
      ['移住者数（人）', 7, '8人'],
    ])
    expect(recognised.migrants?.values).toEqual([7, 8])
  })

  test('a line whose unit does not fit its label is ignored and reported', () => {
    const recognised = recognise([
      ...table(['住民税（千円）', 1, 2], ['消費額（千円）', 3, 4], ['予算額（千円）', 5, 6]),
      ['移住者数（千円）', 7, 8],
      ['便益（％）', 7, 8],
    ])
    expect(recognised.table.migrants).toBeUndefined()
    expect(notesOf(recognised, 'ignored-lines')).toEqual([
      '使っていない行：「移住者数（千円）」、「便益（％）」。単位が項目名の示す値と合わないため、計算には使いません。',
    ])
  })

  test('changes no ratio, whichever of them each line is stated in', () => {
    const units = Object.keys(moneyUnits) as MoneyUnit[]
    const unit = fc.constantFrom(...units)
    fc.assert(
      fc.property(unit, unit, unit, (taxUnit, consumptionUnit, costUnit) => {
        const line = (label: string, values: readonly number[], to: MoneyUnit): Cell[] => [
          `${label}（${moneyUnits[to].label.ja}）`,
          ...values.map((value) => convertMoney(value, 'thousandYen', to)),
        ]
        const recognised = recognise([
          ['', 2018, 2019, 2020, 2021, 2022, 2023, 2024],
          line('住民税', residentTax, taxUnit),
          line('消費額', consumption, consumptionUnit),
          line('予算額', costs, costUnit),
        ]).table
        expect(recognised.unit).toBe(costUnit)
        const back = (values: readonly (number | null)[] = []) =>
          values.map((value) => convertMoney(value ?? Number.NaN, costUnit, 'thousandYen'))
        expect(back(recognised.benefits[0]?.values)).toEqual(residentTax)
        expect(back(recognised.benefits[1]?.values)).toEqual(consumption)
        expect(back(recognised.cost?.values)).toEqual(costs)
        expect(benefits[0]).toBe(11770)
      }),
    )
  })
})

describe('Units that do not fit together are refused', () => {
  test('a line with a unit beside one without, by both names', () => {
    expect(refuse(table(['住民税', 1, 2], ['消費額（千円）', 3, 4], ['予算額（千円）', 5, 6]))).toEqual({
      code: 'mixed-units',
      message:
        '「予算額（千円）」は千円ですが、「住民税」には単位がありません。項目名に単位を書くか、表全体の単位（単位：千円 など）を示してください。',
    })
  })

  test('cells with a unit beside cells without in one line', () => {
    expect(refuse(table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', '5千円', 6]))).toMatchObject({
      code: 'mixed-units',
      message: expect.stringContaining('「予算額」に、千円の付いた金額と単位のない金額が混ざっています。'),
    })
  })

  test('two units for one table, where a line relies on them', () => {
    const block: Block = [
      ['（単位：千円）', '', '（単位：百万円）'],
      ...table(['住民税', 1, 2], ['消費額', 3, 4], ['予算額', 5, 6]),
    ]
    expect(refuse(block)).toMatchObject({
      code: 'mixed-units',
      message: expect.stringContaining('表の単位として千円と百万円の両方が書かれている'),
    })
    const clear = block.map((row, index) => (index < 2 ? row : [`${row[0]}（千円）`, ...row.slice(1)]))
    expect(recognise(clear).table.unit).toBe('thousandYen')
  })
})
