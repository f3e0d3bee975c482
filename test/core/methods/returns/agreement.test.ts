import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrees, statedDecimals } from '../../../../packages/core/src/methods/returns/agreement.ts'

describe('statedDecimals', () => {
  it('is that of the most precise figure, since a spreadsheet drops trailing zeros', () => {
    expect(statedDecimals([0.4389, 0.978, 1])).toBe(4)
  })

  it('is two at least', () => {
    expect(statedDecimals([1, 0.5])).toBe(2)
    expect(statedDecimals([])).toBe(2)
  })

  it('is none when a figure carries more than six', () => {
    expect(statedDecimals([0.4389, 0.438933134439679])).toBeUndefined()
  })

  it('is not led astray by the noise of a division by a hundred', () => {
    expect(statedDecimals([58.18 / 100, 0.0003 * 3])).toBe(4)
  })
})

describe('agrees', () => {
  it('rounds halves up in decimal, not in binary', () => {
    expect(agrees({ value: 1.01, decimals: 2 }, 1.005, 'half-up')).toBe(true)
    expect(agrees({ value: 1, decimals: 2 }, 1.005, 'half-up')).toBe(false)
  })

  it('does not round a stated figure into agreement', () => {
    expect(agrees({ value: 0.92171, decimals: 4 }, 0.921663, 'half-up')).toBe(false)
  })

  it('compares unrounded figures within 1e-9', () => {
    expect(agrees({ value: 0.5 + 9e-10, decimals: undefined }, 0.5, 'half-up')).toBe(true)
    expect(agrees({ value: 0.5 + 2e-9, decimals: undefined }, 0.5, 'half-up')).toBe(false)
  })

  it('finds every slip of one unit in the last place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500000 }), fc.constantFrom(-1, 1), (hundredths, slip) => {
        const computed = hundredths / 10000
        expect(agrees({ value: hundredths / 100 / 100, decimals: 4 }, computed, 'half-up')).toBe(true)
        expect(agrees({ value: (hundredths + slip) / 100 / 100, decimals: 4 }, computed, 'half-up')).toBe(false)
      }),
    )
  })
})
