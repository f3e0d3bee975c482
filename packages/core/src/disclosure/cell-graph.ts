import { type CountTable, type LineTotal, parentsOf, transposed } from './count-table.ts'

/** A cell as an edge between two sums that it takes part in. Cells that are 0 or without figure cannot change and are none. */
export interface CellEdge {
  readonly row: number
  readonly column: number
  /** Raising the cell by one sends one more unit from this node … */
  readonly from: number
  /** … to that one. */
  readonly to: number
  /** The count in the cell; 0 for a total that is not stated. */
  readonly count: number
  /** A total that is not stated: nobody knows it, so it may be anything. */
  readonly isFree: boolean
}

/**
 * A table of counts as a circulation: every cell is an edge, and at every node as much arrives as leaves. A node stands for
 * one sum that holds in the table (the parts of one total), the first node for everything that is not tied by a sum.
 *
 * Each part of a two-way table takes part in one sum across and one down, so a change of some cells keeps all sums if and
 * only if it is made of cycles.
 */
export interface CellGraph {
  readonly nodeCount: number
  readonly edges: readonly CellEdge[]
}

const outside = 0

/** The graph of a table in which `countTableFailure` has found nothing. */
export function cellGraph({ counts, rowTotals, columnTotals }: CountTable): CellGraph {
  if (rowTotals.length <= 1) return graphOf(counts, columnTotals, rowTotals)
  const { nodeCount, edges } = graphOf(transposed(counts), rowTotals, columnTotals)
  return { nodeCount, edges: edges.map((edge) => ({ ...edge, row: edge.column, column: edge.row })) }
}

/**
 * @param lines - Counts line by line, where totals within a line may be totals of totals (`within`), and one line at most
 *   adds up others (`across`).
 */
function graphOf(lines: CountTable['counts'], within: readonly LineTotal[], across: readonly LineTotal[]): CellGraph {
  const width = lines[0]?.length ?? 0
  const parents = parentsOf(within, width)
  const totalNumber = new Map(within.map(({ at }, number) => [at, number]))
  const sumWithin = (line: number, place: number): number =>
    1 + width + line * within.length + (totalNumber.get(place) ?? 0)
  const edges: CellEdge[] = []
  for (const [row, counts] of lines.entries()) {
    const isTotalLine = row === across[0]?.at
    const isTied = isTotalLine || across[0]?.parts.includes(row)
    for (const [column, count] of counts.entries()) {
      const isTotal = totalNumber.has(column)
      if (count === 0 || (count === null && !isTotalLine && !isTotal)) continue
      const parent = parents[column] ?? -1
      const above = parent < 0 ? outside : sumWithin(row, parent)
      const below = isTotal ? sumWithin(row, column) : isTied ? 1 + column : outside
      const [from, to] = isTotalLine ? [below, above] : [above, below]
      edges.push({ row, column, from, to, count: count ?? 0, isFree: count === null })
    }
  }
  return { nodeCount: 1 + width + lines.length * within.length, edges }
}

/** Node by node those of the edges that end there; an edge from a node to itself changes nothing elsewhere and is left out. */
export type EdgesByNode = readonly (readonly CellEdge[])[]

export function edgesByNode({ nodeCount }: CellGraph, edges: Iterable<CellEdge>): EdgesByNode {
  const byNode = Array.from({ length: nodeCount }, (): CellEdge[] => [])
  for (const edge of edges) {
    if (edge.from === edge.to) continue
    byNode[edge.from]?.push(edge)
    byNode[edge.to]?.push(edge)
  }
  return byNode
}

/** The node at the other end of an edge. */
export const otherEnd = ({ from, to }: CellEdge, node: number): number => (from === node ? to : from)
