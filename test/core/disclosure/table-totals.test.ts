import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTableFailure, transposed } from '../../../packages/core/src/disclosure/count-table.ts'
import { tableTotals } from '../../../packages/core/src/disclosure/table-totals.ts'
import { smallTables } from './small-tables.ts'

const columnTotals = (counts: readonly number[], at: readonly number[]) => tableTotals([counts], [], at).columnTotals

test.each([
  ['after all', [3, 10, 13], [2], [{ at: 2, parts: [0, 1] }]],
  ['before all', [13, 3, 10], [0], [{ at: 0, parts: [1, 2] }]],
  ['in the middle', [3, 13, 10], [1], [{ at: 1, parts: [0, 2] }]],
])('a single total %s adds up all the others', (_, counts, at, totals) => {
  expect(columnTotals(counts, at)).toEqual(totals)
})

test('subtotals after their groups, with a grand total at the end', () => {
  expect(columnTotals([1, 2, 3, 4, 5, 9, 12], [2, 5, 6])).toEqual([
    { at: 2, parts: [0, 1] },
    { at: 5, parts: [3, 4] },
    { at: 6, parts: [2, 5] },
  ])
})

test('subtotals before their groups, with a grand total in front', () => {
  expect(columnTotals([12, 3, 1, 2, 9, 4, 5], [0, 1, 4])).toEqual([
    { at: 1, parts: [2, 3] },
    { at: 4, parts: [5, 6] },
    { at: 0, parts: [1, 4] },
  ])
})

test('subtotals without a grand total', () => {
  expect(columnTotals([1, 2, 3, 4, 5, 9], [2, 5])).toEqual([
    { at: 2, parts: [0, 1] },
    { at: 5, parts: [3, 4] },
  ])
})

test('a grand total may add lines that are in no group', () => {
  expect(columnTotals([1, 2, 3, 8, 11], [2, 4])).toEqual([
    { at: 2, parts: [0, 1] },
    { at: 4, parts: [2, 3] },
  ])
})

test('the same total at both ends', () => {
  expect(columnTotals([3, 1, 2, 3], [0, 3])).toEqual([
    { at: 0, parts: [1, 2] },
    { at: 3, parts: [0] },
  ])
})

test('a total with nothing to add up is an ordinary line', () => {
  expect(columnTotals([7], [0])).toEqual([])
})

test('where no reading adds up the simplest is given, for the check to say where it fails', () => {
  const table = tableTotals([[1, 2, 4]], [], [2])
  expect(table.columnTotals).toEqual([{ at: 2, parts: [0, 1] }])
  expect(countTableFailure(table)).toMatchObject({ ok: false, code: 'range' })
})

test('whatever was added up is found to add up', () => {
  fc.assert(
    fc.property(smallTables(4), ({ counts, rowTotals, columnTotals: across }) => {
      const at = (totals: typeof across) => totals.map((total) => total.at)
      const found = tableTotals(counts, at(rowTotals), at(across))
      expect(countTableFailure(found)).toBeUndefined()
      expect(at(found.rowTotals).sort()).toEqual(at(rowTotals).sort())
      expect(at(found.columnTotals).sort()).toEqual(at(across).sort())
    }),
  )
})

test('rows are read as columns are', () => {
  fc.assert(
    fc.property(smallTables(3), ({ counts, rowTotals, columnTotals: across }) => {
      const [rows, columns] = [rowTotals.map(({ at }) => at), across.map(({ at }) => at)]
      const upright = tableTotals(counts, rows, columns)
      const lying = tableTotals(transposed(counts), columns, rows)
      expect(lying.columnTotals).toEqual(upright.rowTotals)
      expect(lying.rowTotals).toEqual(upright.columnTotals)
    }),
  )
})
