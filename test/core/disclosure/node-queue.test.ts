import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NodeQueue } from '../../../packages/core/src/disclosure/node-queue.ts'

test('nodes come out by cost, and of equal costs by number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (costs) => {
      const queue = new NodeQueue()
      for (const [node, cost] of costs.entries()) queue.push(node, cost)
      const expected = [...costs.entries()].sort(([a, x], [b, y]) => x - y || a - b).map(([node]) => node)
      expect(costs.map(() => queue.pop())).toEqual(expected)
      expect(queue.pop()).toBe(-1)
    }),
  )
})

test('nodes may be put in while others are taken out', () => {
  const queue = new NodeQueue()
  queue.push(4, 2)
  queue.push(7, 1)
  expect(queue.pop()).toBe(7)
  queue.push(1, 5)
  queue.push(9, 0)
  expect([queue.pop(), queue.pop(), queue.pop(), queue.pop()]).toEqual([9, 4, 1, -1])
})
