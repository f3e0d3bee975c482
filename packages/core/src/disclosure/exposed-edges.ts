import { type CellEdge, type CellGraph, type EdgesByNode, edgesByNode, otherEnd } from './cell-graph.ts'

/**
 * The hidden cells whose counts can be worked out from what is shown, given that the totals add up and that counts are
 * whole and not negative.
 *
 * A count can change by one, up or down, if it lies on a cycle of hidden cells: all of them are 1 or more, so all can rise
 * and fall. A cell on no cycle is fixed by its sums. Every cycle is made of ways that the other edges of a spanning forest
 * complete, so what those ways pass by is safe.
 *
 * @param hidden - With the totals that are not stated; these are never exposed.
 */
export function exposedEdges(graph: CellGraph, hidden: ReadonlySet<CellEdge>): readonly CellEdge[] {
  const { cameBy, depth } = spanningForest(edgesByNode(graph, hidden))
  const isInForest = (edge: CellEdge): boolean => cameBy[edge.from] === edge || cameBy[edge.to] === edge
  const safe = new Set<CellEdge>()
  for (const edge of hidden) {
    if (isInForest(edge)) continue
    safe.add(edge)
    for (let { from: deeper, to: other } = edge; deeper !== other; ) {
      if ((depth[deeper] as number) < (depth[other] as number)) [deeper, other] = [other, deeper]
      const above = cameBy[deeper] as CellEdge
      safe.add(above)
      deeper = otherEnd(above, deeper)
    }
  }
  return graph.edges.filter((edge) => hidden.has(edge) && !edge.isFree && !safe.has(edge))
}

/** Of every node the edge by which it is reached from a root, breadth first, and over how many edges. */
interface Forest {
  readonly cameBy: readonly (CellEdge | undefined)[]
  readonly depth: readonly number[]
}

function spanningForest(around: EdgesByNode): Forest {
  const cameBy: (CellEdge | undefined)[] = []
  const depth: number[] = []
  for (const root of around.keys()) {
    if (depth[root] !== undefined) continue
    depth[root] = 0
    const queue = [root]
    for (const node of queue) {
      for (const edge of around[node] as readonly CellEdge[]) {
        const target = otherEnd(edge, node)
        if (depth[target] !== undefined) continue
        depth[target] = (depth[node] as number) + 1
        cameBy[target] = edge
        queue.push(target)
      }
    }
  }
  return { cameBy, depth }
}
