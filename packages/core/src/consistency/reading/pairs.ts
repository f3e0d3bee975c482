import type { Dated } from './points.ts'

/** Every point of a series with the next one of the same scope; the points are by time. */
export function successive(points: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  const last = new Map<string, Dated>()
  return points.flatMap((point) => {
    const before = last.get(point.scope)
    last.set(point.scope, point)
    return before === undefined ? [] : [[before, point] as const]
  })
}
