import { type CellGraph, cellGraph, type Incidence, incidence, otherEnd } from './cell-graph.ts'
import type { CountTable } from './count-table.ts'

/** What a reader can say about a hidden cell. */
export interface PossibleCount {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly low: number
  /** `null` where the cell has no upper limit. */
  readonly high: number | null
}

/**
 * The least and the greatest count that each hidden cell may hold (秘匿セルの取り得る範囲), given all that is shown and that
 * counts are whole. Every whole number in between is possible too.
 *
 * Exact: each bound is a greatest flow through the graph of the table, and with whole counts such flows are whole.
 *
 * @param table - Accepted by `checkCountTable`.
 * @param isHidden - In the shape of the table. Cells that are 0 or without figure count as shown.
 * @param least - The least count that a reader may suppose behind a hidden cell.
 * @returns One entry per hidden cell, in reading order.
 */
export function possibleCounts(
  table: CountTable,
  isHidden: readonly (readonly boolean[])[],
  least: 0 | 1,
): readonly PossibleCount[] {
  const width = table.counts[0]?.length ?? 0
  const graph = cellGraph(table)
  const hidden = graph.isFree.slice()
  for (const [edge, cell] of graph.cell.entries()) {
    if (isHidden[Math.floor(cell / width)]?.[cell % width] === true) hidden[edge] = 1
  }
  const around = incidence(graph, hidden)
  return Array.from(graph.cell.keys())
    .filter((edge) => hidden[edge] === 1 && graph.isFree[edge] === 0)
    .sort((a, b) => (graph.cell[a] as number) - (graph.cell[b] as number))
    .map((edge) => {
      const [cell, count] = [graph.cell[edge] as number, graph.count[edge] as number]
      const [rise, fall] = [
        greatestChange(graph, around, least, edge, true),
        greatestChange(graph, around, least, edge, false),
      ]
      return {
        row: Math.floor(cell / width),
        column: cell % width,
        low: Math.max(least, count - fall),
        high: rise === Number.POSITIVE_INFINITY ? null : count + rise,
      }
    })
}

/** How far the others let an edge rise or fall: the greatest flow that comes back from its one end to the other. */
function greatestChange(graph: CellGraph, around: Incidence, least: number, edge: number, isRise: boolean): number {
  const [from, to] = [graph.from[edge] as number, graph.to[edge] as number]
  const [start, end] = isRise ? [to, from] : [from, to]
  if (start === end) return Number.POSITIVE_INFINITY
  const room = roomToChange(graph, least)
  room.forward[edge] = 0
  room.backward[edge] = 0
  let total = 0
  for (;;) {
    const way = shortestWay(graph, around, room, start, end)
    if (way === undefined) return total
    const amount = way.reduce(
      (narrowest, step) => Math.min(narrowest, roomFrom(graph, room, step)),
      Number.POSITIVE_INFINITY,
    )
    if (amount === Number.POSITIVE_INFINITY) return amount
    for (const step of way) send(graph, room, step, amount)
    total += amount
  }
}

/** How much more every edge can carry in its own direction and against it. */
interface Room {
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** Leaving a node by an edge. */
interface Move {
  readonly node: number
  readonly edge: number
}

const roomToChange = ({ count, isFree }: CellGraph, least: number): Room => ({
  forward: new Float64Array(count.length).fill(Number.POSITIVE_INFINITY),
  backward: count.map((value, edge) => (isFree[edge] === 1 ? Number.POSITIVE_INFINITY : value - least)),
})

const roomFrom = ({ from }: CellGraph, { forward, backward }: Room, { node, edge }: Move): number =>
  (from[edge] === node ? forward[edge] : backward[edge]) as number

function send({ from }: CellGraph, { forward, backward }: Room, { node, edge }: Move, amount: number): void {
  const [along, against] = from[edge] === node ? [forward, backward] : [backward, forward]
  along[edge] = (along[edge] as number) - amount
  against[edge] = (against[edge] as number) + amount
}

/** The way with the fewest edges on which there is room, by breadth-first search. */
function shortestWay(
  graph: CellGraph,
  around: Incidence,
  room: Room,
  start: number,
  end: number,
): readonly Move[] | undefined {
  const cameBy = new Int32Array(graph.nodeCount).fill(-1)
  const queue = [start]
  for (let place = 0; place < queue.length; place += 1) {
    const node = queue[place] as number
    for (let next = around.start[node] as number; next < (around.start[node + 1] as number); next += 1) {
      const edge = around.edges[next] as number
      const target = otherEnd(graph, edge, node)
      if (target === start || cameBy[target] !== -1 || roomFrom(graph, room, { node, edge }) <= 0) continue
      cameBy[target] = edge
      if (target === end) return movesBack(graph, cameBy, start, end)
      queue.push(target)
    }
  }
  return undefined
}

function movesBack(graph: CellGraph, cameBy: Int32Array, start: number, end: number): readonly Move[] {
  const moves: Move[] = []
  for (let node = end; node !== start; ) {
    const edge = cameBy[node] as number
    node = otherEnd(graph, edge, node)
    moves.push({ node, edge })
  }
  return moves
}
