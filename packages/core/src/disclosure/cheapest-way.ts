import { type CellEdge, type EdgesByNode, otherEnd } from './cell-graph.ts'

/**
 * The edges of the cheapest way from one end of an edge to the other without that edge itself (Dijkstra's algorithm); of
 * equally cheap ways the same one every time.
 *
 * @returns In any order; `undefined` if there is no other way.
 */
export function cheapestWayRound(
  around: EdgesByNode,
  avoided: CellEdge,
  costOf: (edge: CellEdge) => number,
): readonly CellEdge[] | undefined {
  const least: number[] = []
  const cameBy: CellEdge[] = []
  const settled = new Set<number>()
  const queue: Reached[] = [{ node: avoided.to, cost: 0 }]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, cost } = next
    if (node === avoided.from) return edgesBack(cameBy, avoided)
    if (settled.has(node)) continue
    settled.add(node)
    for (const edge of around[node] as readonly CellEdge[]) {
      const target = otherEnd(edge, node)
      const through = cost + costOf(edge)
      if (edge === avoided || target === avoided.to || through >= (least[target] ?? Number.POSITIVE_INFINITY)) continue
      least[target] = through
      cameBy[target] = edge
      insert(queue, { node: target, cost: through })
    }
  }
  return undefined
}

/** A node that can be reached, and what that costs. */
interface Reached {
  readonly node: number
  readonly cost: number
}

/** Keeps the queue in order: the cheapest stands last, of equally cheap nodes the one with the lowest number. */
function insert(queue: Reached[], reached: Reached): void {
  let [from, to] = [0, queue.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const { node, cost } = queue[middle] as Reached
    if (cost > reached.cost || (cost === reached.cost && node > reached.node)) from = middle + 1
    else to = middle
  }
  queue.splice(from, 0, reached)
}

function edgesBack(cameBy: readonly CellEdge[], { from, to }: CellEdge): readonly CellEdge[] {
  const edges: CellEdge[] = []
  for (let node = from; node !== to; ) {
    const edge = cameBy[node] as CellEdge
    edges.push(edge)
    node = otherEnd(edge, node)
  }
  return edges
}
