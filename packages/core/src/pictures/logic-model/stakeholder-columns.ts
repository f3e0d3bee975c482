import type { LogicEdge, LogicNode } from '../../model/logic-model.ts'
import type { Id } from '../../model/notation.ts'
import { type Flow, flowOf } from './flow.ts'

/** Before, around and behind the one that most edges meet; where there are no edges, as many as fit beside each other. */
const linkedColumns = 3
const looseColumns = 5

/**
 * Spreads stakeholders over columns: the one with most edges in the middle, those that give to it in front, those that
 * it gives to behind, and the others beside those they deal with.
 *
 * @param edges - Between stakeholders; others are left out of account.
 * @returns The column of each stakeholder from 0, without empty columns in between.
 */
export function stakeholderColumns(nodes: readonly LogicNode[], edges: readonly LogicEdge[]): readonly number[] {
  const ids = new Set(nodes.map(({ id }) => id))
  const flows = edges.map(flowOf).filter(({ tail, head }) => tail !== head && ids.has(tail) && ids.has(head))
  const degree = (id: Id): number => flows.filter(({ tail, head }) => tail === id || head === id).length
  const linked = nodes.filter(({ id }) => degree(id) > 0)
  const columns = new Map<Id, number>()
  const filled = Array.from<number>({ length: linked.length === 0 ? looseColumns : linkedColumns }).fill(0)
  const put = (id: Id, column: number): void => {
    columns.set(id, column)
    filled[column] = (filled[column] ?? 0) + 1
  }
  const cheapest = (id: Id): number => {
    const costs = filled.map((count, column) => costOf(id, column, flows, columns) + count * 0.3)
    return costs.indexOf(Math.min(...costs))
  }
  for (let left = linked; left.length > 0; left = left.filter(({ id }) => !columns.has(id))) {
    // The next is the one that deals most with those already placed; at first, the one with most edges.
    const [next] = [...left].sort(
      (a, b) =>
        placedNeighbours(b.id, flows, columns) - placedNeighbours(a.id, flows, columns) || degree(b.id) - degree(a.id),
    )
    if (next === undefined) break
    put(next.id, columns.size === 0 ? 1 : cheapest(next.id))
  }
  for (const { id } of nodes) if (!columns.has(id)) put(id, filled.indexOf(Math.min(...filled)))
  const used = filled.flatMap((count, column) => (count > 0 ? [column] : []))
  return nodes.map(({ id }) => used.indexOf(columns.get(id) ?? 0))
}

const placedNeighbours = (id: Id, flows: readonly Flow[], columns: ReadonlyMap<Id, number>): number =>
  flows.filter(({ tail, head }) => (tail === id && columns.has(head)) || (head === id && columns.has(tail))).length

/** What the edges to those already placed cost: best from one column to the next, worst within one column. */
function costOf(id: Id, column: number, flows: readonly Flow[], columns: ReadonlyMap<Id, number>): number {
  return flows.reduce((sum, { tail, head, bothWays }) => {
    const other = columns.get(tail === id ? head : tail)
    if ((tail !== id && head !== id) || other === undefined) return sum
    const step = tail === id ? other - column : column - other
    if (step === 1 || (bothWays && step === -1)) return sum
    return sum + (step === 0 ? 2 : 1)
  }, 0)
}
