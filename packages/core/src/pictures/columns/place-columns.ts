import type { ColumnsSpec } from './columns-spec.ts'
import { type Item, placesOf } from './item.ts'
import type { OrderedItems } from './order-columns.ts'
import { type NodePorts, type Port, portsOf } from './ports.ts'
import { stack } from './stack.ts'

/** Where everything stands in one drawing. Lengths in mm, from the upper edge of the drawing. */
export interface Placement {
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  /** The height of each link where it meets its nodes, in the order `from`, `to`. */
  readonly linkEnds: readonly (readonly [number, number])[]
  /** The heights at which each link passes the columns between its nodes, from left to right. */
  readonly passages: readonly (readonly number[])[]
  readonly exitEnds: readonly number[]
}

/** An arrangement that is complete but for the height of the sheet. */
export interface Arrangement {
  readonly leastHeight: number
  place(height: number): Placement
}

/** Distances between neighbours of one column, in ems. */
const spacing = { nodes: 0.9, nodeAndLink: 0.8, links: 0.7 }

/** How far neighbours may be drawn apart where the sheet has room. */
const widestSpacing = 3.2

const alignmentRounds = 6

/**
 * Finds where everything stands, from the upper edge of the drawing.
 *
 * @param heights - What the text of each node needs, in mm.
 * @param em - Size of the type in mm.
 */
export function arrangeColumns(
  spec: ColumnsSpec,
  { nodes, chains, columns }: OrderedItems,
  heights: readonly number[],
  em: number,
): Arrangement {
  const places = placesOf(columns)
  const ports = portsOf(spec, nodes, chains, places, heights, em)
  const heightOf = (item: Item): number => (item.node === undefined ? 0 : (ports[item.node]?.height ?? 0))
  const distances = (column: readonly Item[], stretch: number): number[] =>
    column.map((item, place) => {
      const above = column[place - 1]
      if (above === undefined) return 0
      return (heightOf(above) + heightOf(item)) / 2 + spaceBetween(above, item) * em * stretch
    })
  const heightAt = (stretch: number): number =>
    columns.reduce((most, column) => {
      const [first, last] = [column[0], column[column.length - 1]]
      if (first === undefined || last === undefined) return most
      const middle = distances(column, stretch).reduce((sum, one) => sum + one, 0)
      return Math.max(most, middle + (heightOf(first) + heightOf(last)) / 2)
    }, 0)
  const leastHeight = heightAt(1)

  function place(height: number): Placement {
    const stretch = leastHeight === 0 ? 1 : stretchFor(height, heightAt)
    const centres = align(columns, ports, height, heightOf, (column) => distances(column, stretch))
    const centreOf = (item: Item | undefined): number => (item === undefined ? 0 : (centres.get(item) ?? 0))
    const portHeight = (node: number, port: Port | undefined): number =>
      centreOf(nodes[node]) + (port === undefined ? 0 : port.offset)
    return {
      tops: nodes.map((item) => centreOf(item) - heightOf(item) / 2),
      heights: nodes.map(heightOf),
      linkEnds: spec.links.map(({ from, to }, index) => [
        portHeight(from, ports[from]?.ofLink.get(`${index} from`)),
        portHeight(to, ports[to]?.ofLink.get(`${index} to`)),
      ]),
      passages: chains.map((chain) => chain.slice(1, -1).map(centreOf)),
      exitEnds: spec.exits.map(({ node }, index) => portHeight(node, ports[node]?.ofLink.get(`${index} exit`))),
    }
  }

  return { leastHeight, place }
}

/** The largest stretch of the spaces that still fits, by bisection. */
function stretchFor(height: number, heightAt: (stretch: number) => number): number {
  let [low, high] = [1, widestSpacing]
  if (heightAt(high) <= height) return high
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2
    if (heightAt(middle) <= height) low = middle
    else high = middle
  }
  return low
}

function spaceBetween(above: Item, below: Item): number {
  const links = [above, below].filter(({ node }) => node === undefined).length
  if (links === 0) return spacing.nodes
  return links === 1 ? spacing.nodeAndLink : spacing.links
}

/** Draws every item to the height of its neighbours, from the left and from the right in turns. */
function align(
  columns: readonly (readonly Item[])[],
  ports: readonly NodePorts[],
  height: number,
  heightOf: (item: Item) => number,
  distances: (column: readonly Item[]) => readonly number[],
): ReadonlyMap<Item, number> {
  const centres = new Map<Item, number>()
  const settle = (column: readonly Item[], wanted: readonly number[]): void => {
    const [first, last] = [column[0], column[column.length - 1]]
    if (first === undefined || last === undefined) return
    const weights = column.map(({ node, before, after }) => (node === undefined ? 4 : 1 + before.length + after.length))
    const placed = stack(wanted, weights, distances(column), heightOf(first) / 2, height - heightOf(last) / 2)
    for (const [place, item] of column.entries()) centres.set(item, placed[place] ?? 0)
  }
  for (const column of columns)
    settle(
      column,
      column.map((_, place) => ((place + 0.5) * height) / column.length),
    )

  const wantedBy = (item: Item, sides: readonly ('before' | 'after')[]): number => {
    const pulls = sides.flatMap((side) => pullsOn(item, side, ports, centres))
    if (pulls.length === 0) return centres.get(item) ?? 0
    return pulls.reduce((sum, one) => sum + one, 0) / pulls.length
  }
  const forward = [...columns]
  const backward = [...columns].reverse()
  for (let round = 0; round < alignmentRounds; round++) {
    for (const column of forward)
      settle(
        column,
        column.map((item) => wantedBy(item, ['before'])),
      )
    for (const column of backward)
      settle(
        column,
        column.map((item) => wantedBy(item, ['after'])),
      )
  }
  for (const column of forward)
    settle(
      column,
      column.map((item) => wantedBy(item, ['before', 'after'])),
    )
  return centres
}

/** Where the centre of an item must be for each of its links on one side to run level. */
function pullsOn(
  item: Item,
  side: 'before' | 'after',
  ports: readonly NodePorts[],
  centres: ReadonlyMap<Item, number>,
): number[] {
  const opposite = side === 'before' ? 'after' : 'before'
  const offset = (of: Item, towards: Item, at: 'before' | 'after'): number =>
    of.node === undefined ? 0 : (ports[of.node]?.towards(at, towards) ?? 0)
  return item[side].map(
    (other) => (centres.get(other) ?? 0) + offset(other, item, opposite) - offset(item, other, side),
  )
}
