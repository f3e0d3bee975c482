import type { Limits } from '@kankei/core'

/** A number that breaks one of the limits; `undefined` where there is none to break. */
export function outsideLimits({ min, max, above, below, whole }: Limits): number | undefined {
  if (min !== undefined) return min - 1
  if (above !== undefined) return above
  if (max !== undefined) return max + 1
  if (below !== undefined) return below
  return whole ? 0.5 : undefined
}
