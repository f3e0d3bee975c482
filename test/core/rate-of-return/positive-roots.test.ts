import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNumber } from '../../../packages/core/src/rate-of-return/fraction.ts'
import { trimmed } from '../../../packages/core/src/rate-of-return/polynomial.ts'
import { positiveRoots } from '../../../packages/core/src/rate-of-return/positive-roots.ts'
import { countPositiveRoots, flowsWithRates, power, times } from './exact-polynomial.ts'

const rootsOf = (coefficients: readonly bigint[]) => positiveRoots(coefficients).map(toNumber)

/** (q·x − p) for each, with the lowest power first. */
const withRoots = (...roots: readonly (readonly [number, number])[]) =>
  flowsWithRates(roots.map(([p, q]) => [q, p])).map((coefficient) => -coefficient)

test('roots below 1, at 1 and above it come in ascending order', () => {
  expect(rootsOf(withRoots([3, 2], [1, 1], [1, 4], [7, 1]))).toEqual([0.25, 1, 1.5, 7])
})

test('sixty whole roots are parted', () => {
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
  expect(rootsOf(withRoots(...numbers.map((root) => [root, 1] as const)))).toEqual(numbers)
})

test('sixty reciprocals, which crowd towards 0, are parted', () => {
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
  expect(rootsOf(withRoots(...numbers.map((root) => [1, root] as const)))).toEqual(numbers.map((n) => 1 / n).reverse())
})

test('roots over many orders of magnitude are parted', () => {
  const exponents = Array.from({ length: 41 }, (_, index) => index - 20)
  const roots = exponents.map((e) => (e < 0 ? ([1, 2 ** -e] as const) : ([2 ** e, 1] as const)))
  expect(rootsOf(withRoots(...roots))).toEqual(exponents.map((exponent) => 2 ** exponent))
})

test('a root of multiplicity 40 is one root, alone and among others', () => {
  const repeated = power([-10n, 11n], 40)
  expect(rootsOf(repeated)).toEqual([10 / 11])
  expect(rootsOf(times(repeated, withRoots([1, 2], [9, 10], [91, 100], [5, 1])))).toEqual([0.5, 0.9, 10 / 11, 0.91, 5])
})

test('a root at a place that is tried itself ends the search all the same', () => {
  for (const root of [
    [1, 2],
    [1, 4],
    [3, 4],
    [5, 8],
    [1, 1024],
  ] as const) {
    for (const multiplicity of [1, 2, 3, 20]) {
      expect(rootsOf(times(power(withRoots(root), multiplicity), [-1n, 3n]))).toEqual(
        [root[0] / root[1], 1 / 3].sort((a, b) => a - b),
      )
    }
  }
})

test('polynomials without positive roots have none', () => {
  expect(rootsOf([1n, -1n, 1n])).toEqual([])
  expect(rootsOf(power([1n, -1n, 1n], 12))).toEqual([])
  expect(rootsOf([5n])).toEqual([])
})

test('there are as many as Sturm counts where signs change more often than chains are long', () => {
  const factor = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(factor, { minLength: 5, maxLength: 6 }), (factors) => {
      const alternating = factors.map((one) =>
        one.map((value, index) => BigInt((index % 2 === 0 ? 1 : -1) * (10 + value))),
      )
      const product = trimmed(alternating.reduce(times, [1n]))
      expect(positiveRoots(product)).toHaveLength(countPositiveRoots(product))
    }),
    { numRuns: 60 },
  )
})
