import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRates } from '../../../packages/core/src/rate-of-return/all-rates.ts'
import { trimmed } from '../../../packages/core/src/rate-of-return/polynomial.ts'
import { wholeNumbers } from '../../../packages/core/src/units/whole-numbers.ts'
import { countPositiveRoots, exactly, flowsWithRates, power, signAtRate, times } from './exact-polynomial.ts'

const ratesOf = (flows: readonly number[]) => allRates(trimmed(wholeNumbers(flows).wholes))

/** The doubles that lie `steps` units in the last place away. */
const near = (rate: number, steps: number) => rate + steps * Math.max(Math.abs(rate), 2 ** -1000) * Number.EPSILON

/** As many flows with random amounts as asked for, the same in every run. */
function randomly(count: number, seed: number, amount: (share: number, year: number) => number): number[] {
  let state = seed
  return Array.from({ length: count }, (_, year) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return amount(state / 2 ** 32, year)
  })
}

describe('the number of rates is that of Sturm’s theorem', () => {
  const small = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 10 })

  test('for small whole flows', () => {
    fc.assert(
      fc.property(small, (flows) => {
        const exact = trimmed(flows.map(BigInt))
        fc.pre(exact.length > 0)
        expect(allRates(exact)).toHaveLength(countPositiveRoots(exact))
      }),
      { numRuns: 400 },
    )
  })

  test('for powers and products, whose rates are multiple', () => {
    const factor = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(factor, factor, fc.integer({ min: 2, max: 4 }), (repeated, other, exponent) => {
        const exact = trimmed(times(power(repeated.map(BigInt), exponent), other.map(BigInt)))
        fc.pre(exact.length > 0)
        expect(allRates(exact)).toHaveLength(countPositiveRoots(exact))
      }),
      { numRuns: 250 },
    )
  })

  test('one unit above and below a multiple rate', () => {
    const ratio = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(ratio, fc.integer({ min: 2, max: 5 }), fc.nat(5), fc.constantFrom(-1n, 1n), (rate, many, at, by) => {
        const flows = power(flowsWithRates([rate]), many).map((flow) => flow * 10n ** 12n)
        flows[Math.min(at, many)] = (flows[Math.min(at, many)] as bigint) + by
        expect(allRates(flows)).toHaveLength(countPositiveRoots(flows))
      }),
      { numRuns: 250 },
    )
  })
})

test('rates of any kind come back to the last digit', () => {
  const ratio = fc.tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 3 }),
  )
  fc.assert(
    fc.property(fc.array(ratio, { minLength: 1, maxLength: 6 }), (ratios) => {
      const flows = flowsWithRates(
        ratios.flatMap(([p, q, many]) => Array.from({ length: many }, () => [p, q] as const)),
      )
      const expected = [...new Set(ratios.map(([p, q]) => (p - q) / q))].sort((a, b) => a - b)
      expect(allRates(flows)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('around each rate the exact sum changes its sign within two units in the last place', () => {
  const amount = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -4, max: 8 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), (flows) => {
      const { wholes } = wholeNumbers(flows)
      for (const rate of ratesOf(flows)) {
        const signs = [-2, 0, 2].map((steps) => signAtRate(wholes, near(rate, steps)))
        expect(new Set(signs).size, String(rate)).toBeGreaterThan(1)
      }
    }),
    { numRuns: 250 },
  )
})

test('flows in reverse have the reciprocal growth factors', () => {
  const flow = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 15 }), (flows) => {
      const there = ratesOf(flows)
      const back = ratesOf([...flows].reverse())
      expect(back).toHaveLength(there.length)
      for (const [index, rate] of there.entries()) {
        const other = back[back.length - 1 - index] as number
        expect((1 + rate) * (1 + other)).toBeCloseTo(1, 6)
      }
    }),
  )
})

describe('hard cases', () => {
  test('twenty rates from 5 % to 100 % are told apart', () => {
    const percent = Array.from({ length: 20 }, (_, index) => 5 * (index + 1))
    expect(allRates(flowsWithRates(percent.map((rate) => [100 + rate, 100])))).toEqual(
      percent.map((rate) => rate / 100),
    )
  })

  test('rates that differ in the ninth digit are told apart', () => {
    const close: readonly (readonly [number, number])[] = [
      [1_100_000_001, 1_000_000_000],
      [1_100_000_002, 1_000_000_000],
      [1_100_000_003, 1_000_000_000],
    ]
    expect(allRates(flowsWithRates(close))).toEqual([0.100000001, 0.100000002, 0.100000003])
  })

  test('a rate of multiplicity 15, repeated to 240 flows, is one rate', () => {
    const block = power(flowsWithRates([[11, 10]]), 15)
    expect(allRates(Array.from({ length: 15 }, () => block).flat())).toEqual([0.1])
  })

  test('a triple irrational rate is one rate', () => {
    expect(allRates(power([1n, -3n, 1n], 3))).toEqual([-0.6180339887498949, 1.618033988749895])
  })

  test('two rates nearer than doubles are two, and a hair further none', () => {
    const flows = [-2, 12, -18, ...Array<number>(236).fill(0)]
    const two = ratesOf([...flows, 1])
    expect(two.slice(1)).toEqual([2, 2])
    expect(two[0]).toBeCloseTo(-0.0087722, 6)
    expect(ratesOf([...flows, -1])).toEqual([])
  })

  test('a rate of −100 % is never named, however little comes back', () => {
    expect(ratesOf([-1e300, 1e-300])).toEqual([-0.9999999999999999])
  })

  test('rates far apart in size stand side by side', () => {
    expect(
      allRates(
        flowsWithRates([
          [1, 10 ** 9],
          [10 ** 12, 1],
          [1_000_001, 10 ** 6],
        ]),
      ),
    ).toEqual([-0.999999999, 0.000001, 999_999_999_999])
  })
})

describe('240 flows', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    'alternating at random': randomly(240, 1, (share, year) => (year % 2 === 0 ? -100 : 100) * share),
    'from 1e-4 to 1e12, alternating': randomly(
      240,
      2,
      (share, year) => (year % 2 === 0 ? -1 : 1) * 10 ** Math.floor(share * 17 - 4),
    ),
    'of either sign at random': randomly(240, 3, (share) => 100 * (share - 0.5)),
    'whole and small': randomly(240, 4, (share) => Math.round(3 * (share - 0.5))),
    'with binomial coefficients': Array.from({ length: 239 }).reduce<number[]>(
      (row) => [...row, 0].map((value, index) => value - (row[index - 1] ?? 0)),
      [1],
    ),
    'that swell and fade': Array.from(
      { length: 240 },
      (_, year) => (year % 2 === 0 ? -1 : 1) * Number((1e12 / (1 + ((year - 90) / 4) ** 6)).toPrecision(15)),
    ),
  }

  test.each(Object.entries(cases))('%s: every rate is one, and no change of sign is missed', (_name, flows) => {
    const { wholes } = wholeNumbers(flows)
    const rates = ratesOf(flows)
    for (const rate of rates) {
      expect(new Set([-2, 0, 2].map((steps) => signAtRate(wholes, near(rate, steps)))).size).toBeGreaterThan(1)
    }
    const places = Array.from({ length: 120 }, (_, index) => (index + 0.5) / 60).map((u) =>
      u < 1 ? u - 1 : 1 / (2 - u) - 1,
    )
    const signs = places.map((rate) => signAtRate(wholes, Number(rate.toFixed(6))))
    const changes = places.filter((_place, index) => index > 0 && signs[index] !== signs[index - 1]).length
    expect(rates.length).toBeGreaterThanOrEqual(changes)
    expect(rates.length % 2).toBe(changes % 2)
  })
})

test('doubles are taken apart exactly', () => {
  expect(exactly(0.75)).toEqual([3n, 4n])
})
