import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalRates } from '../../../packages/core/src/rate-of-return/internal-rates.ts'

const rates = (flows: readonly number[]) => {
  const found = internalRates(flows, 'flows')
  return found.ok ? found.value : found.code
}

/** Flows Π (x·q − p) in powers of x = 1 ÷ (1 + i), whose rates are p ÷ q − 1: whole numbers, so nothing is rounded. */
function flowsWith(ratios: readonly (readonly [number, number])[]): bigint[] {
  return ratios.reduce<bigint[]>(
    (flows, [p, q]) => {
      const next = Array<bigint>(flows.length + 1).fill(0n)
      flows.forEach((flow, power) => {
        next[power] = (next[power] as bigint) + flow * BigInt(q)
        next[power + 1] = (next[power + 1] as bigint) - flow * BigInt(p)
      })
      return next
    },
    [1n],
  )
}

/** Σ flows·(1 + i)^−t for a rate that is an exact decimal, as a fraction's sign: independent of the code under test. */
function signAtRate(flows: readonly bigint[], rate: number): number {
  const digits = 10n ** 20n
  const growth = digits + BigInt(Math.round(rate * 1e15)) * 100000n
  const value = flows.reduce(
    (total, flow, year) => total + flow * growth ** BigInt(flows.length - 1 - year) * digits ** BigInt(year),
    0n,
  )
  return value > 0n ? 1 : value < 0n ? -1 : 0
}

describe('internalRates', () => {
  it('gives the published example to the last digit that was printed', () => {
    expect(rates([-100, 39, 59, 55, 20])).toEqual([expect.closeTo(0.2809484211599611, 13)])
  })

  it.each([
    ['two rates', [-100, 230, -132], [0.1, 0.2]],
    ['three rates', [-1000, 3600, -4310, 1716], [0.1, 0.2, 0.3]],
    ['a double rate once', [-100, 220, -121], [0.1]],
    ['a double rate of amounts that are decimal, not binary', [-1, 2.2, -1.21], [0.1]],
    ['a triple rate once', [-1, 3, -3, 1], [0]],
    ['a rate below 0', [-100, 50], [-0.5]],
    ['a rate just above −100 %', [-100, 0.0001], [-0.999999]],
    ['tiny beside huge amounts', [-1e12, 1e-4, 1.1e12], [Math.sqrt(1.1) - 1]],
    ['years of 0 at either end', [0, -100, 110, 0], [0.1]],
    ['a rate of many thousand per cent', [-1, 1e9], [1e9 - 1]],
  ])('finds %s', (_what, flows, expected) => {
    const found = rates(flows)
    expect(found).toHaveLength(expected.length)
    expected.forEach((rate, index) => {
      expect(Math.abs(Number(found[index]) - rate)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(rate)))
    })
  })

  it.each([
    ['only benefits', [1, 2, 3]],
    ['only costs', [-100, -50]],
    ['nothing at all', [0, 0]],
    ['two changes of sign that reach nowhere', [100, -300, 250]],
    ['a near miss of a double rate', [-1, 2.2, -1.2100001]],
  ])('invents no rate for %s', (_what, flows) => {
    expect(rates(flows)).toBe('no-solution')
  })

  it('tells a near miss from two rates that lie close together', () => {
    const [below, above] = rates([-1, 2.2, -1.2099999]) as number[]
    expect(below).toBeCloseTo(0.099684, 5)
    expect(above).toBeCloseTo(0.100316, 5)
  })

  it('leaves out what solves the equation below −100 %', () => {
    // 1 + 1.0001 ÷ (1 + i) is 0 only at −200.01 %.
    expect(rates([1, 1.0001])).toBe('no-solution')
    expect(rates([-1, -0.1, 0.02])).toHaveLength(1)
  })

  it('says why there is none', () => {
    const [one, other] = [internalRates([1, 2], 'flows'), internalRates([100, -300, 250], 'flows')]
    expect(!one.ok && one.message.ja).toContain('符号')
    expect(!other.ok && other.message.ja).toContain('存在しません')
  })

  it('tells flows that are all 0 from flows of one sign', () => {
    const nothing = internalRates([0, 0], 'benefits')
    expect(!nothing.ok && nothing.input).toBe('benefits')
    expect(!nothing.ok && nothing.message.ja).toContain('すべて0')
  })

  it('names no rate that is beyond all numbers', () => {
    expect(rates([-1e-300, 1e300])).toBe('overflow')
  })

  it('gives a rate that is 0 as 0, not as what is left of rounding', () => {
    expect(rates([-0.3, 0.1, 0.2])).toEqual([0])
  })

  it('finds every rate that a cash flow was made of', () => {
    const ratio = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 5 }), (ratios) => {
        const flows = flowsWith(ratios)
        fc.pre(flows.every((flow) => flow > -(2n ** 53n) && flow < 2n ** 53n))
        const expected = [...new Set(ratios.map(([p, q]) => p / q - 1))].sort((a, b) => a - b)
        const found = rates(flows.map(Number)) as readonly number[]
        expect(found).toHaveLength(expected.length)
        for (const [index, rate] of expected.entries()) expect(found[index]).toBeCloseTo(rate, 11)
      }),
    )
  })

  it('brackets each rate by a change of the exact sign', () => {
    const flow = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
        const found = rates(flows)
        if (found === 'no-solution') return
        for (const rate of found as readonly number[]) {
          if (Math.abs(rate) > 50 || rate < -0.99) continue
          const exact = flows.map(BigInt)
          const around = [rate - 1e-9, rate, rate + 1e-9].map((near) => signAtRate(exact, near))
          expect(new Set(around).size, `${rate} of ${flows.join(', ')}`).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('does not change with the unit of the amounts', () => {
    const flow = fc.integer({ min: -100000, max: 100000 })
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 20 }), (flows) => {
        const [plain, inThousands] = [rates(flows), rates(flows.map((amount) => amount * 1000))]
        expect(typeof plain).toBe(typeof inThousands)
        if (typeof plain === 'string' || typeof inThousands === 'string') return
        expect(inThousands).toHaveLength(plain.length)
        for (const [index, rate] of plain.entries()) {
          const distance = Math.abs(rate - Number(inThousands[index]))
          expect(distance).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(rate)))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('answers 240 flows whose sign changes every year', () => {
    const flows = Array.from({ length: 240 }, (_, year) => (year % 2 === 0 ? -1000.5 - year : 1000))
    const found = rates(flows)
    expect(typeof found === 'string' ? found : found.length).toBe(1)
  })
})
