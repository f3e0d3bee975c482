import fc from 'fast-check'
import type { CountTable, LineTotal } from '../../../packages/core/src/disclosure/count-table.ts'

/** Where the totals of one direction stand among its lines. */
interface Layout {
  readonly length: number
  readonly totals: readonly LineTotal[]
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

export const withoutTotal = (parts: number): Layout => ({ length: parts, totals: [] })

export const totalLast = (parts: number): Layout => ({
  length: parts + 1,
  totals: [{ at: parts, parts: range(0, parts) }],
})

const totalFirst = (parts: number): Layout => ({
  length: parts + 1,
  totals: [{ at: 0, parts: range(1, parts + 1) }],
})

const totalAtBothEnds = (parts: number): Layout => ({
  length: parts + 2,
  totals: [
    { at: 0, parts: range(1, parts + 1) },
    { at: parts + 1, parts: [0] },
  ],
})

/** Two groups, each with a subtotal after it, and a grand total at the end. */
const subtotals = (parts: number): Layout => {
  if (parts < 2) return totalLast(parts)
  const half = Math.ceil(parts / 2)
  return {
    length: parts + 3,
    totals: [
      { at: half, parts: range(0, half) },
      { at: parts + 1, parts: range(half + 1, parts + 1) },
      { at: parts + 2, parts: [half, parts + 1] },
    ],
  }
}

/** The table of some parts with totals added up as the layouts say. */
export function tableOf(parts: readonly (readonly (number | null)[])[], rows: Layout, columns: Layout): CountTable {
  const partRows = range(0, rows.length).filter((row) => totalAt(rows, row) === undefined)
  const partColumns = range(0, columns.length).filter((column) => totalAt(columns, column) === undefined)
  const countAt = (row: number, column: number): number | null => {
    const across = totalAt(columns, column)
    if (across !== undefined) return across.parts.reduce((sum, part) => sum + (countAt(row, part) ?? 0), 0)
    const down = totalAt(rows, row)
    if (down !== undefined) return down.parts.reduce((sum, part) => sum + (countAt(part, column) ?? 0), 0)
    return parts[partRows.indexOf(row)]?.[partColumns.indexOf(column)] ?? null
  }
  return {
    counts: range(0, rows.length).map((row) => range(0, columns.length).map((column) => countAt(row, column))),
    rowTotals: rows.totals,
    columnTotals: columns.totals,
  }
}

const totalAt = ({ totals }: Layout, at: number) => totals.find((total) => total.at === at)

const single = [withoutTotal, totalLast, totalFirst]
const nested = [totalAtBothEnds, subtotals]

const layouts = fc
  .tuple(fc.constantFrom(...single), fc.constantFrom(...single, ...nested), fc.boolean())
  .map(([flat, other, isTransposed]) => (isTransposed ? ([other, flat] as const) : ([flat, other] as const)))

/** Many small counts, some larger ones that can protect them, zeros, and now and then a cell without figure. */
const counts = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, null) },
)

/** Tables with and without totals, at either end or both, with subtotals in one direction, some totals not stated. */
export const smallTables = (most: number): fc.Arbitrary<CountTable> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }), layouts, fc.boolean())
    .chain(([height, width, [rows, columns], isComplete]) => {
      const parts = fc.array(fc.array(counts, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      const table = parts.map((lines) => tableOf(lines, rows(height), columns(width)))
      return isComplete ? table : table.chain(withUnstatedTotals)
    })

function withUnstatedTotals(table: CountTable): fc.Arbitrary<CountTable> {
  const size = table.counts.reduce((cells, line) => cells + line.length, 0)
  const isTotal = (row: number, column: number) =>
    table.rowTotals.some(({ at }) => at === row) || table.columnTotals.some(({ at }) => at === column)
  return fc.array(fc.nat(4), { minLength: size, maxLength: size }).map((dice) => ({
    ...table,
    counts: table.counts.map((line, row) =>
      line.map((count, column) => (isTotal(row, column) && dice[row * line.length + column] === 0 ? null : count)),
    ),
  }))
}
