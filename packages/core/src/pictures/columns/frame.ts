import { type ColumnsSpec, isArc, leftColumn } from './columns-spec.ts'

/** Where the columns and the gaps between them stand. Lengths in mm, from the left edge of the sheet. */
export interface Frame {
  readonly columnWidth: number
  readonly lefts: readonly number[]
  /** The gap behind each column, and the one in front of all as `gaps[-1]` would be: see `gapAt`. */
  readonly gaps: readonly Gap[]
}

/** From left to right: labels on the stubs of the column before, curves and tracks, stubs of the column behind. */
export interface Gap {
  readonly start: number
  readonly curvesStart: number
  readonly curvesEnd: number
  readonly end: number
}

/** The gap behind a column; −1 is the margin in front of the first. */
export const gapAt = (frame: Frame, column: number): Gap => frame.gaps[column + 1] ?? emptyGap

const emptyGap: Gap = { start: 0, curvesStart: 0, curvesEnd: 0, end: 0 }

interface GapWidths {
  readonly labels: number
  readonly curves: number
  readonly stubs: number
  readonly inner: boolean
}

/** Of columns, in ems. */
export interface ColumnLimits {
  /** Narrower ones break words. */
  readonly least: number
  /** What the texts need at most; left out where every column may be as wide as is easy to read. */
  readonly most?: number | undefined
}

const widestColumn = 24

/** Between tracks that run beside each other, in ems. */
export const trackPitch = 0.6

/** How far links within one column swing out into the gap behind it, in ems. */
export const arcReach = (arcs: number): number => (arcs === 0 ? 0 : 1 + 0.6 * arcs)

/**
 * Divides a width into columns and gaps that hold what runs in them.
 *
 * @param offered - In mm.
 * @param em - Size of the type in mm.
 * @returns The frame, centred, and `width`: what it takes at least, which may be more than was offered.
 */
export function divideWidth(
  spec: ColumnsSpec,
  left: number,
  offered: number,
  em: number,
  { least, most = widestColumn }: ColumnLimits,
): Frame & { width: number } {
  const gaps = Array.from({ length: spec.columnCount + 1 }, (_, index) => gapWidths(spec, index - 1, em))
  const taken = gaps.reduce((sum, gap) => sum + gap.labels + gap.curves + gap.stubs, 0)
  const width = Math.max(offered, taken + spec.columnCount * least * em)
  const columnWidth = Math.min((width - taken) / spec.columnCount, Math.max(least, Math.min(most, widestColumn)) * em)
  const spare = width - taken - spec.columnCount * columnWidth
  const inner = gaps.filter((gap) => gap.inner).length
  const stretch = inner === 0 ? 0 : Math.min(spare / inner, 14 * em)
  let x = left + (spare - stretch * inner) / 2
  const placed = { lefts: [] as number[], gaps: [] as Gap[] }
  gaps.forEach((gap, index) => {
    if (index > 0) {
      placed.lefts.push(x)
      x += columnWidth
    }
    const curvesStart = x + gap.labels
    const curvesEnd = curvesStart + gap.curves + (gap.inner ? stretch : 0)
    placed.gaps.push({ start: x, curvesStart, curvesEnd, end: curvesEnd + gap.stubs })
    x = curvesEnd + gap.stubs
  })
  return { ...placed, columnWidth, width }
}

function gapWidths(spec: ColumnsSpec, column: number, em: number): GapWidths {
  const links = spec.links.filter((link) => leftColumn(spec, link) === column)
  const outgoing = spec.exits.filter(({ node, side }) => side === 'right' && spec.columns[node] === column)
  const incoming = spec.exits.filter(({ node, side }) => side === 'left' && spec.columns[node] === column + 1)
  const arcs = links.filter((link) => isArc(spec, link)).length
  const tracks = outgoing.length + incoming.length
  const inner = column >= 0 && column < spec.columnCount - 1
  if (!inner && arcs + tracks === 0) return { labels: 0, curves: 0, stubs: 0, inner }
  const labels = [...links, ...outgoing].map(({ label }) => (label === undefined ? 0 : label.width + 1.6 * em))
  const stub = 1.2 * em
  return {
    labels: column < 0 ? 0 : Math.max(stub, ...labels),
    curves: (inner ? 3 : 0.4) * em + trackPitch * em * tracks + arcReach(arcs) * em,
    stubs: column < spec.columnCount - 1 ? stub : 0,
    inner,
  }
}
