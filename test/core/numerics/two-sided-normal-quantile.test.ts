import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoSidedNormalQuantile } from '../../../packages/core/src/numerics/two-sided-normal-quantile.ts'

/** Solved with 60 digits: the double on the left is taken as it is, not as the decimal that it prints as. */
test.each([
  [1e-300, 1.2533141373155002e-300],
  [1e-12, 1.2533141373155002e-12],
  [0.1, 0.12566134685507405],
  [0.5, 0.6744897501960817],
  [0.8, 1.2815515655446006],
  [0.84999, 1.4394961499821506],
  [0.85, 1.439531470938456],
  [0.850001, 1.439535003132863],
  [0.9, 1.6448536269514729],
  [0.95, 1.9599639845400538],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314918945],
  [1 - 1e-6, 4.891638475692932],
  [1 - 1e-10, 6.466951074732419],
  [1 - 2.7e-11, 6.662068795493438],
  [1 - 1e-11, 6.806502478831548],
  [1 - 1e-15, 8.026957018033892],
  [1 - 2 ** -53, 8.292361075813595],
])('with probability %d a normal variable lies within ±%d', (confidence, z) => {
  expect(Math.abs(twoSidedNormalQuantile(confidence) / z - 1)).toBeLessThan(1e-14)
})

test('more confidence needs a wider band', () => {
  const level = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
  fc.assert(
    fc.property(level, level, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-9)
      expect(twoSidedNormalQuantile(Math.max(a, b))).toBeGreaterThan(twoSidedNormalQuantile(Math.min(a, b)))
    }),
  )
})
