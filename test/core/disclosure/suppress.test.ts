import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts, CountTable } from '../../../packages/core/src/disclosure/count-table.ts'
import { possibleCounts } from '../../../packages/core/src/disclosure/possible-counts.ts'
import { type CellStatus, suppress } from '../../../packages/core/src/disclosure/suppress.ts'
import { tableTotals } from '../../../packages/core/src/disclosure/table-totals.ts'
import { type IsHidden, possibleValues } from './attack.ts'
import { smallTables, tableOf, totalLast, withoutTotal } from './small-tables.ts'

/** If a hidden count can change at all, it can change by one, with others changing by one. */
const byOne = { least: 0, range: (count: number) => [Math.max(0, count - 1), count + 1] as const }

function statusOf(table: CountTable, threshold = 5) {
  const status = suppress(table, threshold)
  if (!status.ok) throw new Error(status.message.en)
  return status.value
}

const hides =
  (status: readonly (readonly CellStatus[])[]): IsHidden =>
  (row, column) =>
    status[row]?.[column] !== 'shown'

/** As it is published: X for hidden, blank for no figure. */
function published(counts: Counts, rowTotals: number[] = [], columnTotals: number[] = [], threshold = 5) {
  const status = statusOf(tableTotals(counts, rowTotals, columnTotals), threshold)
  return counts.map((line, row) =>
    line.map((count, column) => (status[row]?.[column] === 'shown' ? (count ?? '') : 'X')).join(' '),
  )
}

const cellsWith = (status: readonly (readonly CellStatus[])[], wanted: CellStatus) =>
  status.flatMap((line, row) => line.flatMap((cell, column) => (cell === wanted ? [[row, column] as const] : [])))

test('a lone small count in a row with a total takes the smallest other count with it', () => {
  expect(published([[3, 20, 10, 33]], [], [3])).toEqual(['X 20 X 33'])
})

test('a zero stays and protects nothing', () => {
  expect(published([[3, 0, 10, 13]], [], [3])).toEqual(['X 0 X 13'])
})

test('two small counts in a row protect each other', () => {
  expect(published([[1, 1, 10, 12]], [], [3])).toEqual(['X X 10 12'])
})

test('in a two-way table a rectangle of cells is hidden', () => {
  const table = [
    [3, 10, 20, 33],
    [12, 11, 30, 53],
    [40, 50, 60, 150],
    [55, 71, 110, 236],
  ]
  expect(published(table, [3], [3])).toEqual(['X X 20 33', 'X X 30 53', '40 50 60 150', '55 71 110 236'])
})

test('without totals nothing more than the small counts is hidden', () => {
  expect(
    published([
      [3, 10],
      [8, 0],
    ]),
  ).toEqual(['X 10', '8 0'])
})

test('a total in one direction ties the cells of that direction only', () => {
  expect(published([[3], [10], [20], [33]], [3])).toEqual(['X', 'X', '20', '33'])
  expect(
    published(
      [
        [3, 10],
        [9, 20],
        [12, 30],
      ],
      [2],
    ),
  ).toEqual(['X 10', 'X 20', '12 30'])
})

test('a small total is hidden like any other count', () => {
  expect(
    published(
      [
        [1, 2, 3],
        [10, 20, 30],
        [11, 22, 33],
      ],
      [2],
      [2],
    ),
  ).toEqual(['X X X', 'X X X', '11 22 33'])
})

test('where nothing else can protect a count its total goes too', () => {
  expect(published([[3, 0, 0, 3]], [], [3])).toEqual(['X 0 0 X'])
  expect(published([[7, 3, 10]], [], [2])).toEqual(['X X 10'])
  expect(published([[3], [0], [3]], [2])).toEqual(['X', '0', 'X'])
})

test('subtotals tie their own parts', () => {
  expect(published([[3, 10, 13, 20, 30, 50, 63]], [], [2, 5, 6])).toEqual(['X X 13 20 30 50 63'])
  expect(published([[3, 0, 3, 20, 30, 50, 53]], [], [2, 5, 6])).toEqual(['X 0 X 20 30 50 X'])
})

test('a total that is not stated gives nothing away', () => {
  expect(published([[3, 10, null]], [], [2])).toEqual(['X 10 '])
})

test('a table without small counts is shown whole', () => {
  expect(published([[5, 0, 9, 14]], [], [3])).toEqual(['5 0 9 14'])
})

test('the threshold is a setting', () => {
  expect(published([[3, 10, 20, 33]], [], [3], 3)).toEqual(['3 10 20 33'])
  expect(published([[3, 10, 20, 33]], [], [3], 11)).toEqual(['X X 20 33'])
  expect(published([[3, 10, 20, 33]], [], [3], 1)).toEqual(['3 10 20 33'])
})

test('exactly the counts below the threshold are primary; zeros and blanks stay', () => {
  fc.assert(
    fc.property(smallTables(4), (table) => {
      for (const [row, line] of statusOf(table).entries()) {
        for (const [column, status] of line.entries()) {
          const count = table.counts[row]?.[column] ?? null
          if (count === null || count === 0) expect(status).toBe('shown')
          else expect(status === 'primary').toBe(count < 5)
        }
      }
    }),
  )
})

test('the attack finds out a lone small count by subtraction', () => {
  const table = tableOf([[3, 20, 10]], withoutTotal(1), totalLast(3))
  expect(possibleValues(table, (_, column) => column === 0, byOne)).toEqual(new Map([['0,0', new Set([3])]]))
})

test('no hidden cell can be recovered by trying out every table that agrees', () => {
  fc.assert(
    fc.property(smallTables(3), (table) => {
      const status = statusOf(table)
      const values = possibleValues(table, hides(status), byOne)
      expect(values.size).toBe(
        status.reduce((cells, line) => cells + line.filter((cell) => cell !== 'shown').length, 0),
      )
      for (const [cell, possible] of values) expect(possible.size, cell).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 1500 },
  )
}, 60_000)

test('none of the further cells could be shown', () => {
  fc.assert(
    fc.property(smallTables(3), (table) => {
      const status = statusOf(table)
      for (const cell of cellsWith(status, 'secondary')) {
        expect(exposesSmallCount(table, status, cell), String(cell)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

/** Shows a cell, then every further cell that has become worthless, and looks whether a small count is found out. */
function exposesSmallCount(
  table: CountTable,
  status: readonly (readonly CellStatus[])[],
  [row, column]: readonly [number, number],
): boolean {
  const shown = new Set([`${row},${column}`])
  for (;;) {
    const isHidden: IsHidden = (r, c) => hides(status)(r, c) && !shown.has(`${r},${c}`)
    const values = possibleValues(table, isHidden, byOne)
    const exposed = [...values].filter(([, possible]) => possible.size < 2).map(([cell]) => cell)
    if (exposed.length === 0) return false
    if (exposed.some((cell) => cellsWith(status, 'primary').some((primary) => String(primary) === cell))) return true
    for (const cell of exposed) shown.add(cell)
  }
}

/** A table of a municipality's size, the same in every run. */
function largeTable(height: number, width: number, greatest: number): CountTable {
  let state = 20_240_331
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * greatest)
  }
  const parts = Array.from({ length: height }, () => Array.from({ length: width }, next))
  return tableOf(parts, totalLast(height), totalLast(width))
}

test.each([12, 60, 200])(
  'thirty rows by twenty columns of counts below %i are protected within a second',
  (greatest) => {
    const table = largeTable(30, 20, greatest)
    const started = performance.now()
    const status = statusOf(table)
    expect(performance.now() - started).toBeLessThan(1000)
    const isHidden = status.map((line) => line.map((cell) => cell !== 'shown'))
    for (const { low, high } of possibleCounts(table, isHidden, 0)) expect(high ?? Infinity).toBeGreaterThan(low)
  },
)

test('the same table gives the same pattern whenever it is asked', () => {
  const table = largeTable(12, 8, 60)
  expect(statusOf(table)).toEqual(statusOf(table))
})
