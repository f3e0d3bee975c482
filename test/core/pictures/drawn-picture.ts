import { textWidth } from '../../../packages/core/src/text/text-width.ts'
import { named, numberOf, readSvg, type SvgElement } from './read-svg.ts'

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface DrawnText extends Rectangle {
  readonly content: string
  readonly size: number
  readonly baseline: number
}

export interface DrawnNode {
  readonly id: string
  readonly box: Rectangle
  readonly texts: readonly DrawnText[]
}

export interface DrawnEdge {
  readonly from: string
  readonly to: string
  /** Points along its line, close together, from end to end. */
  readonly points: readonly Point[]
  readonly texts: readonly DrawnText[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** What a reader sees, taken from the markup alone. */
export interface DrawnPicture {
  readonly svg: SvgElement
  readonly width: number
  readonly height: number
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  /** Every text, those of nodes and edges as well. */
  readonly texts: readonly DrawnText[]
}

export function drawnPicture(markup: string): DrawnPicture {
  const svg = readSvg(markup)
  const [, , width = Number.NaN, height = Number.NaN] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number)
  const groups = named(svg, 'g')
  return {
    svg,
    width,
    height,
    nodes: groups.flatMap((group) => {
      const id = group.attributes['data-node']
      const [box] = named(group, 'rect')
      return id === undefined || box === undefined ? [] : [{ id, box: rectangleOf(box), texts: textsOf(group) }]
    }),
    edges: groups.flatMap((group) => {
      const { 'data-from': from, 'data-to': to } = group.attributes
      const [path] = named(group, 'path')
      if (from === undefined || to === undefined || path === undefined) return []
      return [{ from, to, points: pointsOf(path.attributes['d'] ?? ''), texts: textsOf(group) }]
    }),
    texts: textsOf(svg),
  }
}

function rectangleOf(rect: SvgElement): Rectangle {
  const [left, top] = [numberOf(rect, 'x'), numberOf(rect, 'y')]
  return { left, top, right: left + numberOf(rect, 'width'), bottom: top + numberOf(rect, 'height') }
}

const textsOf = (element: SvgElement): readonly DrawnText[] =>
  named(element, 'text').map((text) => {
    const [x, baseline, size] = [numberOf(text, 'x'), numberOf(text, 'y'), numberOf(text, 'font-size')]
    const width = textWidth(text.text) * size
    const left = text.attributes['text-anchor'] === 'middle' ? x - width / 2 : x
    return {
      content: text.text,
      size,
      baseline,
      left,
      right: left + width,
      top: baseline - 0.88 * size,
      bottom: baseline + 0.12 * size,
    }
  })

const samples = 24

/** Walks along a path of M, L, H, C and Q. */
function pointsOf(path: string): readonly Point[] {
  const points: Point[] = []
  for (const [, command, list = ''] of path.matchAll(/([MLHCQ])([^MLHCQ]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number)
    const last = points[points.length - 1] ?? { x: 0, y: 0 }
    const pairs: Point[] =
      command === 'H'
        ? [{ x: numbers[0] ?? Number.NaN, y: last.y }]
        : Array.from({ length: numbers.length / 2 }, (_, index) => ({
            x: numbers[2 * index] ?? Number.NaN,
            y: numbers[2 * index + 1] ?? Number.NaN,
          }))
    if (command === 'M') points.push(...pairs)
    else for (let step = 1; step <= samples; step++) points.push(onCurve([last, ...pairs], step / samples))
  }
  return points
}

/** De Casteljau: a line, a quadratic or a cubic curve. */
function onCurve(controls: readonly Point[], at: number): Point {
  const [first] = controls
  if (first === undefined) throw new Error('A curve needs points.')
  if (controls.length === 1) return first
  return onCurve(
    controls.slice(1).map((point, index) => {
      const before = controls[index] ?? point
      return { x: before.x + (point.x - before.x) * at, y: before.y + (point.y - before.y) * at }
    }),
    at,
  )
}

/** Whether two rectangles share more than a border. */
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.02 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.02

export const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left - 0.02 &&
  inner.right <= outer.right + 0.02 &&
  inner.top >= outer.top - 0.02 &&
  inner.bottom <= outer.bottom + 0.02
