/** Up to this length insertion sort is the fastest. */
const short = 24

/** From this length on three medians of three make a better pivot than one. */
const long = 1000

/**
 * Reorders the values so that at each of the ranks stands what would stand there in ascending order (quickselect for
 * several ranks at once, 順位選択).
 *
 * Pivots are medians of three or nine. Values equal to the pivot are spread over both sides, so sorted and constant data
 * are halved like any other; where an order of the values defeats the pivots all the same, the rest is sorted. So the
 * time is proportional to n, and never worse than sorting.
 *
 * @param values - Shape (n,), without NaN; changed in place.
 * @param ranks - Ascending, whole, 0 to n − 1.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  selectBetween(values, 0, values.length - 1, ranks, 2 * bitLength(values.length))
}

const bitLength = (count: number): number => 32 - Math.clz32(count)

function selectBetween(
  values: Float64Array,
  from: number,
  to: number,
  ranks: readonly number[],
  partitionsLeft: number,
): void {
  if (ranks.length === 0 || from >= to) return
  if (to - from < short) {
    sortByInsertion(values, from, to)
  } else if (partitionsLeft === 0) {
    values.subarray(from, to + 1).sort()
  } else {
    const pivot = choosePivot(values, from, to)
    let left = from
    let right = to
    while (left <= right) {
      while ((values[left] as number) < pivot) left++
      while ((values[right] as number) > pivot) right--
      if (left <= right) {
        swap(values, left, right)
        left++
        right--
      }
    }
    const isBelow = (rank: number) => rank <= right
    const isAbove = (rank: number) => rank >= left
    selectBetween(values, from, right, ranks.filter(isBelow), partitionsLeft - 1)
    selectBetween(values, left, to, ranks.filter(isAbove), partitionsLeft - 1)
  }
}

/** Taken from the inside: in data that are sorted but for some appended values the ends would be bad pivots again and again. */
function choosePivot(values: Float64Array, from: number, to: number): number {
  const at = (eighteenths: number) => values[from + Math.floor(((to - from) * eighteenths) / 18)] as number
  if (to - from < long) return medianOfThree(at(3), at(9), at(15))
  return medianOfThree(
    medianOfThree(at(1), at(3), at(5)),
    medianOfThree(at(7), at(9), at(11)),
    medianOfThree(at(13), at(15), at(17)),
  )
}

const medianOfThree = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))

function sortByInsertion(values: Float64Array, from: number, to: number): void {
  for (let index = from + 1; index <= to; index++) {
    const value = values[index] as number
    let place = index
    while (place > from && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number
      place--
    }
    values[place] = value
  }
}

function swap(values: Float64Array, first: number, second: number): void {
  const value = values[first] as number
  values[first] = values[second] as number
  values[second] = value
}
