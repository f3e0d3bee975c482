import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Simulation, type SimulationOptions, simulate } from '../../../packages/core/src/uncertainty/simulate.ts'
import { symmetricPertDeviate } from '../../../packages/core/src/uncertainty/symmetric-pert.ts'
import { uniforms } from '../../../packages/core/src/uncertainty/uniforms.ts'
import { consumption, costs, residentTax } from './seed-table.ts'

type Given = SimulationOptions & { readonly benefits: readonly number[]; readonly cost: number }

const totalCost = costs.reduce((total, cost) => total + cost, 0)
const headline: Given = { benefits: [residentTax, consumption], cost: totalCost, spread: 0.1, draws: 10_000, seed: 1 }

function resultOf(changed: Partial<Given>) {
  const { benefits, cost, ...options } = { ...headline, ...changed }
  const labelled = (amount: number) => ({ label: '', amount })
  return simulate({ benefits: benefits.map(labelled), cost: labelled(cost) }, options)
}

function run(changed: Partial<Given> = {}): Simulation {
  const result = resultOf(changed)
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}

test('the headline table with the default spread, draws and seed: these digits never change', () => {
  expect(run()).toEqual({
    mean: 0.9227147146194012,
    standardDeviation: 0.04798145158635901,
    p5: 0.8464081900378402,
    p50: 0.9206023120905703,
    p95: 1.0036240527473512,
    probabilityAtLeastOne: 0.0598,
    draws: 10_000,
    seed: 1,
  })
})

/** The same draws one at a time in the order of the contract, the figures from a sorted list. */
function oneByOne({ benefits, cost, spread, draws, seed }: Given): Simulation {
  const uniform = new Float64Array(draws * (benefits.length + 1))
  uniforms(seed)(uniform)
  const factor = (place: number) => 1 + spread * symmetricPertDeviate(uniform[place] as number)
  const ratios = Array.from({ length: draws }, (_, draw) => {
    const first = draw * (benefits.length + 1)
    const benefit = benefits.reduce((total, amount, index) => total + factor(first + index) * amount, 0)
    return benefit / (factor(first + benefits.length) * cost)
  }).sort((left, right) => left - right)
  const mean = ratios.reduce((total, ratio) => total + ratio, 0) / draws
  const squares = ratios.reduce((total, ratio) => total + (ratio - mean) ** 2, 0)
  const percentile = (p: number) => {
    const position = p * (draws - 1)
    const [below, above] = [Math.floor(position), Math.ceil(position)].map((rank) => ratios[rank] as number) as [
      number,
      number,
    ]
    return below + (position % 1) * (above - below)
  }
  return {
    mean,
    standardDeviation: Math.sqrt(squares / (draws - 1)),
    p5: percentile(0.05),
    p50: percentile(0.5),
    p95: percentile(0.95),
    probabilityAtLeastOne: ratios.filter((ratio) => ratio >= 1).length / draws,
    draws,
    seed,
  }
}

test('is what drawing one factor after the other gives, for any table', () => {
  const amount = fc.integer({ min: 1, max: 200_000 })
  const inputs = fc.record({
    benefits: fc.array(amount, { minLength: 1, maxLength: 6 }),
    cost: amount,
    spread: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
    draws: fc.integer({ min: 2, max: 3000 }),
    seed: fc.maxSafeNat(),
  })
  fc.assert(
    fc.property(inputs, (given) => {
      const drawn = run(given)
      const expected = oneByOne(given)
      for (const key of Object.keys(expected) as (keyof Simulation)[]) {
        expect(Math.abs(drawn[key] - expected[key]), key).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(expected.mean)))
      }
    }),
    { numRuns: 40 },
  )
})

describe('the figures follow from the distribution', () => {
  const spread = 0.3
  const count = 2000
  /** Midpoint rule over the probability: the mean of g(1 + spread·w). */
  const expectation = (g: (factor: number) => number) =>
    Array.from({ length: count }, (_, index) => g(1 + spread * symmetricPertDeviate((index + 0.5) / count))).reduce(
      (total, value) => total + value,
      0,
    ) / count

  test('the mean and the deviation of one line over the cost', () => {
    const draws = 200_000
    const { mean, standardDeviation } = run({ benefits: [27_438], spread, draws })
    const share = 27_438 / totalCost
    const inverse = expectation((factor) => 1 / factor)
    const square = expectation((factor) => factor ** 2) * expectation((factor) => 1 / factor ** 2)
    const deviation = share * Math.sqrt(square - inverse ** 2)
    expect(Math.abs(mean - share * inverse)).toBeLessThan((4 * deviation) / Math.sqrt(draws))
    expect(Math.abs(standardDeviation / deviation - 1)).toBeLessThan(0.01)
  })

  test('where one line and the cost are equal, half of the draws are 1 or more', () => {
    const { probabilityAtLeastOne, p50 } = run({ benefits: [100], cost: 100, spread, draws: 100_000 })
    expect(Math.abs(probabilityAtLeastOne - 0.5)).toBeLessThan(0.007)
    expect(Math.abs(p50 - 1)).toBeLessThan(0.005)
  })
})

test('with spread 0 every figure is the plain ratio', () => {
  const ratio = 167_986 / 182_264
  expect(run({ spread: 0, draws: 100_000 })).toMatchObject({
    mean: ratio,
    standardDeviation: 0,
    p5: ratio,
    p50: ratio,
    p95: ratio,
  })
  expect(run({ spread: 0, benefits: [1e16, 1, -1e16] }).p50).toBe(1 / 182_264)
})

test('a ratio of exactly 1 counts as 1 or more', () => {
  expect(run({ benefits: [100], cost: 100, spread: 0 }).probabilityAtLeastOne).toBe(1)
})

test('every amount in another unit gives the same ratios', () => {
  const inYen = (amount: number) => amount * 1024
  expect(run({ benefits: headline.benefits.map(inYen), cost: inYen(totalCost) })).toEqual(run())
})

test('no benefit at all gives 0, not minus 0, even over a cost below zero', () => {
  const { p5, p95, mean } = run({ benefits: [0], cost: -5, draws: 100 })
  expect([p5, p95, mean].every((value) => Object.is(value, 0))).toBe(true)
})

test('amounts that are too large to be added up are refused', () => {
  expect(resultOf({ benefits: [1e308, 1e308] })).toMatchObject({ ok: false, code: 'overflow', input: 'benefits' })
})

test('the limits themselves are allowed', () => {
  expect(run({ draws: 2, seed: 0 }).draws).toBe(2)
  expect(run({ spread: 0.999, seed: Number.MAX_SAFE_INTEGER }).seed).toBe(Number.MAX_SAFE_INTEGER)
})
