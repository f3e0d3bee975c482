import { type Item, placesOf } from './item.ts'

/** How many pairs of links cross in all gaps between columns. */
export function countCrossings(columns: readonly (readonly Item[])[]): number {
  const places = placesOf(columns)
  const placeOf = (item: Item): number => places.get(item) ?? 0
  return columns.reduce((sum, column) => {
    const ends = column.flatMap((item) => item.after.map(placeOf).sort((a, b) => a - b))
    return sum + countInversions(ends)
  }, 0)
}

/** How many pairs stand in the wrong order, by a binary indexed tree: links are many in a large model. */
function countInversions(values: readonly number[]): number {
  const tree = Array.from<number>({ length: values.reduce((high, value) => Math.max(high, value), 0) + 2 }).fill(0)
  let inversions = 0
  values.forEach((value, seen) => {
    let notGreater = 0
    for (let index = value + 1; index > 0; index -= index & -index) notGreater += tree[index] ?? 0
    inversions += seen - notGreater
    for (let index = value + 1; index < tree.length; index += index & -index) tree[index] = (tree[index] ?? 0) + 1
  })
  return inversions
}
