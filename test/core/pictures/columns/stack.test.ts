import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stack } from '../../../../packages/core/src/pictures/columns/stack.ts'

const items = fc.array(
  fc.record({ want: fc.integer({ min: 0, max: 100 }), distance: fc.integer({ min: 1, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
)

test('no item is nearer to the one before than its distance, and all stay between the bounds', () => {
  fc.assert(
    fc.property(items, (all) => {
      const distances = all.map(({ distance }) => distance)
      const placed = stack(
        all.map(({ want }) => want),
        all.map(() => 1),
        distances,
        0,
        120,
      )
      for (const [index, y] of placed.entries()) {
        expect(y).toBeGreaterThanOrEqual(-1e-9)
        expect(y).toBeLessThanOrEqual(120 + 1e-9)
        if (index > 0) expect(y - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual((distances[index] ?? 0) - 1e-9)
      }
    }),
  )
})

test('items stand where they want to where nothing is in the way', () => {
  expect(stack([10, 30, 50], [1, 1, 1], [0, 5, 5], 0, 100)).toEqual([10, 30, 50])
})

test('two that want the same place share the way by their weights', () => {
  expect(stack([20, 20], [1, 1], [0, 10], 0, 100)).toEqual([15, 25])
  expect(stack([20, 20], [3, 1], [0, 10], 0, 100)).toEqual([17.5, 27.5])
})

test('no other placement that keeps the distances is nearer to what is wanted', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 11 }), fc.constantFrom(-0.5, 0.5), (all, moved, by) => {
      const wanted = all.map(({ want }) => want)
      const distances = all.map(({ distance }) => distance)
      const placed = stack(
        wanted,
        all.map(() => 1),
        distances,
        0,
        220,
      )
      const other = placed.map((y, index) => (index === moved ? y + by : y))
      const keeps = other.every(
        (y, index) => y >= 0 && y <= 220 && (index === 0 || y - (other[index - 1] ?? 0) >= (distances[index] ?? 0)),
      )
      fc.pre(keeps)
      const cost = (ys: readonly number[]) => ys.reduce((sum, y, index) => sum + (y - (wanted[index] ?? 0)) ** 2, 0)
      expect(cost(placed)).toBeLessThanOrEqual(cost(other) + 1e-9)
    }),
  )
})
