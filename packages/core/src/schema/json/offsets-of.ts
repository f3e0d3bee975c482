import type { Place } from '../path.ts'
import { readJson } from './read-json.ts'

/** Wanted places as a tree of their steps, each with the offset at which it was met. */
interface Step {
  readonly steps: Map<string | number, Step>
  offset: number | undefined
}

/**
 * At which offset of a JSON text each place stands: that of the name of the field, or of the item of a list. Where
 * something is missing, the offset is that of the part that lacks it. Reads the text a second time, so that a file in
 * order need not pay for it.
 */
export function offsetsOf(text: string, places: readonly (Place | undefined)[]): readonly number[] {
  const root = newStep()
  const ways = places.map((place) => wayTo(place, root))
  const met = new Map<Place | undefined, Step>()
  readJson(
    text,
    () => {},
    (place, offset) => {
      const step = place === undefined ? root : met.get(place.above)?.steps.get(place.key)
      if (step === undefined) return
      step.offset ??= offset
      met.set(place, step)
    },
  )
  return ways.map((way) => way.reduce((offset, step) => step.offset ?? offset, 0))
}

const newStep = (): Step => ({ steps: new Map(), offset: undefined })

/** The steps from the root to a place, made where they are new. */
function wayTo(place: Place | undefined, root: Step): readonly Step[] {
  if (place === undefined) return [root]
  const way = wayTo(place.above, root)
  const { steps } = way[way.length - 1] ?? root
  const step = steps.get(place.key) ?? newStep()
  steps.set(place.key, step)
  return [...way, step]
}
