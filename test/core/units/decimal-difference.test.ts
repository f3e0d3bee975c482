import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalDifference } from '../../../packages/core/src/units/decimal-difference.ts'

describe('decimalDifference', () => {
  it('subtracts as on paper', () => {
    expect(decimalDifference(2.3, 0.1)).toBe(2.2)
    expect(decimalDifference(0.1, 2.3)).toBe(-2.2)
    expect(decimalDifference(1e300, 1)).toBe(1e300)
    expect(decimalDifference(5, 5)).toBe(0)
  })

  it('undoes an addition of cents', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(decimalDifference(Number(`${a}e-2`), Number(`${b}e-2`))).toBe(Number(`${a - b}e-2`))
      }),
    )
  })
})
