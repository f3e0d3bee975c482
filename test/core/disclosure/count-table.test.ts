import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counts, type CountTable, countTableFailure } from '../../../packages/core/src/disclosure/count-table.ts'
import { smallTables } from './small-tables.ts'

const oneTotal = (counts: Counts): CountTable => ({
  counts,
  rowTotals: [],
  columnTotals: [{ at: 2, parts: [0, 1] }],
})

test('a table whose totals add up is accepted', () => {
  fc.assert(
    fc.property(smallTables(4), (table) => {
      expect(countTableFailure(table)).toBeUndefined()
    }),
  )
})

test('a total that was changed is found and named', () => {
  fc.assert(
    fc.property(smallTables(4), fc.nat(), fc.nat(), (table, someTotal, someLine) => {
      const total = table.columnTotals[someTotal % Math.max(1, table.columnTotals.length)]
      const row = someLine % table.counts.length
      fc.pre(total !== undefined && typeof table.counts[row]?.[total.at] === 'number')
      const counts = table.counts.map((line) => [...line])
      const line = counts[row] as (number | null)[]
      line[total?.at as number] = (line[total?.at as number] as number) + 1
      expect(countTableFailure({ ...table, counts })).toMatchObject({ ok: false, code: 'range', input: 'table' })
    }),
  )
})

test('a total that does not add up is named with both figures', () => {
  const failure = countTableFailure(oneTotal([[1200, 34, 1235]]))
  expect(failure?.message.ja).toContain('1行目・3列目の合計は1,235ですが、内訳を足すと1,234')
})

test('a cell without figure adds nothing to its total', () => {
  expect(countTableFailure(oneTotal([[null, 7, 7]]))).toBeUndefined()
  expect(countTableFailure(oneTotal([[null, 7, 9]]))).toMatchObject({ ok: false, code: 'range' })
})

test('a total that is not stated is worked out before it is added up itself', () => {
  const columnTotals = [
    { at: 2, parts: [0, 1] },
    { at: 3, parts: [2] },
  ]
  expect(countTableFailure({ counts: [[3, 4, null, 7]], rowTotals: [], columnTotals })).toBeUndefined()
  expect(countTableFailure({ counts: [[3, 4, null, 8]], rowTotals: [], columnTotals })).toMatchObject({ ok: false })
})

test('subtotals in both directions are refused', () => {
  const totals = [
    { at: 1, parts: [0] },
    { at: 2, parts: [1] },
  ]
  const counts = Array.from({ length: 3 }, () => [5, 5, 5])
  const failure = countTableFailure({ counts, rowTotals: totals, columnTotals: totals })
  expect(failure).toMatchObject({ ok: false, code: 'shape' })
  expect(failure?.message.en).toContain('subtotals of one direction')
})
