import { type Failure, fail, ok, type Result } from '../result.ts'
import { type CellGraph, cellGraph, type Incidence, incidence } from './cell-graph.ts'
import { cheapestWay } from './cheapest-way.ts'
import { type CountTable, checkCountTable } from './count-table.ts'
import { exposedEdges } from './exposed-edges.ts'

export interface SuppressionRule {
  /** Counts from 1 up to one less are hidden; a whole number of at least 1. */
  readonly threshold: number
  /**
   * The least count that a reader may suppose behind a hidden cell: 0 if only that counts are not negative is assumed, 1 if
   * readers also know that a 0 is always shown. With 1 more cells may have to be hidden.
   */
  readonly leastHidden: 0 | 1
}

/** `primary`: hidden because it is small; `secondary`: hidden because others could be worked out from it. */
export type CellStatus = 'shown' | 'primary' | 'secondary'

/**
 * Which cells of a table of counts to hide (秘匿処理), so that no small count is shown nor can be worked out.
 *
 * Small counts are hidden wherever they stand, totals included; 0 and cells without figure are shown as they are. Then
 * further cells are hidden until every hidden cell keeps at least two possible values, given all that is shown, that the
 * totals add up, and that counts are whole and not negative. Each time the fewest cells are taken that protect a cell, and
 * of equally few those with the smallest counts; what turns out not to be needed is shown again. It is not a search for the
 * best of all patterns, but none of its cells could be shown without exposing a small count.
 *
 * Only this one table is protected: a reader who has another with the same people may know more.
 *
 * @returns The status of every cell, in the shape of the table; or a failure of `checkCountTable`, or `range` for a
 *   threshold that is none.
 */
export function suppress(
  table: CountTable,
  { threshold, leastHidden }: SuppressionRule,
): Result<readonly (readonly CellStatus[])[]> {
  if (!Number.isInteger(threshold) || threshold < 1) return notAThreshold(threshold)
  const checked = checkCountTable(table)
  if (!checked.ok) return checked
  const graph = cellGraph(table)
  const isPrimary = Uint8Array.from(graph.count, (count, edge) => (isStated(graph, edge) && count < threshold ? 1 : 0))
  const hidden = isPrimary.map((primary, edge) => (isStated(graph, edge) ? primary : 1))
  const pattern: Pattern = { graph, isPrimary, hidden, least: leastHidden }
  hideCycles(pattern)
  showNeedless(pattern)
  return ok(statuses(table, pattern))
}

/** What is hidden so far. Arrays hold one entry per edge of the graph. */
interface Pattern {
  readonly graph: CellGraph
  readonly isPrimary: Uint8Array
  /** Changed as the pattern grows and shrinks. Totals that are not stated count as hidden. */
  readonly hidden: Uint8Array
  readonly least: number
}

const isStated = ({ isFree }: CellGraph, edge: number): boolean => isFree[edge] === 0

/** Hides, for every small count that can be worked out, the cheapest cells that let it change. */
function hideCycles(pattern: Pattern): void {
  const { graph, hidden, least } = pattern
  const around = incidence(graph, new Uint8Array(hidden.length).fill(1))
  // One cell more costs more than all counts together, so the fewest cells win.
  const perCell = graph.count.reduce((total, count) => total + count, 1)
  const costs = graph.count.map((count, edge) => (hidden[edge] === 1 ? 0 : perCell + count))
  for (const edge of exposedEdges(graph, hidden, least)) {
    for (const other of cheapestCycle(pattern, around, costs, edge)) {
      hidden[other] = 1
      costs[other] = 0
    }
  }
}

/** The edges that have to change with one edge, up or down. */
function cheapestCycle(
  { graph, least }: Pattern,
  around: Incidence,
  costs: Float64Array,
  edge: number,
): readonly number[] {
  const [from, to] = [graph.from[edge] as number, graph.to[edge] as number]
  const up = cheapestWay(graph, around, costs, least, { start: to, end: from, without: edge })
  // Where no count stands at its least already, every edge goes both ways, and a way up is a way down.
  const isOneWayAnywhere = least > 0
  const down =
    isOneWayAnywhere && (graph.count[edge] as number) > least
      ? cheapestWay(graph, around, costs, least, { start: from, end: to, without: edge })
      : undefined
  // There is a way up at least, since all counts could be twice what they are.
  if (up === undefined) throw new Error('The counts of the table do not add up.')
  return down !== undefined && down.cost < up.cost ? down.edges : up.edges
}

/** Shows again, the largest counts first, what was hidden for a cell that others protect by now. */
function showNeedless(pattern: Pattern): void {
  const { graph, hidden, isPrimary } = pattern
  const secondary = Array.from(hidden.keys())
    .filter((edge) => hidden[edge] === 1 && isPrimary[edge] === 0 && isStated(graph, edge))
    .sort((a, b) => (graph.count[b] as number) - (graph.count[a] as number) || b - a)
  for (const edge of secondary) if (hidden[edge] === 1) showIfSafe(pattern, edge)
}

/** Shows a cell, and with it those that were hidden for its sake alone, unless a small count could then be worked out. */
function showIfSafe({ graph, hidden, isPrimary, least }: Pattern, edge: number): void {
  const shown: number[] = []
  for (let next: readonly number[] = [edge]; next.length > 0; next = exposedEdges(graph, hidden, least)) {
    if (next.some((other) => isPrimary[other] === 1)) {
      for (const other of shown) hidden[other] = 1
      return
    }
    for (const other of next) hidden[other] = 0
    shown.push(...next)
  }
}

function statuses({ counts }: CountTable, { graph, hidden, isPrimary }: Pattern): readonly (readonly CellStatus[])[] {
  const width = counts[0]?.length ?? 0
  const status = counts.map((row) => row.map((): CellStatus => 'shown'))
  for (const [edge, cell] of graph.cell.entries()) {
    const row = status[Math.floor(cell / width)]
    if (row === undefined || hidden[edge] === 0 || !isStated(graph, edge)) continue
    row[cell % width] = isPrimary[edge] === 1 ? 'primary' : 'secondary'
  }
  return status
}

const notAThreshold = (threshold: number): Failure =>
  fail('range', 'threshold', {
    en: `The threshold is ${threshold}. Enter a whole number of at least 1; 5 hides the counts 1 to 4.`,
    ja: `しきい値が${threshold}になっています。1以上の整数を入力してください（5の場合、1から4までを秘匿します）。`,
  })
