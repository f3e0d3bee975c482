import { type Item, join, newItem } from './item.ts'
import { orderItems } from './order-items.ts'

/** What stands in each column, in its order, whatever the sheet. */
export interface OrderedItems {
  readonly nodes: readonly Item[]
  /** The items that each link joins, from left to right; empty for a link within one column. */
  readonly chains: readonly (readonly Item[])[]
  /** From the top of each column to its end. */
  readonly columns: readonly (readonly Item[])[]
}

/**
 * Orders the nodes of each column, and the places at which links pass them, so that few links cross.
 *
 * @param columnOf - The column of each node, from 0.
 * @param links - Pairs of nodes by index.
 */
export function orderColumns(
  columnCount: number,
  columnOf: readonly number[],
  links: readonly { readonly from: number; readonly to: number }[],
): OrderedItems {
  const nodes = columnOf.map((column, node) => newItem(column, node))
  const chains = links.map(({ from, to }): Item[] => {
    const ends = [nodes[from], nodes[to]].filter((item) => item !== undefined)
    const [left, right] = ends.sort((a, b) => a.column - b.column)
    if (left === undefined || right === undefined || left.column === right.column) return []
    const passing = Array.from({ length: right.column - left.column - 1 }, (_, step) => newItem(left.column + 1 + step))
    const chain = [left, ...passing, right]
    for (const [step, item] of chain.entries()) if (step > 0) join(chain[step - 1] ?? left, item)
    return chain
  })
  const all = [...nodes, ...chains.flatMap((chain) => chain.slice(1, -1))]
  const columns = Array.from({ length: columnCount }, (_, column) => all.filter((item) => item.column === column))
  return { nodes, chains, columns: orderItems(columns) }
}
