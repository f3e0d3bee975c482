import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastMultiple } from '../../../packages/core/src/units/least-multiple.ts'

describe('leastMultiple', () => {
  it.each([
    [[182264], 2366, 78],
    [[2.1], 0.7, 3],
    [[0.7, 0.7, 0.7], 0.7, 3],
    [[0.1, 0.2], 0.3, 1],
    [[0.3], 0.1, 3],
    [[0.3000000000000001], 0.1, 4],
    [[100], 100, 1],
    [[100.01], 100, 2],
    [[5, -5], 1, 0],
    [[5, -9], 1, 0],
    [[1e16, 1, -1e16], 1, 1],
    [[9007199254740991], 1, 9007199254740991],
    [[1e300], 1e-8, 1e308],
    [[5e-324], 5e-324, 1],
  ])('of %j and %d is %d', (parts, step, expected) => {
    expect(leastMultiple(parts, step)).toBe(expected)
  })

  it('reaches the total, and one less does not', () => {
    const hundredths = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 9 }), hundredths, (parts, step) => {
        const total = parts.reduce((left, right) => left + right)
        const least = leastMultiple(
          parts.map((part) => part / 100),
          step / 100,
        )
        expect(least * step).toBeGreaterThanOrEqual(total)
        expect((least - 1) * step).toBeLessThan(total)
      }),
    )
  })
})
