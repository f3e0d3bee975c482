import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../packages/core/src/cells.ts'
import { benefitsOf, costsOf } from '../../../packages/core/src/tables/figures.ts'
import { recogniseTable } from '../../../packages/core/src/tables/recognise-table.ts'
import type { RecognisedTable } from '../../../packages/core/src/tables/recognised-table.ts'
import {
  benefits,
  consumption,
  costs,
  migrants,
  notesOf,
  publishedTable,
  recognise,
  refuse,
  residentTax,
  smallTable,
  transpose,
} from './published-table.ts'

/** What a table says, wherever its lines stand and however they are called. */
const contentOf = (table: RecognisedTable) => ({
  fiscalYears: table.fiscalYears,
  membersPresent: table.membersPresent?.values,
  membersEver: table.membersEver?.values,
  newBusinesses: table.newBusinesses?.values,
  migrants: table.migrants?.values,
  benefits: table.benefits.map(({ topic, values }) => `${topic}: ${values.join()}`).sort(),
  cost: table.cost?.values,
  stated: table.stated?.cells,
})

const published = recognise(publishedTable)

describe('The published table', () => {
  test('gives every figure as printed, and only the missing unit to remark on', () => {
    expect(published.table).toEqual({
      orientation: 'rows',
      fiscalYears: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
      suffixes: ['末', '末', '末', '末', '末', '末', '事中評価'],
      positions: [1, 2, 3, 4, 5, 6, 7],
      membersPresent: { label: '現役メンバー数', line: 1, values: [22, 44, 62, 85, 114, 134, 145] },
      membersEver: { label: 'のべメンバー数', line: 2, values: [26, 63, 109, 180, 218, 281, 309] },
      newBusinesses: { label: '新規事業数（のべ）', line: 3, values: [3, 9, 19, 28, 33, 37, 38] },
      migrants: { label: '移住者数（のべ）', line: 4, values: migrants },
      benefits: [
        { label: '住民税増価額(のべ)', line: 5, topic: 'residentTax', values: residentTax },
        { label: '地域内消費増価額(のべ)', line: 6, topic: 'consumption', values: consumption },
      ],
      valuesPerHead: [],
      cost: { label: '予算額', line: 7, values: costs },
      stated: {
        label: 'ROI(投資収益率)',
        line: 8,
        cells: [0.4389, 0.4186, 0.5818, 0.9201, 1.1164, 0.978, 0.9217].map((value) => ({
          value,
          decimals: 2,
          form: 'text',
          percent: true,
        })),
      },
      unit: undefined,
      ignored: [],
    })
    expect(published.notes).toEqual([
      ['no-unit', '金額の単位が書かれていません。すべての金額が同じ単位であれば、比率には影響しません。'],
    ])
  })

  test('gives the benefits and costs from which the published ROI was made', () => {
    expect(benefitsOf(published.table, 'table')).toMatchObject({ ok: true, value: benefits })
    expect(costsOf(published.table, 'table')).toMatchObject({ ok: true, value: costs })
  })

  test('says the same with the years down the side', () => {
    const { table, notes } = recognise(transpose(publishedTable))
    expect(table).toEqual({ ...published.table, orientation: 'columns' })
    expect(notes).toEqual(published.notes)
  })

  test('says the same as texts, the way a CSV file holds it', () => {
    const asTexts = publishedTable.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
    )
    expect(contentOf(recognise(asTexts).table)).toEqual(contentOf(published.table))
  })
})

describe('What a table says does not depend on how it is laid out', () => {
  const shuffledRows = fc.shuffledSubarray(publishedTable.slice(1), { minLength: 8, maxLength: 8 })
  const corner = fc.constantFrom<Cell>('', null, 0, '年度', '項目', 'スナバの実績', '（単位：千円）')
  const label = fc.string({ maxLength: 12 }).map((text) => `参考${text.replace(/計|円|単位|yen|unit/g, '')}`)
  const unknownRow = fc.tuple(
    label,
    fc.array(fc.oneof(fc.integer(), fc.string(), fc.constantFrom<Cell>('', null)), { minLength: 7, maxLength: 7 }),
  )

  test('shuffled rows, unknown rows between them, any corner, either orientation', () => {
    fc.assert(
      fc.property(
        shuffledRows,
        fc.array(unknownRow, { maxLength: 4 }),
        corner,
        fc.boolean(),
        (rows, unknown, cell, turned) => {
          const block: Block = [
            [cell, ...(publishedTable[0] ?? []).slice(1)],
            ...unknown.map(([name, cells]) => [name, ...cells]),
            ...rows,
          ]
          const { table } = recognise(turned ? transpose(block) : block)
          expect(table.orientation).toBe(turned ? 'columns' : 'rows')
          expect(contentOf(table)).toEqual(contentOf(published.table))
        },
      ),
    )
  })

  test('every line that holds something is a known item, a note, or both', () => {
    fc.assert(
      fc.property(shuffledRows, fc.array(unknownRow, { maxLength: 4 }), (rows, unknown) => {
        const filled = unknown.filter(([, cells]) => cells.some((cell) => cell !== null && String(cell).trim() !== ''))
        const block: Block = [publishedTable[0] ?? [], ...unknown.map(([name, cells]) => [name, ...cells]), ...rows]
        const { table } = recognise(block)
        expect(table.ignored).toHaveLength(filled.length)
      }),
    )
  })

  test('a title, a unit and a column of remarks around the table change only the unit', () => {
    const framed: Block = [
      ['スナバの実績', ...Array<Cell>(9).fill(null)],
      [...Array<Cell>(9).fill(null), '（単位：千円）'],
      ['区分', '', ...(publishedTable[0] ?? []).slice(1), '備考'],
      ...publishedTable.slice(1).map((row, index) => [index + 1, ...row, index === 3 ? '2拠点を含む' : '']),
    ]
    for (const block of [framed, transpose(framed)]) {
      const { table } = recognise(block)
      expect(contentOf(table)).toEqual(contentOf(published.table))
      expect(table.unit).toBe('thousandYen')
    }
  })

  test('blanks that a desktop spreadsheet hands over as 0 change nothing', () => {
    const block: Block = [
      ['スナバの実績', 0, 0, 0, 0, 0, 0, 0, 0, '（単位：千円）'],
      [0, 0, ...(publishedTable[0] ?? []).slice(1), 0],
      [0, '費用対効果', 0, 0, 0, 0, 0, 0, 0, 0],
      ...publishedTable.slice(1).map((row) => [0, ...row, 0]),
    ]
    expect(contentOf(recognise(block).table)).toEqual(contentOf(published.table))
  })

  test('a second line with the same years in the other calendar is no item', () => {
    const eras = ['平成30年度', '令和元年度', 'R2年度', '令和3年度', '令和4年度', '令和5年度', '令和6年度']
    const block: Block = [...publishedTable.slice(0, 1), ['', ...eras], ...publishedTable.slice(1)]
    const recognised = recognise(block)
    expect(contentOf(recognised.table)).toEqual(contentOf(published.table))
    expect(recognised.notes).toEqual(published.notes)
  })

  test('English labels say the same', () => {
    const english = [
      'Active members',
      'Members ever',
      'New businesses',
      'Migrants',
      'Resident tax',
      'Local consumption',
      'Budget',
      'ROI',
    ]
    const block: Block = publishedTable.map((row, index) =>
      index === 0
        ? ['', ...[2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => `FY${year}`)]
        : [english[index - 1] ?? '', ...row.slice(1)],
    )
    expect(contentOf(recognise(block).table)).toEqual(contentOf(published.table))
  })

  test('full-width labels and figures say the same', () => {
    const widen = (cell: Cell): Cell =>
      cell === '' || cell === null
        ? cell
        : String(cell).replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    const block = publishedTable.map((row) => row.map(widen))
    expect(contentOf(recognise(block).table)).toEqual(contentOf(published.table))
  })

  test.each([
    ['のべ', '延べ'],
    ['のべ', '累計'],
    ['増価額', '増加額'],
    ['予算額', '決算額'],
    ['予算額', '事業費'],
    ['予算額', '費用'],
    ['2018年度末', '平成30年度末'],
    ['2018年度末', 'H30'],
  ])('%s may be written %s', (usual, other) => {
    const block = publishedTable.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace(usual, other) : cell)),
    )
    expect(contentOf(recognise(block).table)).toEqual(contentOf(published.table))
  })
})

describe('What is no table is refused', () => {
  test.each<[string, Block]>([
    ['nothing', []],
    ['an empty row', [[]]],
    [
      'blanks',
      [
        ['', null],
        [null, ''],
      ],
    ],
    ['one cell', [['予算額']]],
    ['one row', [['予算額', 1, 2, 3]]],
    ['one row of years', [['', '2018年度', '2019年度']]],
    ['one column', [['予算額'], [1], [2]]],
  ])('%s', (_, block) => {
    expect(refuse(block)).toMatchObject({ code: 'shape', message: expect.stringContaining('範囲を指定してください') })
  })

  test('rows of different length, with the row', () => {
    expect(refuse([...smallTable(), ['移住者数', 1]])).toEqual({
      code: 'shape',
      message: '4行目のセルは2個ですが、1行目は4個です。すべての行のセルの数をそろえてください。',
    })
  })
})

describe('Reading the figures of a known line', () => {
  test('a blank or a mark of no figure is missing and never zero', () => {
    const { table } = recognise(smallTable(['移住者数', '－', '', 3], ['累計予算額', null, '***', '…']))
    expect(table.migrants?.values).toEqual([null, null, 3])
    expect(table.cumulativeCost?.values).toEqual([null, null, null])
  })

  test('units of people and things may stand in the cells', () => {
    const { table } = recognise(smallTable(['移住者数', '5人', '10名', '19'], ['新規事業数', '3件', '9社', 19]))
    expect(table.migrants?.values).toEqual([5, 10, 19])
    expect(table.newBusinesses?.values).toEqual([3, 9, 19])
  })

  test('a qualified figure is used as it stands, with a note', () => {
    const recognised = recognise(smallTable(['移住者数', 5, 10, '70名以上']))
    expect(recognised.table.migrants?.values).toEqual([5, 10, 70])
    expect(notesOf(recognised, 'qualifier-dropped')).toEqual([
      '「移住者数」の2024年度（4行目・4列目）：「70名以上」は70として計算しました。「以上」「約」などの限定は計算に反映していません。',
    ])
  })

  test.each<[string, Cell[], string]>([
    ['移住者数', [5, '十人くらい', 7], '「移住者数」の2023年度（4行目・3列目）'],
    ['移住者数', [5, '10%', 7], '「移住者数」の2023年度（4行目・3列目）：「10%」は人数や件数ではありません。'],
    ['移住者数', ['5千円', 6, 7], '「5千円」は人数や件数ではありません。'],
    ['住民税', [1, 2, '3人'], '「住民税」の2024年度（4行目・4列目）：「3人」は金額ではありません。'],
    ['住民税', [1, 2, true], '「true」は金額ではありません。'],
    ['住民税', [1, '1,23', 3], '「住民税」の2023年度（4行目・3列目）'],
    ['住民税', [1, Number.NaN, 3], '「NaN」は金額ではありません。'],
    ['住民税', [1, Number.POSITIVE_INFINITY, 3], '「Infinity」は金額ではありません。'],
  ])('%s %j is refused with its line, fiscal year and place', (label, cells, message) => {
    const refused = refuse(smallTable([label, ...cells]))
    expect(refused.code).toBe('unreadable-amount')
    expect(refused.message).toContain(message)
  })

  test('the place is that of the pasted block also where the years stand down the side', () => {
    expect(refuse(transpose(smallTable(['住民税', 1, 2, '3人']))).message).toContain('（4行目・4列目）')
    expect(refuse(transpose(smallTable(['住民税', '3人', 2, 1]))).message).toContain('（2行目・4列目）')
  })

  test('what stands in an unknown line does not matter', () => {
    expect(contentOf(recognise(smallTable(['担当', '山田', '#REF!', true])).table)).toEqual(
      contentOf(recognise(smallTable()).table),
    )
  })
})

describe('What is ignored is reported', () => {
  test('unknown lines, one note for each reason', () => {
    const recognised = recognise(
      smallTable(['説明会参加者数', 1, 2, 3], ['移住者数（目標）', 4, 5, 6], ['面談件数', 7, 8, 9], ['', 1, 1, 1]),
    )
    expect(recognised.table.ignored.map(({ label, line, reason }) => [label, line, reason.ja])).toEqual([
      ['説明会参加者数', 3, '計算に使う項目ではありません。'],
      ['移住者数（目標）', 4, '「目標」とあるため、計算には使いません。'],
      ['面談件数', 5, '計算に使う項目ではありません。'],
      ['', 6, '項目名がありません。'],
    ])
    expect(notesOf(recognised, 'ignored-lines')).toEqual([
      '使っていない行：「説明会参加者数」、「面談件数」。計算に使う項目ではありません。',
      '使っていない行：「移住者数（目標）」。「目標」とあるため、計算には使いません。',
      '使っていない行：7行目。項目名がありません。',
    ])
  })

  test('many lines are counted beyond the first twelve', () => {
    const rows = Array.from({ length: 20 }, (_, index): Cell[] => [`参考${index}`, 1, 2, 3])
    expect(notesOf(recognise(smallTable(...rows)), 'ignored-lines')[0]).toContain('「参考11」ほか8件。')
  })

  test('titles and headings without figures are no loss', () => {
    const { notes } = recognise(smallTable(['【参考】', null, '', null], ['費用の内訳', '', '', '']))
    expect(notes.map(([code]) => code)).toEqual(['no-unit'])
  })

  test('a column of figures that no year heads', () => {
    const block: Block = [
      ['', '2023年度', '2024年度', '前年度比', ''],
      ['便益', 100, 200, 2, 7],
      ['予算額', 50, 60, 1.2, ''],
    ]
    expect(notesOf(recognise(block), 'ignored-positions')).toEqual([
      '年度の見出しがないため、次の列は使っていません：「前年度比」、5列目。',
    ])
  })

  test('another table below, with other years', () => {
    const block: Block = [
      ...smallTable(),
      ['', '2025年度', '2026年度', '2027年度'],
      ['住民税', 1, 2, 3],
      ['予算額', 4, 5, 6],
    ]
    const recognised = recognise(block)
    expect(recognised.table.cost?.values).toEqual([50, 60, 70])
    expect(recognised.table.benefits).toHaveLength(1)
    expect(notesOf(recognised, 'ignored-lines')).toEqual([
      '使っていない行：4行目、「住民税」、「予算額」。別の年度の見出しより後にあるため、別の表とみなして使っていません。表は1つずつ指定してください。',
    ])
  })

  test('a year that is a plan', () => {
    const block: Block = [
      ['', '2023年度', '2024年度計画'],
      ['便益', 100, 200],
      ['予算額', 50, 60],
    ]
    expect(notesOf(recognise(block), 'planned-years')).toEqual([
      '「2024年度計画」は実績ではありませんが、計算に含めています。',
    ])
  })
})

describe('Hostile and large blocks', () => {
  test('labels such as __proto__ are labels', () => {
    const { table } = recognise(smallTable(['__proto__', 1, 2, 3], ['constructor', 1, 2, 3], ['toString', 1, 2, 3]))
    expect(table.ignored.map(({ label }) => label)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(contentOf(table)).toEqual(contentOf(recognise(smallTable()).table))
  })

  test('any block whatever gives a table or a failure, never an error', () => {
    const cell = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom<Cell>(
          '2018年度',
          '2019年度',
          'R2',
          2020,
          '便益',
          '予算額',
          'ROI',
          '計',
          '単位',
          '千円',
          '－',
        ),
      },
      fc.oneof(fc.double(), fc.boolean(), fc.string({ unit: 'binary' }), fc.constantFrom<Cell>(null, '', 0)),
    )
    const anyBlock = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(anyBlock, (block) => {
        const result = recogniseTable(block, 'table')
        if (!result.ok) {
          expect(result.message.ja).not.toMatch(/undefined|NaN年度/)
          return
        }
        const lines = [...result.value.benefits, ...(result.value.cost ? [result.value.cost] : [])]
        for (const { values } of lines) expect(values).toHaveLength(result.value.fiscalYears.length)
      }),
      { numRuns: 200 },
    )
  })

  test('fifty years of two thousand lines are quick in either orientation', () => {
    const header: Cell[] = ['', ...Array.from({ length: 50 }, (_, index) => `${1975 + index}年度`)]
    const rows = Array.from({ length: 2000 }, (_, line): Cell[] => [
      line === 0 ? '予算額' : line % 2 === 0 ? `便益${line}` : `参考${line}`,
      ...Array.from({ length: 50 }, (__, index) => line + index),
    ])
    for (const block of [[header, ...rows], transpose([header, ...rows])]) {
      const started = performance.now()
      const { table } = recognise(block)
      expect(performance.now() - started).toBeLessThan(2000)
      expect(table.benefits).toHaveLength(999)
    }
  })
})
