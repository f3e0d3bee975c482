import { type ColumnsSpec, isArc, type LinkLabel } from './columns-spec.ts'
import type { Item } from './item.ts'

/** Where a link meets a node: `offset` mm below the node's centre. */
export interface Port {
  readonly side: 'before' | 'after'
  /** The item at the other end of its first stretch, if it leads to another column. */
  readonly towards: Item | undefined
  /** Ports of a side are ordered by it. */
  readonly key: number
  /** What it takes above and below its line, in mm. */
  readonly above: number
  readonly below: number
  offset: number
}

export interface NodePorts {
  /** Of the node, with its text and its ports, in mm. */
  readonly height: number
  /** By "0 from", "0 to" and "0 exit". */
  readonly ofLink: ReadonlyMap<string, Port>
  /** The average offset of the links to an item of a neighbouring column. */
  towards(side: 'before' | 'after', item: Item): number
}

/** Between the lines that meet a node on one side, in ems. */
const pitch = 0.8

/** Between the corners of a node and the nearest line. */
const corner = 0.7

/** Keys before and behind those of links to other columns, which lie in [0, 1]. */
const upwards = -2
const downwards = 2

/**
 * The places where links meet each node, ordered so that links of one side do not cross each other at once.
 *
 * @param heights - What the text of each node needs, in mm.
 */
export function portsOf(
  spec: ColumnsSpec,
  nodes: readonly Item[],
  chains: readonly (readonly Item[])[],
  places: ReadonlyMap<Item, number>,
  heights: readonly number[],
  em: number,
): readonly NodePorts[] {
  const ports = spec.columns.map(() => new Map<string, Port>())
  const highest = [...places.values()].reduce((most, place) => Math.max(most, place), 0) + 1
  const placeOf = (item: Item | undefined): number => (item === undefined ? 0 : (places.get(item) ?? 0)) / highest
  const add = (
    node: number,
    name: string,
    label: LinkLabel | undefined,
    port: Pick<Port, 'side' | 'towards' | 'key'>,
  ) => ports[node]?.set(name, { ...port, ...room(label, em), offset: 0 })

  spec.links.forEach((link, index) => {
    const { from, to, label } = link
    if (isArc(spec, link)) {
      const distance = placeOf(nodes[to]) - placeOf(nodes[from])
      // Ends that turn towards each other: the nearer their nodes, the nearer to the corner.
      const key = (away: number) => (away < 0 ? upwards - away : downwards - away)
      add(from, `${index} from`, label, { side: 'after', towards: undefined, key: key(distance || -0.1) })
      add(to, `${index} to`, undefined, { side: 'after', towards: undefined, key: key(-distance || 0.1) })
      return
    }
    const chain = chains[index] ?? []
    const leftIsFrom = chain[0] === nodes[from]
    const [left, right] = leftIsFrom ? ['from', 'to'] : ['to', 'from']
    const [next, previous] = [chain[1], chain[chain.length - 2]]
    add(leftIsFrom ? from : to, `${index} ${left}`, label, { side: 'after', towards: next, key: placeOf(next) })
    add(leftIsFrom ? to : from, `${index} ${right}`, undefined, {
      side: 'before',
      towards: previous,
      key: placeOf(previous),
    })
  })
  spec.exits.forEach(({ node, side, toward, label }, index) => {
    add(node, `${index} exit`, label, {
      side: side === 'left' ? 'before' : 'after',
      towards: undefined,
      key: toward === 'top' ? 2 * upwards : 2 * downwards,
    })
  })
  return ports.map((ofLink, node) => settlePorts(ofLink, heights[node] ?? 0, em))
}

const room = (label: LinkLabel | undefined, em: number): Pick<Port, 'above' | 'below'> =>
  label === undefined
    ? { above: (pitch * em) / 2, below: (pitch * em) / 2 }
    : { above: label.height + 0.35 * em, below: 0.35 * em }

function settlePorts(ofLink: ReadonlyMap<string, Port>, textHeight: number, em: number): NodePorts {
  const sides = (['before', 'after'] as const).map((side) =>
    [...ofLink.values()].filter((port) => port.side === side).sort((a, b) => a.key - b.key),
  )
  const needs = sides.map((side) => side.reduce((sum, { above, below }) => sum + above + below, 0))
  const height = Math.max(textHeight, ...needs.map((need) => (need === 0 ? 0 : need + 2 * corner * em)))
  sides.forEach((side, index) => {
    const need = needs[index] ?? 0
    const apart = Math.min((height - 2 * corner * em - need) / (side.length + 1), 0.6 * em)
    let y = -(need + apart * (side.length - 1)) / 2
    for (const port of side) {
      port.offset = y + port.above
      y += port.above + port.below + apart
    }
  })
  return {
    height,
    ofLink,
    towards(side, item) {
      const offsets = [...ofLink.values()].filter((port) => port.side === side && port.towards === item)
      return offsets.length === 0 ? 0 : offsets.reduce((sum, { offset }) => sum + offset, 0) / offsets.length
    },
  }
}
