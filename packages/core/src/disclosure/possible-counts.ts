import { type CellEdge, cellGraph, type EdgesByNode, edgesByNode, otherEnd } from './cell-graph.ts'
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
 * @param table - One in which `countTableFailure` finds nothing.
 * @param isHidden - In the shape of the table. Cells that are 0 or without figure count as shown.
 * @param least - The least count that a reader may suppose behind a hidden cell.
 * @returns One entry per hidden cell, in reading order.
 */
export function possibleCounts(
  table: CountTable,
  isHidden: readonly (readonly boolean[])[],
  least: 0 | 1,
): readonly PossibleCount[] {
  const graph = cellGraph(table)
  const hidden = graph.edges.filter(({ row, column, isFree }) => isFree || isHidden[row]?.[column] === true)
  const around = edgesByNode(graph, hidden)
  return hidden
    .filter(({ isFree }) => !isFree)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((edge) => {
      const [rise, fall] = [
        greatestChange(hidden, around, least, edge, true),
        greatestChange(hidden, around, least, edge, false),
      ]
      return {
        row: edge.row,
        column: edge.column,
        low: Math.max(least, edge.count - fall),
        high: rise === Number.POSITIVE_INFINITY ? null : edge.count + rise,
      }
    })
}

/** How far the others let an edge rise or fall: the greatest flow that comes back from its one end to the other. */
function greatestChange(
  hidden: readonly CellEdge[],
  around: EdgesByNode,
  least: number,
  edge: CellEdge,
  isRise: boolean,
): number {
  const [start, end] = isRise ? [edge.to, edge.from] : [edge.from, edge.to]
  if (start === end) return Number.POSITIVE_INFINITY
  const room = roomToChange(hidden, least)
  room.set(edge, { forward: 0, backward: 0 })
  let total = 0
  for (;;) {
    const way = shortestWay(around, room, start, end)
    if (way === undefined) return total
    const amount = way.reduce((narrowest, step) => Math.min(narrowest, roomFrom(room, step)), Number.POSITIVE_INFINITY)
    if (amount === Number.POSITIVE_INFINITY) return amount
    for (const step of way) send(room, step, amount)
    total += amount
  }
}

/** How much more every edge can carry in its own direction and against it. */
type Room = Map<CellEdge, { forward: number; backward: number }>

/** Leaving a node by an edge. */
interface Move {
  readonly node: number
  readonly edge: CellEdge
}

const roomToChange = (hidden: readonly CellEdge[], least: number): Room =>
  new Map(
    hidden.map((edge) => [
      edge,
      { forward: Number.POSITIVE_INFINITY, backward: edge.isFree ? Number.POSITIVE_INFINITY : edge.count - least },
    ]),
  )

const roomFrom = (room: Room, { node, edge }: Move): number =>
  room.get(edge)?.[edge.from === node ? 'forward' : 'backward'] ?? 0

function send(room: Room, { node, edge }: Move, amount: number): void {
  const sign = edge.from === node ? 1 : -1
  const { forward = 0, backward = 0 } = room.get(edge) ?? {}
  room.set(edge, { forward: forward - sign * amount, backward: backward + sign * amount })
}

/** The way with the fewest edges on which there is room, by breadth-first search. */
function shortestWay(around: EdgesByNode, room: Room, start: number, end: number): readonly Move[] | undefined {
  const cameBy: CellEdge[] = []
  const queue = [start]
  for (const node of queue) {
    for (const edge of around[node] as readonly CellEdge[]) {
      const target = otherEnd(edge, node)
      if (target === start || cameBy[target] !== undefined || roomFrom(room, { node, edge }) <= 0) continue
      cameBy[target] = edge
      if (target === end) return movesBack(cameBy, start, end)
      queue.push(target)
    }
  }
  return undefined
}

function movesBack(cameBy: readonly CellEdge[], start: number, end: number): readonly Move[] {
  const moves: Move[] = []
  for (let node = end; node !== start; ) {
    const edge = cameBy[node] as CellEdge
    node = otherEnd(edge, node)
    moves.push({ node, edge })
  }
  return moves
}
