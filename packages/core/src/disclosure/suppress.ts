import { ok, type Result } from '../result.ts'
import { type CellEdge, type CellGraph, cellGraph, edgesByNode } from './cell-graph.ts'
import { cheapestWayRound } from './cheapest-way.ts'
import { type CountTable, countTableFailure } from './count-table.ts'
import { exposedEdges } from './exposed-edges.ts'

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
 * @param threshold - Counts from 1 up to one less are hidden; a whole number of at least 1.
 * @returns The status of every cell, in the shape of the table; or the failure of `countTableFailure`.
 */
export function suppress(table: CountTable, threshold: number): Result<readonly (readonly CellStatus[])[]> {
  const failure = countTableFailure(table)
  if (failure !== undefined) return failure
  const graph = cellGraph(table)
  const primary = new Set(graph.edges.filter(({ count, isFree }) => !isFree && count < threshold))
  const hidden = showNeedless(graph, hideCycles(graph, primary), primary)
  const status = table.counts.map((row) => row.map((): CellStatus => 'shown'))
  for (const edge of hidden) {
    const row = status[edge.row] as CellStatus[]
    if (!edge.isFree) row[edge.column] = primary.has(edge) ? 'primary' : 'secondary'
  }
  return ok(status)
}

type Edges = ReadonlySet<CellEdge>

/** Hides with the small counts, for each that can be worked out, the cheapest cells that let it change. */
function hideCycles(graph: CellGraph, primary: Edges): Edges {
  // Totals that are not stated count as hidden.
  const hidden = new Set([...primary, ...graph.edges.filter(({ isFree }) => isFree)])
  const around = edgesByNode(graph, graph.edges)
  // One cell more costs more than all counts together, so the fewest cells win.
  const perCell = graph.edges.reduce((total, { count }) => total + count, 1)
  const costOf = (edge: CellEdge): number => (hidden.has(edge) ? 0 : perCell + edge.count)
  for (const edge of exposedEdges(graph, hidden)) {
    const way = cheapestWayRound(around, edge, costOf)
    // All counts could be twice what they are, so each can change together with others.
    if (way === undefined) throw new Error('The counts of the table do not add up.')
    for (const other of way) hidden.add(other)
  }
  return hidden
}

/** Shows again, the largest counts first, what was hidden for a cell that others protect by now. */
function showNeedless(graph: CellGraph, hidden: Edges, primary: Edges): Edges {
  const secondary = graph.edges.filter((edge) => hidden.has(edge) && !edge.isFree && !primary.has(edge))
  return secondary
    .reverse()
    .sort((a, b) => b.count - a.count)
    .reduce((left, edge) => (left.has(edge) ? withoutIfSafe(graph, left, primary, edge) : left), hidden)
}

/** Shows a cell, and with it those that were hidden for its sake alone, unless a small count could then be worked out. */
function withoutIfSafe(graph: CellGraph, hidden: Edges, primary: Edges, edge: CellEdge): Edges {
  const left = new Set(hidden)
  for (let shown: readonly CellEdge[] = [edge]; shown.length > 0; shown = exposedEdges(graph, left)) {
    if (shown.some((other) => primary.has(other))) return hidden
    for (const other of shown) left.delete(other)
  }
  return left
}
