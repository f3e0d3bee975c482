import { type CellGraph, type Incidence, otherEnd } from './cell-graph.ts'
import { depthFirst } from './depth-first.ts'

/**
 * The edges without which a component would fall apart (橋), whichever way units are sent.
 *
 * @param component - One number per node; edges between different components are left aside.
 * @returns 1 for every bridge.
 */
export function bridges(graph: CellGraph, around: Incidence, component: Int32Array): Uint8Array {
  const isBridge = new Uint8Array(graph.from.length)
  depthFirst(around, {
    follow: (edge, node, cameBy) => {
      const target = otherEnd(graph, edge, node)
      return edge !== cameBy && component[target] === component[node] ? target : -1
    },
    leave: ({ low, cameBy, orderBefore }) => {
      if (cameBy >= 0 && low > orderBefore) isBridge[cameBy] = 1
    },
  })
  return isBridge
}
