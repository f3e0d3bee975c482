import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile, percentiles } from '../../../packages/core/src/uncertainty/percentile.ts'

/** PERCENTILE.INC by its definition, on a sorted copy. */
function bySorting(values: readonly number[], p: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  const position = p * (sorted.length - 1)
  const below = sorted[Math.floor(position)] as number
  const above = sorted[Math.ceil(position)] as number
  return below + (position - Math.floor(position)) * (above - below)
}

const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
  minLength: 1,
  maxLength: 300,
})
const position = fc.double({ min: 0, max: 1, noNaN: true })

test('by hand: of 15, 20, 35, 40, 50 two fifths of the way lies 29', () => {
  expect(percentile(Float64Array.of(15, 20, 35, 40, 50), 0.4)).toMatchObject({ value: 29 })
  expect(percentile(Float64Array.of(1, 2, 3, 4), 0.3)).toMatchObject({ value: 1.9 })
})

test('agrees with the definition for any values and position', () => {
  fc.assert(
    fc.property(numbers, position, (values, p) => {
      const result = percentile(Float64Array.from(values), p)
      // Near zero between large neighbours the definition itself cancels: it is exact to the neighbours' last digits.
      const largest = Math.max(1, ...values.map(Math.abs))
      expect(result.ok && Math.abs(result.value - bySorting(values, p)) <= 2e-15 * largest).toBe(true)
    }),
  )
})

test('several at once, in any order, are what each is alone', () => {
  fc.assert(
    fc.property(numbers, fc.array(position, { maxLength: 6 }), (numbers, ps) => {
      const values = Float64Array.from(numbers)
      const alone = ps.map((p) => percentile(values, p))
      expect(percentiles(values, ps)).toMatchObject({ value: alone.map((result) => result.ok && result.value) })
    }),
  )
})

test('the values keep their order', () => {
  const values = Float64Array.from({ length: 100 }, (_, index) => (index * 37) % 100)
  const before = values.slice()
  percentiles(values, [0.1, 0.9])
  expect(values).toEqual(before)
})

test('the ends are the smallest and the largest value, and one value is every percentile', () => {
  expect(percentiles(Float64Array.of(3, 1, 2), [0, 1])).toMatchObject({ value: [1, 3] })
  expect(percentiles(Float64Array.of(7), [0, 0.5, 1])).toMatchObject({ value: [7, 7, 7] })
})

test('between two huge values of opposite sign nothing overflows', () => {
  expect(percentile(Float64Array.of(1.7e308, -1.7e308), 0.5)).toMatchObject({ value: 0 })
})

test('no values and positions outside 0 to 1 are failures', () => {
  expect(percentile(new Float64Array(0), 0.5)).toMatchObject({ ok: false, code: 'shape' })
  expect(percentile(Float64Array.of(1), -0.1)).toMatchObject({ ok: false, code: 'range', input: 'p' })
  expect(percentiles(Float64Array.of(1), [0.5, 1.1])).toMatchObject({ ok: false, code: 'range', input: 'p' })
})
