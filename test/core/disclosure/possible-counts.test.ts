import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountTable } from '../../../packages/core/src/disclosure/count-table.ts'
import { possibleCounts } from '../../../packages/core/src/disclosure/possible-counts.ts'
import { tableTotals } from '../../../packages/core/src/disclosure/table-totals.ts'
import { possibleValues } from './attack.ts'
import { smallTables } from './small-tables.ts'

test('two hidden counts lie between 0 and what is left of their total', () => {
  const table = tableTotals([[3, 10, 20, 33]], [], [3])
  expect(possibleCounts(table, [[true, true, false, false]], 0)).toEqual([
    { row: 0, column: 0, low: 0, high: 13 },
    { row: 0, column: 1, low: 0, high: 13 },
  ])
  expect(possibleCounts(table, [[true, true, false, false]], 1)).toEqual([
    { row: 0, column: 0, low: 1, high: 12 },
    { row: 0, column: 1, low: 1, high: 12 },
  ])
})

test('a count that can be worked out has one possible value', () => {
  const table = tableTotals([[3, 10, 20, 33]], [], [3])
  expect(possibleCounts(table, [[true, false, false, false]], 0)).toEqual([{ row: 0, column: 0, low: 3, high: 3 }])
})

test('a total that is not shown leaves no upper limit', () => {
  const table = tableTotals([[3, 10, 13]], [], [2])
  expect(possibleCounts(table, [[true, false, true]], 0)).toEqual([
    { row: 0, column: 0, low: 0, high: null },
    { row: 0, column: 2, low: 10, high: null },
  ])
})

test('a zero is shown even where it was to be hidden', () => {
  expect(possibleCounts(tableTotals([[0, 9, 9]], [], [2]), [[true, true, false]], 0)).toEqual([
    { row: 0, column: 1, low: 9, high: 9 },
  ])
})

/** A table with any cells hidden, protected or not. */
const patterns = smallTables(2).chain((table) => {
  const cells = table.counts.flat().length
  return fc.array(fc.boolean(), { minLength: cells, maxLength: cells }).map((dice) => ({ table, dice }))
})

const greatestOf = ({ counts }: CountTable) => Math.max(...counts.flat().map((count) => count ?? 0))

test.each([0, 1] as const)(
  'the bounds are the extremes of all tables that agree, from %i up',
  (least) => {
    fc.assert(
      fc.property(patterns, ({ table, dice }) => {
        const width = table.counts[0]?.length ?? 0
        const isHidden = table.counts.map((line, row) =>
          line.map((count, column) => dice[row * width + column] === true && count !== null && count > 0),
        )
        fc.pre(isHidden.flat().filter((hidden) => hidden).length <= 6)
        const limit = greatestOf(table) + 3
        const seen = possibleValues(table, (row, column) => isHidden[row]?.[column] === true, {
          least,
          range: () => [least, limit],
        })
        for (const { row, column, low, high } of possibleCounts(table, isHidden, least)) {
          const values = [...(seen.get(`${row},${column}`) ?? [])]
          expect(Math.min(...values)).toBe(low)
          if (high === null) expect(Math.max(...values)).toBeGreaterThanOrEqual(limit)
          else expect(Math.max(...values)).toBe(high)
          expect(values.length).toBe(Math.max(...values) - Math.min(...values) + 1)
        }
      }),
      { numRuns: 400 },
    )
  },
  60_000,
)
