import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unproductive } from '../../../packages/core/src/region/productive.ts'

test('an economy that leaves something of everything is productive', () => {
  expect(
    unproductive([
      [0.2, 0.1],
      [0.15, 0.25],
    ]),
  ).toBeUndefined()
  expect(unproductive([[0]])).toBeUndefined()
})

test('a sector without value added is possible where others make up for it', () => {
  expect(
    unproductive([
      [0.2, 0.6],
      [0.1, 0.5],
    ]),
  ).toBeUndefined()
  expect(
    unproductive([
      [0.2, 0.3],
      [0.1, 0.7],
    ]),
  ).toBeUndefined()
})

test.each([
  ['a sector that uses up more of itself than it makes', [[1.2]]],
  [
    'one such sector among others',
    [
      [0.3, 0],
      [0.1, 1.1],
    ],
  ],
  [
    'two sectors that feed each other',
    [
      [0.9, 0.3],
      [0.3, 0.9],
    ],
  ],
  [
    'amounts instead of coefficients',
    [
      [120, 40],
      [80, 300],
    ],
  ],
])('%s uses more than it makes', (_, rows) => {
  expect(unproductive(rows)).toBe('uses-more-than-it-makes')
})

test.each([
  ['a sector that needs all it makes', [[1]]],
  [
    'two sectors that need all they make',
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  ],
  [
    'the same with coefficients that are not exact in binary',
    [
      [0.1, 0.9],
      [0.3, 0.7],
    ],
  ],
])('%s has no inverse', (_, rows) => {
  expect(unproductive(rows)).toBe('singular')
})

/** The growth of repeated inputs of inputs: the largest eigenvalue of a positive matrix, by iteration. */
function growth(rows: readonly (readonly number[])[]): number {
  let vector = rows.map(() => 1)
  let factor = 0
  for (let round = 0; round < 400; round += 1) {
    const next = rows.map((row) => row.reduce((total, value, j) => total + value * (vector[j] as number), 0))
    factor = Math.max(...next)
    vector = next.map((value) => value / factor)
  }
  return factor
}

test('an economy is productive if and only if the inputs of inputs die away', () => {
  const tables = fc.integer({ min: 1, max: 6 }).chain((n) => {
    const entry = fc.double({ min: 0.01, max: 1.6 / n, noNaN: true })
    return fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
  })
  fc.assert(
    fc.property(tables, (rows) => {
      const factor = growth(rows)
      fc.pre(Math.abs(factor - 1) > 1e-6)
      expect(unproductive(rows)).toBe(factor < 1 ? undefined : 'uses-more-than-it-makes')
    }),
  )
})
