import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCrossings } from '../../../../packages/core/src/pictures/columns/count-crossings.ts'
import { placesOf } from '../../../../packages/core/src/pictures/columns/item.ts'
import { orderColumns } from '../../../../packages/core/src/pictures/columns/order-columns.ts'

const nodesOf = (columns: ReturnType<typeof orderColumns>['columns']) =>
  columns.map((column) => column.map(({ node }) => node))

test('links that can be drawn without a crossing are', () => {
  const { columns } = orderColumns(
    2,
    [0, 0, 0, 1, 1, 1],
    [
      { from: 0, to: 5 },
      { from: 1, to: 4 },
      { from: 2, to: 3 },
    ],
  )
  expect(countCrossings(columns)).toBe(0)
})

test('nodes that nothing moves keep the order of the file', () => {
  expect(
    nodesOf(
      orderColumns(
        2,
        [0, 1, 0, 1],
        [
          { from: 0, to: 1 },
          { from: 2, to: 3 },
        ],
      ).columns,
    ),
  ).toEqual([
    [0, 2],
    [1, 3],
  ])
})

test('a link over several columns has a place in each that it passes', () => {
  const { columns, chains } = orderColumns(4, [0, 3], [{ from: 1, to: 0 }])
  expect(nodesOf(columns)).toEqual([[0], [undefined], [undefined], [1]])
  expect(chains[0]).toHaveLength(4)
})

const graphs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 14 })

test('crossings are as many as the pairs of links that change sides', () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const { columns } = orderColumns(
        2,
        [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
        links.map(([from, to]) => ({ from, to: 6 + to })),
      )
      const places = placesOf(columns)
      const drawn = (columns[0] ?? []).flatMap((item) =>
        item.after.map((end) => [places.get(item) ?? 0, places.get(end) ?? 0] as const),
      )
      const pairs = drawn.flatMap(([a, b], index) => drawn.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0))
      expect(countCrossings(columns)).toBe(pairs.length)
    }),
  )
})

test('no order has more crossings than that of the file', () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const ends = links.map(([from, to]) => ({ from, to: 6 + to }))
      const crossings = ends.flatMap((a, index) =>
        ends.slice(index + 1).filter((b) => (a.from - b.from) * (a.to - b.to) < 0),
      )
      const { columns } = orderColumns(2, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], ends)
      expect(countCrossings(columns)).toBeLessThanOrEqual(crossings.length)
    }),
  )
})
