import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solve } from '../../../packages/core/src/region/linear-system.ts'

const solutionOf = (rows: readonly (readonly number[])[], right: readonly number[]) =>
  solve(
    rows,
    right.map((value) => [value]),
  )?.flat()

test('a system of three equations is solved', () => {
  const solution = solutionOf(
    [
      [2, 1, -1],
      [-3, -1, 2],
      [-2, 1, 2],
    ],
    [8, -11, -3],
  )
  for (const [place, value] of [2, 3, -1].entries()) expect(solution?.[place]).toBeCloseTo(value, 12)
})

test('a zero or a tiny number on the diagonal does no harm', () => {
  expect(
    solutionOf(
      [
        [0, 1],
        [1, 0],
      ],
      [3, 4],
    ),
  ).toEqual([4, 3])
  const solution = solutionOf(
    [
      [1e-20, 1],
      [1, 1],
    ],
    [1, 2],
  )
  expect(solution?.[0]).toBeCloseTo(1, 12)
  expect(solution?.[1]).toBeCloseTo(1, 12)
})

test('every column on the right is a system of its own', () => {
  const matrix = [
    [0, 2],
    [4, 0],
  ]
  const identity = [
    [1, 0],
    [0, 1],
  ]
  expect(solve(matrix, identity)).toEqual([
    [0, 0.25],
    [0.5, 0],
  ])
})

test.each([
  [
    'two rows alike',
    [
      [1, 2],
      [2, 4],
    ],
  ],
  [
    'rows alike up to rounding',
    [
      [1 - 0.1, -0.9],
      [-0.3, 1 - 0.7],
    ],
  ],
  [
    'nothing but zero',
    [
      [0, 0],
      [0, 0],
    ],
  ],
])('%s have no solution', (_, rows) => {
  expect(solutionOf(rows, [1, 1])).toBeUndefined()
})

test('the matrix is left as it is', () => {
  const [matrix, right] = [
    [
      [0, 1],
      [1, 2],
    ],
    [[3], [4]],
  ]
  solve(matrix, right)
  expect([matrix, right]).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [[3], [4]],
  ])
})

test('what is put in for the unknowns comes out again', () => {
  const size = fc.integer({ min: 1, max: 12 })
  const entry = fc.double({ min: -1, max: 1, noNaN: true })
  const systems = size.chain((n) =>
    fc.record({
      // A heavy diagonal in a random order keeps the system far from singular and makes pivoting necessary.
      rows: fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      shift: fc.nat(n - 1),
      unknowns: fc.array(entry, { minLength: n, maxLength: n }),
    }),
  )
  fc.assert(
    fc.property(systems, ({ rows, shift, unknowns }) => {
      const n = rows.length
      const matrix = rows.map((row, i) => row.map((value, j) => (j === (i + shift) % n ? value + 2 * n : value)))
      const right = matrix.map((row) => row.reduce((total, value, j) => total + value * (unknowns[j] as number), 0))
      const solution = solutionOf(matrix, right)
      for (const [place, value] of unknowns.entries()) expect(solution?.[place]).toBeCloseTo(value, 11)
    }),
  )
})
