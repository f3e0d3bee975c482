import { type ColumnsSpec, isArc, type LinkLabel, leftColumn } from './columns-spec.ts'
import { arcReach, type Frame, gapAt, trackPitch } from './frame.ts'
import { bulge, levelCurve, lineTo, moveTo, type Point } from './path.ts'
import type { Placement } from './place-columns.ts'

/** One end of a link, on the border of its node, and the way an arrow points there: 1 to the right, −1 to the left. */
export interface LinkEnd extends Point {
  readonly pointing: 1 | -1
}

export interface LabelPlace extends Point {
  readonly label: LinkLabel
}

export interface Route {
  readonly path: string
  readonly from: LinkEnd
  readonly to: LinkEnd
  /** The lower left corner of the label. */
  readonly label: LabelPlace | undefined
}

/** The part of an exit inside its drawing: from the node level to the track, whence it goes straight up or down. */
export interface ExitRoute {
  readonly end: LinkEnd
  readonly track: number
  readonly label: LabelPlace | undefined
}

/** The way of every link, in the drawing whose upper edge is `top`. */
export function routesOf(
  spec: ColumnsSpec,
  frame: Frame,
  placement: Placement,
  top: number,
  em: number,
): readonly Route[] {
  const arcs = arcDepths(spec, placement, em)
  return spec.links.map((link, index) => {
    const [from, to] = placement.linkEnds[index] ?? [0, 0]
    const columns = [spec.columns[link.from] ?? 0, spec.columns[link.to] ?? 0] as const
    const ends = [
      { column: columns[0], y: top + from },
      { column: columns[1], y: top + to },
    ] as const
    if (isArc(spec, link)) return arcRoute(frame, ends, arcs.get(index) ?? em, link.label, em)
    const heights = (placement.passages[index] ?? []).map((y) => top + y)
    return columns[0] < columns[1]
      ? crossRoute(frame, ends, heights, link.label, em)
      : reversed(crossRoute(frame, [ends[1], ends[0]], heights, link.label, em))
  })
}

interface End {
  readonly column: number
  readonly y: number
}

const reversed = ({ from, to, ...route }: Route): Route => ({ ...route, from: to, to: from })

const leftOf = (frame: Frame, column: number): number => frame.lefts[column] ?? 0
const rightOf = (frame: Frame, column: number): number => leftOf(frame, column) + frame.columnWidth

const labelAt = (x: number, y: number, label: LinkLabel | undefined, em: number): LabelPlace | undefined =>
  label && { label, x: x + 1.1 * em, y: y - 0.42 * em }

/** Through the gaps in curves, and level past the nodes between. */
function crossRoute(
  frame: Frame,
  [left, right]: readonly [End, End],
  heights: readonly number[],
  label: LinkLabel | undefined,
  em: number,
): Route {
  const start = { x: rightOf(frame, left.column), y: left.y, pointing: -1 } as const
  const end = { x: leftOf(frame, right.column), y: right.y, pointing: 1 } as const
  const stretches: string[] = [moveTo(start)]
  let y = left.y
  for (const [step, next] of [...heights, right.y].entries()) {
    const gap = gapAt(frame, left.column + step)
    stretches.push(
      lineTo({ x: gap.curvesStart, y }),
      levelCurve({ x: gap.curvesStart, y }, { x: gap.curvesEnd, y: next }),
    )
    y = next
  }
  stretches.push(lineTo(end))
  return { path: stretches.join(''), from: start, to: end, label: labelAt(start.x, start.y, label, em) }
}

function arcRoute(
  frame: Frame,
  [from, to]: readonly [End, End],
  depth: number,
  label: LinkLabel | undefined,
  em: number,
): Route {
  const x = rightOf(frame, from.column)
  const { curvesStart } = gapAt(frame, from.column)
  const [start, end] = [from, to].map(({ y }) => ({ x, y, pointing: -1 }) as const)
  const stub = ({ y }: End): Point => ({ x: curvesStart, y })
  const path = `${moveTo({ x, y: from.y })}${lineTo(stub(from))}${bulge(stub(from), stub(to), depth)}${lineTo({ x, y: to.y })}`
  return {
    path,
    from: start ?? { x, y: from.y, pointing: -1 },
    to: end ?? { x, y: to.y, pointing: -1 },
    label: labelAt(x, from.y, label, em),
  }
}

/** How far links within one column swing out: the longer, the further, so that they do not cross each other. */
function arcDepths(spec: ColumnsSpec, { linkEnds }: Placement, em: number): ReadonlyMap<number, number> {
  const span = (index: number): number => {
    const [from, to] = linkEnds[index] ?? [0, 0]
    return Math.abs(from - to)
  }
  const depths = new Map<number, number>()
  for (let column = 0; column < spec.columnCount; column++) {
    spec.links
      .flatMap((link, index) => (isArc(spec, link) && spec.columns[link.from] === column ? [index] : []))
      .sort((a, b) => span(a) - span(b))
      .forEach((index, place) => {
        depths.set(index, arcReach(place + 1) * em - 0.6 * em)
      })
  }
  return depths
}

/** The way of every exit as far as its track. Those that leave nearest to the edge have the tracks nearest to the node. */
export function exitRoutes(
  spec: ColumnsSpec,
  frame: Frame,
  placement: Placement,
  top: number,
  em: number,
): readonly ExitRoute[] {
  return spec.exits.map(({ node, side, toward, label }, index) => {
    const column = spec.columns[node] ?? 0
    const own = placement.exitEnds[index] ?? 0
    const nearer = spec.exits.filter((other, otherIndex) => {
      if (other.side !== side || spec.columns[other.node] !== column) return false
      const height = placement.exitEnds[otherIndex] ?? 0
      if (height === own) return otherIndex < index
      return toward === 'top' ? height < own : height > own
    }).length
    const gap = gapAt(frame, side === 'right' ? column : column - 1)
    const inset = (nearer + 0.7) * trackPitch * em
    const arcs = spec.links.filter((link) => isArc(spec, link) && leftColumn(spec, link) === column).length
    const y = top + own
    return side === 'right'
      ? {
          end: { x: rightOf(frame, column), y, pointing: -1 },
          track: gap.curvesStart + arcReach(arcs) * em + inset,
          label: labelAt(rightOf(frame, column), y, label, em),
        }
      : { end: { x: leftOf(frame, column), y, pointing: 1 }, track: gap.curvesEnd - inset, label: undefined }
  })
}
