import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Cell } from '../../../../packages/core/src/cells.ts'
import { checkTable } from '../../../../packages/core/src/methods/returns/check-table.ts'
import { roiTable } from '../../../../packages/core/src/methods/returns/roi-table.ts'

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
const table: Block = [
  ['', ...years.map((year) => `${year}年度末`)],
  ['移住者数(のべ)', 5, 10, 19, 38, 57, 64, 71],
  ['住民税増価額(のべ)', 720, 1510, 2888, 5700, 8892, 9984, 11076],
  ['地域内消費増価額(のべ)', 11050, 22100, 41990, 83980, 125970, 141440, 156910],
  ['予算額', 26815, 29586, 20737, 20329, 23333, 34026, 27438],
  ['ROI(投資収益率)', '43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%'],
]
const transpose = (block: Block): Block =>
  (block[0] as readonly Cell[]).map((_, column) => block.map((row) => row[column] as Cell))
const withRow = (label: string, cells: readonly Cell[]): Block =>
  table.map((row) => (row[0] === label ? [label, ...cells] : row))
const verdictsOf = (block: Block) => {
  const answer = checkTable({ table: block })
  return answer.ok ? answer.value.verdict : answer.code
}

describe('roiTable', () => {
  it('gives the published figures, whichever way the table lies', () => {
    for (const block of [table, transpose(table)]) {
      const answer = roiTable({ table: block })
      if (!answer.ok) throw new Error(answer.message.en)
      expect(answer.value.fiscalYear).toEqual(years)
      expect(answer.value.benefit).toEqual([11770, 23610, 44878, 89680, 134862, 151424, 167986])
      expect(answer.value.roi.map((ratio) => (100 * Number(ratio)).toFixed(2))).toEqual([
        '43.89',
        '41.86',
        '58.18',
        '92.01',
        '111.64',
        '97.80',
        '92.17',
      ])
      expect(answer.value.netRoi[6]).toBeCloseTo(2.424757, 6)
    }
  })

  it('holds the failure in the years before anything was spent', () => {
    const answer = roiTable({ table: withRow('予算額', [0, 29586, 20737, 20329, 23333, 34026, 27438]) })
    expect(answer.ok && answer.value.roi[0]).toMatchObject({ ok: false, code: 'undefined' })
    expect(answer.ok && answer.value.roi[1]).toBe(23610 / 29586)
  })

  it('does not compute with a figure that is missing', () => {
    expect(roiTable({ table: withRow('予算額', [26815, '－', 20737, 20329, 23333, 34026, 27438]) })).toMatchObject({
      code: 'missing',
      message: { ja: expect.stringContaining('2019年度') },
    })
  })

  it('says in words what was divided by what, in the unit that the table states', () => {
    const inThousands = [['（単位：千円）', ...Array<string>(7).fill('')], ...table]
    const answer = roiTable({ table: inThousands })
    expect(answer.ok && answer.sentence.ja).toContain(
      '2024年度（令和6年度）の便益167,986千円を累計費用182,264千円で割った投資収益率（ROI）は92.17％です。',
    )
  })
})

describe('checkTable', () => {
  it('finds that all seven published figures agree', () => {
    expect(verdictsOf(table)).toEqual(Array(7).fill('一致'))
    expect(verdictsOf(transpose(table))).toEqual(Array(7).fill('一致'))
  })

  it('finds a planted error of one unit in the last place, in any year', () => {
    const printed = [4389, 4186, 5818, 9201, 11164, 9780, 9217]
    fc.assert(
      fc.property(fc.nat(6), fc.constantFrom(-1, 1), fc.boolean(), (year, slip, asNumber) => {
        const figures = printed.map((figure, index) => figure + (index === year ? slip : 0))
        const cells = figures.map((figure) => (asNumber ? figure / 10000 : `${(figure / 100).toFixed(2)}%`))
        expect(verdictsOf(withRow('ROI(投資収益率)', cells))).toEqual(
          years.map((_, index) => (index === year ? '不一致' : '一致')),
        )
      }),
    )
  })

  it('gives the difference as stated − recomputed', () => {
    const answer = checkTable({
      table: withRow('ROI(投資収益率)', ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', 0.93]),
    })
    expect(answer.ok && answer.value.difference[6]).toBeCloseTo(0.93 - 167986 / 182264, 12)
  })

  it('takes numbers that a spreadsheet stores without trailing zeros by the most precise one', () => {
    expect(verdictsOf(withRow('ROI(投資収益率)', [0.4389, 0.4186, 0.5818, 0.9201, 1.1164, 0.978, 0.9217]))).toEqual(
      Array(7).fill('一致'),
    )
  })

  it('wants unrounded numbers to agree within 1e-9', () => {
    const answer = roiTable({ table })
    const exact = answer.ok ? (answer.value.roi as number[]) : []
    expect(verdictsOf(withRow('ROI(投資収益率)', exact))).toEqual(Array(7).fill('一致'))
    const off = exact.map((ratio, year) => (year === 3 ? ratio + 1e-7 : ratio))
    expect((verdictsOf(withRow('ROI(投資収益率)', off)) as string[])[3]).toBe('不一致')
  })

  it('never says 一致 of what it cannot recompute', () => {
    expect(verdictsOf(withRow('ROI(投資収益率)', ['－', '', null, '?', '111.64%', '97.80%', '92.17%']))).toEqual([
      ...Array(4).fill('再計算不可'),
      ...Array(3).fill('一致'),
    ])
    const withoutOneCost = withRow('予算額', [26815, 29586, '－', 20329, 23333, 34026, 27438])
    expect(verdictsOf(withoutOneCost)).toEqual(['一致', '一致', ...Array(5).fill('再計算不可')])
  })

  it('asks for the stated figures when there are none', () => {
    expect(verdictsOf(table.slice(0, 5))).toBe('no-stated')
  })

  it('says in words which year differs', () => {
    const answer = checkTable({
      table: withRow('ROI(投資収益率)', ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '93.17%']),
    })
    expect(answer.ok && answer.sentence.ja).toBe(
      '7年度のうち1年度のROIが一致しません。最初は2024年度（令和6年度）で、記載は93.17％、再計算では92.17％です。',
    )
  })
})
