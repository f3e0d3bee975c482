import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integerPower } from '../../../packages/core/src/discounting/integer-power.ts'

describe('integerPower', () => {
  it('is repeated multiplication', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.integer({ min: -60, max: 60 }), (base, exponent) => {
        let product = 1
        for (let step = 0; step < Math.abs(exponent); step += 1) product *= base
        const expected = exponent < 0 ? 1 / product : product
        expect(integerPower(base, exponent) / expected).toBeCloseTo(1, 12)
      }),
    )
  })

  it('is exact where doubles are', () => {
    expect(integerPower(3, 33)).toBe(5559060566555523)
    expect(integerPower(2, -1000)).toBe(2 ** -1000)
    expect(integerPower(1.5, 0)).toBe(1)
  })
})
