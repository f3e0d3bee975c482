import { type CountTable, type LineTotal, parentsOf, transposed } from './count-table.ts'

/**
 * A table of counts as a circulation: every cell is an edge, and at every node as much arrives as leaves. A node stands for
 * one sum that holds in the table (the parts of one total), the first node for everything that is not tied by a sum.
 *
 * Each part of a two-way table takes part in one sum across and one down, so a change of some cells keeps all sums if and
 * only if it is made of cycles. Arrays hold one entry per edge; cells that are 0 or without figure cannot change and are
 * no edges.
 */
export interface CellGraph {
  readonly nodeCount: number
  /** Raising the cell by one sends one more unit from this node … */
  readonly from: Int32Array
  /** … to that one. */
  readonly to: Int32Array
  /** The count in the cell; 0 for a total that is not stated. */
  readonly count: Float64Array
  /** Row × width + column. */
  readonly cell: Int32Array
  /** 1 for a total that is not stated: nobody knows it, so it may be anything. */
  readonly isFree: Uint8Array
}

const outside = 0

/** The graph of a table that `checkCountTable` has accepted. */
export function cellGraph(table: CountTable): CellGraph {
  const width = table.counts[0]?.length ?? 0
  return table.rowTotals.length > 1
    ? graphOf(transposed(table.counts), table.rowTotals, table.columnTotals, (line, place) => place * width + line)
    : graphOf(table.counts, table.columnTotals, table.rowTotals, (line, place) => line * width + place)
}

/**
 * @param lines - Counts line by line, where totals within a line may be totals of totals (`within`), and one line at most
 *   adds up others (`across`).
 */
function graphOf(
  lines: CountTable['counts'],
  within: readonly LineTotal[],
  across: readonly LineTotal[],
  cellAt: (line: number, place: number) => number,
): CellGraph {
  const width = lines[0]?.length ?? 0
  const parents = parentsOf(within, width)
  const totalNumber = new Map(within.map(({ at }, number) => [at, number]))
  const totalLine = across[0]?.at ?? -1
  const tied = new Set(across[0]?.parts ?? [])
  const sumWithin = (line: number, place: number): number =>
    1 + width + line * within.length + (totalNumber.get(place) ?? 0)
  const edges: Edge[] = []
  for (const [line, counts] of lines.entries()) {
    const isTotalLine = line === totalLine
    for (const [place, count] of counts.entries()) {
      const isTotal = isTotalLine || totalNumber.has(place)
      if (count === 0 || (count === null && !isTotal)) continue
      const parent = parents[place] ?? -1
      const above = parent < 0 ? outside : sumWithin(line, parent)
      const below = totalNumber.has(place)
        ? sumWithin(line, place)
        : isTotalLine || tied.has(line)
          ? 1 + place
          : outside
      const [from, to] = isTotalLine ? [below, above] : [above, below]
      edges.push({ from, to, count: count ?? 0, cell: cellAt(line, place), isFree: count === null })
    }
  }
  return {
    nodeCount: 1 + width + lines.length * within.length,
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    count: Float64Array.from(edges, ({ count }) => count),
    cell: Int32Array.from(edges, ({ cell }) => cell),
    isFree: Uint8Array.from(edges, ({ isFree }) => (isFree ? 1 : 0)),
  }
}

interface Edge {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly cell: number
  readonly isFree: boolean
}

/** The edges at every node: those of node n stand at `edges[start[n]]` up to, not including, `edges[start[n + 1]]`. */
export interface Incidence {
  readonly start: Int32Array
  readonly edges: Int32Array
}

/** @param included - 1 for every edge to be listed; an edge from a node to itself changes nothing elsewhere and is left out. */
export function incidence({ nodeCount, from, to }: CellGraph, included: Uint8Array): Incidence {
  const start = new Int32Array(nodeCount + 1)
  const isListed = (edge: number): boolean => included[edge] === 1 && from[edge] !== to[edge]
  for (let edge = 0; edge < from.length; edge += 1) {
    if (!isListed(edge)) continue
    for (const node of [from[edge] as number, to[edge] as number]) start[node + 1] = (start[node + 1] as number) + 1
  }
  for (let node = 0; node < nodeCount; node += 1)
    start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  const next = start.slice()
  const edges = new Int32Array(start[nodeCount] as number)
  for (let edge = 0; edge < from.length; edge += 1) {
    if (!isListed(edge)) continue
    for (const node of [from[edge] as number, to[edge] as number]) {
      edges[next[node] as number] = edge
      next[node] = (next[node] as number) + 1
    }
  }
  return { start, edges }
}

/** The node at the other end of an edge. */
export const otherEnd = ({ from, to }: CellGraph, edge: number, node: number): number =>
  (from[edge] === node ? to[edge] : from[edge]) as number

/**
 * Whether one unit can be sent along an edge, away from a node: forward by raising the cell, backward by lowering it, which
 * ends at `least`.
 */
export const canSend = ({ from, count, isFree }: CellGraph, edge: number, node: number, least: number): boolean =>
  from[edge] === node || isFree[edge] === 1 || (count[edge] as number) > least
