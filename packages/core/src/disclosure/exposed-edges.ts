import { bridges } from './bridges.ts'
import { type CellGraph, incidence } from './cell-graph.ts'
import { strongComponents } from './strong-components.ts'

/**
 * The hidden cells that a reader can work out from what is shown: those with one possible value only.
 *
 * A hidden cell can change if and only if it lies on a cycle of hidden cells along which one unit can be sent. A cell that
 * can only be raised does so if its ends lie in one strong component; one that can also be lowered needs another way
 * between its ends, so it must not be a bridge there (D. Gusfield, "A graph theoretic approach to statistical data
 * security", SIAM Journal on Computing 17 (3), 1988, 552–571). The time is linear in the number of cells.
 *
 * @param hidden - 1 for every edge whose count is not shown, totals that are not stated included.
 * @param least - The least count that a reader may suppose behind a hidden cell.
 * @returns Edges, in the order of the graph.
 */
export function exposedEdges(graph: CellGraph, hidden: Uint8Array, least: number): readonly number[] {
  const around = incidence(graph, hidden)
  const component = strongComponents(graph, around, least)
  const isBridge = bridges(graph, around, component)
  const exposed: number[] = []
  for (let edge = 0; edge < hidden.length; edge += 1) {
    if (hidden[edge] !== 1 || graph.isFree[edge] === 1) continue
    const [from, to] = [graph.from[edge] as number, graph.to[edge] as number]
    if (component[from] !== component[to] || isBridge[edge] === 1) exposed.push(edge)
  }
  return exposed
}
