import { positionText } from '../cells.ts'
import { type Failure, fail } from '../result.ts'
import { formatNumber } from '../units/format.ts'
import { sum } from '../units/sum.ts'

/** Counts row by row. `null` is a cell without figure: among the parts it adds nothing, as a total it says nothing. */
export type Counts = readonly (readonly (number | null)[])[]

/** A row or column that adds up others (計); indices from 0. */
export interface LineTotal {
  readonly at: number
  /** The lines it adds up, which may be totals themselves; each line is part of one total at most. */
  readonly parts: readonly number[]
}

/** A table of counts with what its totals add up. Without totals in a direction, its lines are not tied to each other. */
export interface CountTable {
  readonly counts: Counts
  /** Rows that add up other rows, column by column. */
  readonly rowTotals: readonly LineTotal[]
  /** Columns that add up other columns, row by row. */
  readonly columnTotals: readonly LineTotal[]
}

export const transposed = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (lines[0] ?? []).map((_, place) => lines.map((line) => line[place] as T))

/** For every line the total that it is part of, −1 for none. */
export function parentsOf(totals: readonly LineTotal[], length: number): readonly number[] {
  const parents = Array.from({ length }, () => -1)
  for (const { at, parts } of totals) for (const part of parts) parents[part] = at
  return parents
}

/**
 * Why the counts cannot be protected, `undefined` if they can: `shape` (subtotals both ways), `range` (a total that its
 * parts do not add up to, with its position).
 *
 * @param table - A rectangle of whole numbers from 0, whose totals do not overlap.
 */
export function countTableFailure(table: CountTable): Failure | undefined {
  // With subtotals both ways the counts are no longer a network, and whole numbers no longer follow from the bounds.
  if (table.rowTotals.length > 1 && table.columnTotals.length > 1) return subtotalsBothWays
  const counts = withAllTotals(table)
  const across = firstMismatch(counts, table.columnTotals)
  if (across !== undefined) return notTheSum(across.line, across.total, across)
  const down = firstMismatch(transposed(counts), table.rowTotals)
  return down && notTheSum(down.total, down.line, down)
}

/** The counts with every total that is not stated worked out from its parts. */
function withAllTotals({ counts, rowTotals, columnTotals }: CountTable): readonly (readonly number[])[] {
  const [rowParts, columnParts] = [partsByLine(rowTotals), partsByLine(columnTotals)]
  const countAt = (row: number, column: number): number => {
    const stated = counts[row]?.[column] ?? null
    if (stated !== null) return stated
    const across = columnParts.get(column)
    if (across !== undefined) return sum(across.map((part) => countAt(row, part)))
    return sum((rowParts.get(row) ?? []).map((part) => countAt(part, column)))
  }
  return counts.map((line, row) => line.map((_, column) => countAt(row, column)))
}

const partsByLine = (totals: readonly LineTotal[]): ReadonlyMap<number, readonly number[]> =>
  new Map(totals.map(({ at, parts }) => [at, parts]))

interface Mismatch {
  readonly line: number
  readonly total: number
  readonly stated: number
  readonly computed: number
}

/** The first total within a line that is not the sum of its parts. */
function firstMismatch(lines: readonly (readonly number[])[], totals: readonly LineTotal[]): Mismatch | undefined {
  for (const [line, counts] of lines.entries()) {
    for (const { at, parts } of totals) {
      const stated = counts[at] as number
      const computed = sum(parts.map((part) => counts[part] as number))
      if (stated !== computed) return { line, total: at, stated, computed }
    }
  }
  return undefined
}

const subtotalsBothWays = fail('shape', 'table', {
  en: 'There are several total rows and several total columns. Leave out the subtotals of one direction.',
  ja: '合計の行と合計の列がそれぞれ複数あります。行か列のどちらかは、小計を除いて合計を1つにしてください。',
})

function notTheSum(row: number, column: number, { stated, computed }: Mismatch): Failure {
  const place = positionText(row, column)
  return fail('range', 'table', {
    en: `The total in ${place.en} of the counts is ${formatNumber(stated, undefined, 'en')}, but its parts add up to ${formatNumber(computed, undefined, 'en')}. Correct the table.`,
    ja: `数値部分の${place.ja}の合計は${formatNumber(stated)}ですが、内訳を足すと${formatNumber(computed)}になります。表を訂正してください。`,
  })
}
