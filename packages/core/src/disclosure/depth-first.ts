import type { Incidence } from './cell-graph.ts'

/** A node when all beyond it is done. Orders count from 1, by when a node was reached. */
export interface Finished {
  readonly node: number
  readonly order: number
  /** The lowest order among the nodes that are one edge away from this node or from any reached through it. */
  readonly low: number
  /** The edge that led here, and the order of the node it came from; −1 and 0 where the search began. */
  readonly cameBy: number
  readonly orderBefore: number
}

/** What a search asks for and tells on its way. */
export interface Visitor {
  /** The node to go to along an edge, −1 to leave the edge alone. */
  readonly follow: (edge: number, node: number, cameBy: number) => number
  readonly enter?: (node: number) => void
  readonly leave: (finished: Finished) => void
}

/** Visits every node, going on from the latest one first. No recursion, since a table may be thousands of rows long. */
export function depthFirst({ start, edges }: Incidence, { follow, enter, leave }: Visitor): void {
  const nodeCount = start.length - 1
  const order = new Int32Array(nodeCount)
  const low = new Int32Array(nodeCount)
  const cameBy = new Int32Array(nodeCount).fill(-1)
  const next = start.slice()
  const path: number[] = []
  let reached = 0
  const reach = (node: number): void => {
    reached += 1
    order[node] = reached
    low[node] = reached
    path.push(node)
    enter?.(node)
  }
  const lower = (node: number, to: number): void => {
    if (to < (low[node] as number)) low[node] = to
  }
  for (let root = 0; root < nodeCount; root += 1) {
    if (order[root] === 0) reach(root)
    while (path.length > 0) {
      const node = path[path.length - 1] as number
      const place = next[node] as number
      if (place < (start[node + 1] as number)) {
        next[node] = place + 1
        const edge = edges[place] as number
        const target = follow(edge, node, cameBy[node] as number)
        if (target < 0) continue
        if (order[target] !== 0) lower(node, order[target] as number)
        else {
          cameBy[target] = edge
          reach(target)
        }
        continue
      }
      path.pop()
      const before = path[path.length - 1]
      if (before !== undefined) lower(before, low[node] as number)
      leave({
        node,
        order: order[node] as number,
        low: low[node] as number,
        cameBy: cameBy[node] as number,
        orderBefore: before === undefined ? 0 : (order[before] as number),
      })
    }
  }
}
