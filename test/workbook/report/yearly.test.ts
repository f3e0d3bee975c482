import { readFileSync } from 'node:fs'
import { type Block, recogniseTable } from '@kankei/core'
import {
  address,
  assembleWorkbook,
  type CachedValue,
  type Cell,
  checkWorkbook,
  type RangeHandle,
  type Workbook,
  writeWorkbook,
  yearlySheet,
} from '@kankei/workbook'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../packages/cli/src/table-file/read-table.ts'
import { convertFile, recalculateFile } from '../../native-formulas/recalculate.ts'
import { officePath } from '../../programs.ts'
import { expectRecalculated } from '../expect-recalculated.ts'
import { withWrongCaches } from '../wrong-caches.ts'

const published = 'examples/shiojiri/results.csv'

function publishedBlock(): Block {
  const read = readTable(readFileSync(published))
  if (!read.ok) throw new Error(read.message.en)
  return read.value
}

function sheetOf(block: Block, language: 'ja' | 'en' = 'ja') {
  const table = recogniseTable(block, 'table')
  if (!table.ok) throw new Error(table.message.en)
  const sheet = yearlySheet(table.value, { language, unit: 'thousandYen' })
  if (!sheet.ok) throw new Error(sheet.message.en)
  const asOf = { year: 2026, month: 11, day: 25 }
  const workbook = assembleWorkbook({ title: '費用対効果の検証', asOf, language }, [sheet.value.part])
  return { ...sheet.value, workbook }
}

const cellsOf = (workbook: Workbook): readonly Cell[] => workbook.sheets[0]?.cells ?? []

/** What stands in the cells of a range, formulas by their values. */
function valuesOf(workbook: Workbook, { from, to }: RangeHandle): readonly CachedValue[] {
  return cellsOf(workbook)
    .filter(({ row, column }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column)
    .map(({ content }) => {
      if (content.kind === 'formula') return content.cached
      return content.kind === 'number' || content.kind === 'text' ? content.value : ''
    })
}

const checksOf = (workbook: Workbook): readonly string[] =>
  cellsOf(workbook).flatMap(({ content, style }) =>
    style.role === 'check' && content.kind === 'formula' ? [String(content.cached)] : [],
  )

const withRow = (label: string, change: (row: readonly Block[number][number][]) => Block[number][number][]): Block =>
  publishedBlock().map((row) => (row[0] === label ? change([...row]) : [...row]))

/** Both kinds of tables: one with amounts, one with values per head, a ratio that does not agree and a year without cost. */
const perHead: Block = [
  ['', '2023年度', '2024年度'],
  ['移住者数（のべ）', 10, 19],
  ['一人当たり住民税', 144.5, 151],
  ['一人当たり消費額', 2210, 2210],
  ['予算額', 0, 29_586],
  ['ROI', '12.3%', '99.99%'],
]

describe('the sheet 年度別', () => {
  it('has nothing that the check of workbooks finds', () => {
    for (const language of ['ja', 'en'] as const) {
      expect(checkWorkbook(sheetOf(publishedBlock(), language).workbook)).toEqual([])
      expect(checkWorkbook(sheetOf(perHead, language).workbook)).toEqual([])
    }
  })

  it('gives the seven published ratios to the printed digit', () => {
    const { cells, workbook } = sheetOf(publishedBlock())
    expect(valuesOf(workbook, cells.roi).map((ratio) => `${(Number(ratio) * 100).toFixed(2)}%`)).toEqual([
      '43.89%',
      '41.86%',
      '58.18%',
      '92.01%',
      '111.64%',
      '97.80%',
      '92.17%',
    ])
    expect(new Set(checksOf(workbook))).toEqual(new Set(['一致', '入力済']))
  })

  it('holds no typed figure where a formula can stand', () => {
    const { cells, workbook } = sheetOf(publishedBlock())
    const columns = [cells.eraYears, cells.benefits, cells.cumulativeCosts, cells.roi]
    for (const { from, to } of columns) {
      const kinds = cellsOf(workbook)
        .filter(({ row, column }) => column === from.column && row >= from.row && row <= to.row)
        .map(({ content }) => content.kind)
      expect(kinds).toEqual(Array.from({ length: 7 }, () => 'formula'))
    }
  })

  it('says in words how each formula comes about', () => {
    const { formulas } = sheetOf(publishedBlock())
    expect(formulas.map(({ label }) => label)).toEqual(['和暦', '便益計', '累計費用', 'ROI', '差', '判定'])
    for (const { words } of formulas) expect(words).toMatch(/./)
  })

  it('turns to 要確認 where a stated ratio does not agree', () => {
    const { workbook } = sheetOf(withRow('ROI(投資収益率)', (row) => row.with(7, '92.71%')))
    expect(checksOf(workbook).filter((verdict) => verdict === '要確認')).toHaveLength(2)
  })

  it('turns to 要確認 where people are not counted in some year', () => {
    const { checks, workbook } = sheetOf(withRow('現役メンバー数', (row) => row.with(3, '')))
    const cell = checks.find(({ label }) => label.ja === '現役メンバー数に空欄がない')?.cell
    const found = cellsOf(workbook).find(({ row, column }) => row === cell?.row && column === cell.column)
    expect(found?.content).toMatchObject({ cached: '要確認' })
  })

  it('is not made of a table in which a cost is missing', () => {
    const table = recogniseTable(
      withRow('予算額', (row) => row.with(3, '')),
      'table',
    )
    expect(table.ok && yearlySheet(table.value, { language: 'ja' })).toMatchObject({ ok: false, code: 'missing' })
  })

  it('draws no ratio for years in which nothing was spent so far', () => {
    const { cells, workbook } = sheetOf(perHead)
    const [chart] = workbook.sheets[0]?.charts ?? []
    expect(chart?.lines[0]?.values.from.row).toBe(cells.roi.from.row + 1)
    expect(chart?.categories.to.row).toBe(cells.roi.to.row)
  })

  it('says which years are not closed', () => {
    const texts = cellsOf(sheetOf(publishedBlock()).workbook).map(({ content }) => content)
    expect(texts).toContainEqual({ kind: 'text', value: '※ 2024年度は事中評価の値です。' })
  })

  const soffice = officePath() ?? ''
  describe.skipIf(soffice === '')('in LibreOffice', () => {
    it.each(['ja', 'en'] as const)('calculates what the core computes, from wrong values (%s)', async (language) => {
      await expectRecalculated(soffice, sheetOf(publishedBlock(), language).workbook)
    })

    it('calculates values per head, decimals and a year without cost', async () => {
      await expectRecalculated(soffice, sheetOf(perHead).workbook)
    })

    it('moves every dependent figure when an input is changed, as the core does', async () => {
      const changed = sheetOf(withRow('予算額', (row) => row.with(2, '40,000')))
      const original = sheetOf(publishedBlock())
      const { from } = original.cells.costs
      const typed: Workbook = {
        ...original.workbook,
        sheets: original.workbook.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === from.row + 1 && cell.column === from.column
              ? { ...cell, content: { kind: 'number', value: 40_000 } }
              : cell,
          ),
        })),
      }
      const values = await recalculateFile(soffice, await writeWorkbook(withWrongCaches(typed)))
      for (const cell of cellsOf(changed.workbook)) {
        if (cell.content.kind !== 'formula') continue
        const value = values.get('年度別')?.(address(cell))
        const { cached, formula } = cell.content
        if (typeof cached === 'number') expect(Number(value), formula).toBeCloseTo(cached, 9)
        else expect(value, formula).toBe(cached)
      }
    })

    it.each(['ja', 'en'] as const)('is printed on one page (%s)', async (language) => {
      const pdf = convertFile(soffice, await writeWorkbook(sheetOf(publishedBlock(), language).workbook), 'pdf')
      expect(new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })
  })
})
