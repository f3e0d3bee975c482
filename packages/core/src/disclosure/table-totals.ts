import { type Counts, type CountTable, type LineTotal, transposed } from './count-table.ts'

/**
 * Finds out what each total of a table adds up, from where the totals stand (計の内訳の判定).
 *
 * One total adds up all other lines, wherever it stands. Several may be subtotals, each after its parts or each before
 * them, with or without a grand total at either end; the first reading whose sums hold is taken. If none holds, the
 * simplest is, and `countTableFailure` says where it fails.
 *
 * @param counts - Without labels; a rectangle.
 * @param rowTotals - Indices of the rows that are totals, from 0.
 * @param columnTotals - Indices of the columns that are totals.
 */
export function tableTotals(counts: Counts, rowTotals: readonly number[], columnTotals: readonly number[]): CountTable {
  const rows = counts.filter((_, row) => !rowTotals.includes(row))
  const columns = transposed(counts).filter((_, column) => !columnTotals.includes(column))
  return {
    counts,
    rowTotals: lineTotals(columns, rowTotals, counts.length),
    columnTotals: lineTotals(rows, columnTotals, counts[0]?.length ?? 0),
  }
}

/** @param lines - Lines of parts only, along which the totals stand. */
function lineTotals(lines: Counts, at: readonly number[], length: number): readonly LineTotal[] {
  const totals = [...at].sort((a, b) => a - b)
  const readings = [totals.length - 1, 0, -1].flatMap((grand) =>
    sides.map((side) => readingOf(totals, length, grand, side)),
  )
  const possible = readings.filter((reading) => reading.every(({ parts }) => parts.length > 0))
  return possible.find((reading) => lines.every((counts) => addsUp(counts, reading))) ?? possible[0] ?? []
}

/** Where the subtotals stand: after their parts or before them. */
const sides = ['after', 'before'] as const

/**
 * @param grand - Which of the totals adds up the others, with the lines that are in none of them; −1 for none.
 */
function readingOf(
  totals: readonly number[],
  length: number,
  grand: number,
  side: (typeof sides)[number],
): readonly LineTotal[] {
  const subtotals = totals.filter((_, number) => number !== grand)
  const groups = subtotals.map((at): LineTotal & { parts: number[] } => ({ at, parts: [] }))
  const loose: number[] = []
  for (let line = 0; line < length; line += 1) {
    if (totals.includes(line)) continue
    const following = subtotals.findIndex((at) => at > line)
    const preceding = (following < 0 ? subtotals.length : following) - 1
    const group = groups[side === 'after' ? following : preceding]
    ;(group?.parts ?? loose).push(line)
  }
  const grandTotal = totals[grand]
  return grandTotal === undefined ? groups : [...groups, { at: grandTotal, parts: [...subtotals, ...loose] }]
}

/** Whether the totals of a line are the sums of their parts, as far as they are stated. */
const addsUp = (counts: Counts[number], totals: readonly LineTotal[]): boolean => {
  const isTotal = new Set(totals.map(({ at }) => at))
  const isUnknown = (place: number): boolean => isTotal.has(place) && (counts[place] ?? null) === null
  return totals.every(
    ({ at, parts }) =>
      isUnknown(at) ||
      parts.some(isUnknown) ||
      counts[at] === parts.reduce((total, part) => total + (counts[part] ?? 0), 0),
  )
}
