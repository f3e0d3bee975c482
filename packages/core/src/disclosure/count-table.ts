import { positionText } from '../cells.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
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

/**
 * Whether the counts can be protected: a rectangle of whole numbers from 0, whose totals add up.
 *
 * @returns The table itself; or a failure: `shape` (empty, ragged, or totals that overlap), `range` (not a count, or a total
 *   that its parts do not add up to, with its position).
 */
export function checkCountTable(table: CountTable): Result<CountTable> {
  const failure =
    checkRectangle(table.counts) ??
    checkCounts(table.counts) ??
    checkStructure(table.rowTotals, table.counts.length) ??
    checkStructure(table.columnTotals, table.counts[0]?.length ?? 0) ??
    checkSubtotals(table) ??
    checkSums(table)
  return failure ?? ok(table)
}

function checkRectangle(counts: Counts): Failure | undefined {
  const width = counts[0]?.length ?? 0
  if (width === 0) return emptyTable
  const ragged = counts.findIndex((row) => row.length !== width)
  return ragged < 0 ? undefined : raggedRow(ragged, width, counts[ragged]?.length ?? 0)
}

function checkCounts(counts: Counts): Failure | undefined {
  for (const [row, line] of counts.entries()) {
    const column = line.findIndex((count) => count !== null && !(Number.isSafeInteger(count) && count >= 0))
    if (column >= 0) return notACount(row, column, line[column] as number)
  }
  return undefined
}

/** Every line may be part of one total, and no total of itself, not even through others. */
function checkStructure(totals: readonly LineTotal[], length: number): Failure | undefined {
  const parents = parentsOf(totals, length)
  const listed = totals.reduce((count, { parts }) => count + parts.length, 0)
  const assigned = parents.filter((parent) => parent >= 0).length
  const isWhole = totals.every(({ at, parts }) => at >= 0 && at < length && parts.length > 0)
  return isWhole && listed === assigned && !hasCycle(parents) ? undefined : overlappingTotals
}

/** For every line the total that it is part of, −1 for none. */
export function parentsOf(totals: readonly LineTotal[], length: number): readonly number[] {
  const parents = Array.from({ length }, () => -1)
  for (const { at, parts } of totals) for (const part of parts) if (part >= 0 && part < length) parents[part] = at
  return parents
}

function hasCycle(parents: readonly number[]): boolean {
  return parents.some((_, line) => {
    let above = line
    for (let depth = 0; depth <= parents.length && above >= 0; depth += 1) above = parents[above] ?? -1
    return above >= 0
  })
}

/** With subtotals both ways the counts are no longer a network, and whole numbers no longer follow from the bounds. */
const checkSubtotals = ({ rowTotals, columnTotals }: CountTable): Failure | undefined =>
  rowTotals.length > 1 && columnTotals.length > 1 ? subtotalsBothWays : undefined

function checkSums(table: CountTable): Failure | undefined {
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

const emptyTable = fail('shape', 'table', {
  en: 'The table holds no counts. Select a block of counts, with or without labels and totals.',
  ja: '表に人数や件数がありません。数値の入った範囲を指定してください（見出しや合計は含めても構いません）。',
})

const raggedRow = (row: number, expected: number, found: number): Failure =>
  fail('shape', 'table', {
    en: `Row ${row + 1} has ${found} cells, the first row ${expected}. Select a rectangle.`,
    ja: `${row + 1}行目のセルは${found}個ですが、1行目は${expected}個です。長方形の範囲を指定してください。`,
  })

function notACount(row: number, column: number, count: number): Failure {
  const place = positionText(row, column)
  return fail('range', 'table', {
    en: `${formatNumber(count, undefined, 'en')} in ${place.en} of the counts is no count. Enter whole numbers of 0 or more.`,
    ja: `数値部分の${place.ja}の${formatNumber(count)}は、人数や件数として扱えません。0以上の整数を入力してください。`,
  })
}

const overlappingTotals = fail('shape', 'table', {
  en: 'It is not clear which rows or columns the totals add up: each may be part of one total only. Leave out the totals in between.',
  ja: '合計欄がどの行・列を合計しているのか判断できません（1つの行・列が複数の合計に含まれています）。途中の合計を除いてください。',
})

const subtotalsBothWays = fail('shape', 'table', {
  en: 'There are several total rows and several total columns. Leave out the subtotals of one direction.',
  ja: '合計の行と合計の列がそれぞれ複数あります。行か列のどちらかは、小計を除いて合計を1つにしてください。',
})

function notTheSum(row: number, column: number, { stated, computed }: Mismatch): Failure {
  const place = positionText(row, column)
  const [is, should] = [stated, computed]
  return fail('range', 'table', {
    en: `The total in ${place.en} of the counts is ${formatNumber(is, undefined, 'en')}, but its parts add up to ${formatNumber(should, undefined, 'en')}. Correct the table: hiding cells protects nothing if the totals are wrong.`,
    ja: `数値部分の${place.ja}の合計は${formatNumber(is)}ですが、内訳を足すと${formatNumber(should)}になります。合計が合わない表は正しく秘匿できないため、表を訂正してください。`,
  })
}
