import type { CountTable, LineTotal } from '../../../packages/core/src/disclosure/count-table.ts'

export type IsHidden = (row: number, column: number) => boolean

/** What a reader supposes of the counts behind the hidden cells. */
export interface Supposition {
  /** The least that any of them may be, totals included. */
  readonly least: number
  /** Which values to try for a hidden part of the table. */
  readonly range: (count: number) => readonly [low: number, high: number]
}

/**
 * What a patient reader would do: try every whole number in a range for every hidden part of a table, add up the totals,
 * and keep what agrees with all that is shown. It knows nothing of the graph that the library works with.
 *
 * @returns For every hidden cell, by `row,column`, the values that it takes in the tables that agree.
 */
export function possibleValues(
  table: CountTable,
  isHidden: IsHidden,
  { least, range }: Supposition,
): ReadonlyMap<string, ReadonlySet<number>> {
  const cells = cellsOf(table, isHidden)
  const unknown = cells.filter(({ hidden, parts, key }) => hidden && parts.length === 1 && parts[0] === key)
  const guess = new Map(cells.filter(({ parts, key }) => parts[0] === key).map(({ key, count }) => [key, count]))
  const position = new Map(unknown.map(({ key }, index) => [key, index]))
  const checks = unknown.map((_, index) =>
    cells.filter(({ parts }) => Math.max(...parts.map((part) => position.get(part) ?? -1)) === index),
  )
  const seen = new Map(cells.filter(({ hidden }) => hidden).map(({ key }) => [key, new Set<number>()]))
  const valueIn = ({ parts }: Cell): number => parts.reduce((total, part) => total + (guess.get(part) ?? 0), 0)
  const agrees = (cell: Cell): boolean => (cell.hidden ? valueIn(cell) >= least : valueIn(cell) === cell.count)
  const search = (index: number): void => {
    const cell = unknown[index]
    if (cell === undefined) {
      for (const hidden of cells) if (hidden.hidden) seen.get(hidden.key)?.add(valueIn(hidden))
      return
    }
    const [low, high] = range(cell.count)
    for (let value = low; value <= high; value += 1) {
      guess.set(cell.key, value)
      if (checks[index]?.every(agrees)) search(index + 1)
    }
  }
  search(0)
  return seen
}

interface Cell {
  readonly key: string
  readonly count: number
  readonly hidden: boolean
  /** The keys of the cells that it adds up; of a cell that is no total, its own. */
  readonly parts: readonly string[]
}

/** All cells that say something; a total that is not stated says nothing. */
const cellsOf = (table: CountTable, isHidden: IsHidden): readonly Cell[] =>
  table.counts.flatMap((line, row) =>
    line.flatMap((count, column): readonly Cell[] => {
      const key = `${row},${column}`
      const parts = partsOf(table, row, column)
      return count === null && parts[0] !== key
        ? []
        : [{ key, count: count ?? 0, hidden: isHidden(row, column), parts }]
    }),
  )

function partsOf(table: CountTable, row: number, column: number): readonly string[] {
  const across = totalAt(table.columnTotals, column)
  if (across !== undefined) return across.parts.flatMap((part) => partsOf(table, row, part))
  const down = totalAt(table.rowTotals, row)
  return down === undefined ? [`${row},${column}`] : down.parts.flatMap((part) => partsOf(table, part, column))
}

const totalAt = (totals: readonly LineTotal[], at: number) => totals.find((total) => total.at === at)
