import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { selectRanks } from '../../../packages/core/src/uncertainty/select-ranks.ts'

afterEach(() => vi.restoreAllMocks())

/** Whether the ranks hold what they would in ascending order, everything before is no larger and after no smaller. */
function expectSelected(given: Float64Array, ranks: readonly number[]): void {
  const values = given.slice()
  selectRanks(values, ranks)
  const sorted = given.slice().sort()
  for (const rank of ranks) {
    const selected = values[rank] as number
    expect(selected).toBe(sorted[rank])
    expect(values.subarray(0, rank).every((value) => value <= selected)).toBe(true)
    expect(values.subarray(rank).every((value) => value >= selected)).toBe(true)
  }
  expect(values.sort()).toEqual(sorted)
}

test('finds any ranks of any values, equal ones included', () => {
  const cases = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 400 }).chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc
        .array(fc.integer({ min: 0, max: values.length - 1 }), { maxLength: 6 })
        .map((ranks) => ranks.sort((left, right) => left - right)),
    ),
  )
  fc.assert(fc.property(cases, ([values, ranks]) => expectSelected(Float64Array.from(values), ranks)))
})

const count = 30_000
const ranks = [0, 1500, 15_000, 15_001, 28_499, 29_999]
const shapes: Record<string, (index: number) => number> = {
  ascending: (index) => index,
  descending: (index) => -index,
  constant: () => 1,
  'two values in turn': (index) => index % 2,
  'an organ pipe': (index) => Math.min(index, count - index),
  'a saw': (index) => index % 173,
  'sorted, with others before': (index) => (index >= 50 ? index : (index * 7919) % count),
  'two sorted lists': (index) => index % (count / 2),
  'sorted, with others appended': (index) => (index < count - 50 ? index : (index * 7919) % count),
}

describe('needs no sorting to save it', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const values = Float64Array.from({ length: count }, (_, index) => shape(index))
    const sort = vi.spyOn(Float64Array.prototype, 'sort')
    selectRanks(values.slice(), ranks)
    expect(sort).not.toHaveBeenCalled()
    sort.mockRestore()
    expectSelected(values, ranks)
  })
})

/**
 * An order of 0 … n − 1 in which every pivot is the fifth smallest of what is left: the elements that the next pivot is
 * chosen from are given the next numbers, and then parted as the selection would part them.
 */
function killer(length: number): Float64Array {
  const values = new Float64Array(length).fill(Number.POSITIVE_INFINITY)
  const elements = Array.from({ length }, (_, index) => index)
  const valueAt = (place: number) => values[elements[place] as number] as number
  let given = 0
  let from = 0
  const to = length - 1
  while (to - from >= 1000) {
    const sampled = [1, 3, 5, 7, 9, 11, 13, 15, 17].map(
      (eighteenths) => from + Math.floor(((to - from) * eighteenths) / 18),
    )
    for (const place of sampled) {
      const element = elements[place] as number
      if (values[element] === Number.POSITIVE_INFINITY) values[element] = given++
    }
    const medians = [0, 3, 6].map((first) => medianOf(sampled.slice(first, first + 3).map(valueAt)))
    const pivot = medianOf(medians)
    let left = from
    let right = to
    while (left <= right) {
      while (valueAt(left) < pivot) left++
      while (valueAt(right) > pivot) right--
      if (left <= right) {
        const element = elements[left] as number
        elements[left++] = elements[right] as number
        elements[right--] = element
      }
    }
    from = left
  }
  return values.map((value) => (value === Number.POSITIVE_INFINITY ? given++ : value))
}

const medianOf = (three: readonly number[]) => [...three].sort((left, right) => left - right)[1] as number

test('an order made to defeat the pivots is sorted in the end', () => {
  const values = killer(count)
  const sort = vi.spyOn(Float64Array.prototype, 'sort')
  selectRanks(values.slice(), [count - 2])
  expect(sort).toHaveBeenCalledTimes(1)
  sort.mockRestore()
  expectSelected(values, [count / 2, count - 2])
})
