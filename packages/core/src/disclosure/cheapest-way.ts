import { type CellGraph, canSend, type Incidence, otherEnd } from './cell-graph.ts'
import { NodeQueue } from './node-queue.ts'

/** A way through the table, and what it costs to hide its cells. */
export interface Way {
  readonly edges: readonly number[]
  readonly cost: number
}

/**
 * The cheapest way to send one unit between two nodes without one edge (Dijkstra's algorithm). Of equal costs the one that
 * comes first in the table wins, so the result is the same everywhere.
 *
 * @param around - Of the edges that may be used.
 * @param costs - Per edge, ≥ 0.
 * @returns `undefined` if there is no way.
 */
export function cheapestWay(
  graph: CellGraph,
  around: Incidence,
  costs: Float64Array,
  least: number,
  { start, end, without }: { readonly start: number; readonly end: number; readonly without: number },
): Way | undefined {
  const cost = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const cameBy = new Int32Array(graph.nodeCount).fill(-1)
  const isSettled = new Uint8Array(graph.nodeCount)
  const queue = new NodeQueue()
  cost[start] = 0
  queue.push(start, 0)
  for (let node = queue.pop(); node >= 0; node = queue.pop()) {
    if (node === end) return { edges: edgesBack(graph, cameBy, start, end), cost: cost[end] as number }
    if (isSettled[node] === 1) continue
    isSettled[node] = 1
    for (let place = around.start[node] as number; place < (around.start[node + 1] as number); place += 1) {
      const edge = around.edges[place] as number
      if (edge === without || !canSend(graph, edge, node, least)) continue
      const target = otherEnd(graph, edge, node)
      const through = (cost[node] as number) + (costs[edge] as number)
      if (through >= (cost[target] as number)) continue
      cost[target] = through
      cameBy[target] = edge
      queue.push(target, through)
    }
  }
  return undefined
}

function edgesBack(graph: CellGraph, cameBy: Int32Array, start: number, end: number): readonly number[] {
  const edges: number[] = []
  for (let node = end; node !== start; node = otherEnd(graph, edges[edges.length - 1] as number, node)) {
    edges.push(cameBy[node] as number)
  }
  return edges
}
