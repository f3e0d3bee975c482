import { type CellGraph, canSend, type Incidence, otherEnd } from './cell-graph.ts'
import { depthFirst } from './depth-first.ts'

/**
 * The strong components of a table's graph (強連結成分, Tarjan's algorithm): two nodes have the same number if and only if
 * units can be sent both ways between them.
 *
 * @param least - See `canSend`.
 * @returns One number per node.
 */
export function strongComponents(graph: CellGraph, around: Incidence, least: number): Int32Array {
  const component = new Int32Array(graph.nodeCount).fill(-1)
  const open: number[] = []
  let closed = 0
  depthFirst(around, {
    follow: (edge, node) => {
      const target = otherEnd(graph, edge, node)
      return canSend(graph, edge, node, least) && component[target] === -1 ? target : -1
    },
    enter: (node) => open.push(node),
    leave: ({ node, order, low }) => {
      if (low !== order) return
      for (let member = -1; member !== node; ) {
        member = open.pop() as number
        component[member] = closed
      }
      closed += 1
    },
  })
  return component
}
