/**
 * What stands in a column: a node, or the place where a link passes between the nodes of a column that it crosses. The
 * lists name the items that links lead to in the column before and in the column after, one entry a link.
 */
export interface Item {
  readonly column: number
  /** The node's index; `undefined` for the place of a passing link. */
  readonly node: number | undefined
  readonly before: Item[]
  readonly after: Item[]
}

export const newItem = (column: number, node?: number): Item => ({ column, node, before: [], after: [] })

/** Joins two items of neighbouring columns. */
export function join(left: Item, right: Item): void {
  left.after.push(right)
  right.before.push(left)
}

/** Where each item stands in its column, the uppermost first. */
export const placesOf = (columns: readonly (readonly Item[])[]): ReadonlyMap<Item, number> =>
  new Map(columns.flatMap((column) => column.map((item, place) => [item, place] as const)))
