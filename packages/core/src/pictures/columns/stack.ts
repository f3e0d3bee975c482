/** A run of items that touch each other, and where it wants to be. */
interface Run {
  readonly sum: number
  readonly weight: number
  readonly count: number
}

/**
 * Places items below one another as near as possible to where they want to be (least squares, solved exactly by pooling
 * adjacent violators): in the order given, none nearer to the one before than its distance.
 *
 * @param wanted - Where each centre wants to be.
 * @param weights - How strongly, > 0.
 * @param distances - The least distance of each centre from the one before; the first is not read.
 * @param low - The least value of the first centre.
 * @param high - The greatest value of the last centre, at least `low` plus all distances.
 */
export function stack(
  wanted: readonly number[],
  weights: readonly number[],
  distances: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  const offsets: number[] = []
  for (const [index, distance] of distances.entries())
    offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + distance)
  const runs: Run[] = []
  for (const [index, want] of wanted.entries()) {
    const weight = weights[index] ?? 1
    let run: Run = { sum: (want - (offsets[index] ?? 0)) * weight, weight, count: 1 }
    for (let last = runs[runs.length - 1]; last !== undefined && mean(last) > mean(run); last = runs[runs.length - 1]) {
      run = { sum: last.sum + run.sum, weight: last.weight + run.weight, count: last.count + run.count }
      runs.pop()
    }
    runs.push(run)
  }
  const highest = high - (offsets[offsets.length - 1] ?? 0)
  const shifted = runs.flatMap((run) =>
    Array.from<number>({ length: run.count }).fill(Math.max(low, Math.min(highest, mean(run)))),
  )
  return shifted.map((value, index) => value + (offsets[index] ?? 0))
}

const mean = ({ sum, weight }: Run): number => sum / weight
