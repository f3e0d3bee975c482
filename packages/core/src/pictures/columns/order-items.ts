import { countCrossings } from './count-crossings.ts'
import { type Item, placesOf } from './item.ts'

const sweeps = 12
const exchangeRounds = 4

type Columns = readonly (readonly Item[])[]

/**
 * Orders the items of each column so that few links cross: barycentres from either side in turns (Sugiyama's method),
 * then exchanges of neighbours as long as they help. Items that nothing moves keep the order in which they came.
 */
export function orderItems(columns: Columns): Columns {
  let best = columns
  let fewest = countCrossings(columns)
  let current = columns
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    current = sweepOnce(current, sweep % 2 === 0)
    const crossings = countCrossings(current)
    if (crossings < fewest) [best, fewest] = [current, crossings]
  }
  return exchangeNeighbours(best)
}

/** Sorts each column by the average place of its neighbours on the side that has just been sorted. */
function sweepOnce(columns: Columns, forward: boolean): Columns {
  const sorted = [...columns]
  const order = forward ? sorted.map((_, index) => index) : sorted.map((_, index) => sorted.length - 1 - index)
  for (const index of order) {
    const column = sorted[index] ?? []
    const places = relativePlaces([sorted[index + (forward ? -1 : 1)] ?? [], column])
    const centre = (item: Item): number => {
      const neighbours = forward ? item.before : item.after
      if (neighbours.length === 0) return places.get(item) ?? 0
      return neighbours.reduce((sum, one) => sum + (places.get(one) ?? 0), 0) / neighbours.length
    }
    const keys = new Map(column.map((item) => [item, centre(item)]))
    sorted[index] = [...column].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
  }
  return sorted
}

/** In [0, 1], so that columns of different lengths can be compared. */
const relativePlaces = (columns: Columns): ReadonlyMap<Item, number> =>
  new Map(columns.flatMap((column) => column.map((item, place) => [item, (place + 0.5) / column.length] as const)))

function exchangeNeighbours(columns: Columns): Columns {
  const exchanged = columns.map((column) => [...column])
  for (let round = 0; round < exchangeRounds; round++) {
    let improved = false
    for (const [index, column] of exchanged.entries()) {
      const places = placesOf([exchanged[index - 1] ?? [], exchanged[index + 1] ?? []])
      for (let place = 0; place + 1 < column.length; place++) {
        const [upper, lower] = [column[place], column[place + 1]]
        if (upper === undefined || lower === undefined) continue
        if (crossingsOf(upper, lower, places) <= crossingsOf(lower, upper, places)) continue
        column.splice(place, 2, lower, upper)
        improved = true
      }
    }
    if (!improved) break
  }
  return exchanged
}

/** How many links of two neighbours cross each other while `upper` stands above `lower`. */
function crossingsOf(upper: Item, lower: Item, places: ReadonlyMap<Item, number>): number {
  const above = (ends: readonly Item[], others: readonly Item[]): number =>
    ends.reduce((sum, end) => {
      const place = places.get(end) ?? 0
      return sum + others.filter((other) => (places.get(other) ?? 0) < place).length
    }, 0)
  return above(upper.before, lower.before) + above(upper.after, lower.after)
}
