import { decimal } from '../svg/element.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const at = ({ x, y }: Point): string => `${decimal(x)} ${decimal(y)}`

export const moveTo = (point: Point): string => `M${at(point)}`

export const lineTo = (point: Point): string => `L${at(point)}`

/** A curve that leaves and arrives level. */
export function levelCurve(from: Point, to: Point): string {
  if (Math.abs(from.y - to.y) < 0.005) return lineTo(to)
  const middle = (from.x + to.x) / 2
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`
}

/** A curve that leaves to the right and comes back `depth` further on. */
export function bulge(from: Point, to: Point, depth: number): string {
  const x = Math.max(from.x, to.x) + (depth * 4) / 3
  return `C${at({ x, y: from.y })} ${at({ x, y: to.y })} ${at(to)}`
}

/** Straight lines from point to point, with rounded corners. Neighbouring stretches are level and upright in turns. */
export function roundedLine(points: readonly Point[], radius: number): string {
  return points
    .map((corner, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (before === undefined) return moveTo(corner)
      if (after === undefined) return lineTo(corner)
      const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
      const [start, end] = [towards(corner, before, reach), towards(corner, after, reach)]
      return `${lineTo(start)}Q${at(corner)} ${at(end)}`
    })
    .join('')
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

const towards = (from: Point, to: Point, reach: number): Point => ({
  x: from.x + Math.sign(to.x - from.x) * reach,
  y: from.y + Math.sign(to.y - from.y) * reach,
})
