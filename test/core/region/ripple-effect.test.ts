import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RegionalDemand, rippleEffect } from '../../../packages/core/src/region/ripple-effect.ts'

const example: RegionalDemand = {
  demand: [0, 100],
  coefficients: [
    [0.2, 0.1],
    [0.15, 0.25],
  ],
  selfSufficiency: [0.4, 0.7],
  incomeRatio: [0.25, 0.35],
  propensity: 0.7,
  consumptionMix: [0.3, 0.7],
}

function effectsOf(given: RegionalDemand) {
  const effects = rippleEffect(given)
  if (!effects.ok) throw new Error(effects.message.en)
  return effects.value
}

test('the worked example of the method comes out to the digit', () => {
  const { direct, first, income, second, overall, multiplier } = effectsOf(example)
  expect(direct.total).toBeCloseTo(70, 12)
  expect(direct.bySector[0]).toBe(0)
  expect(first.total).toBeCloseTo(19.030207, 6)
  expect(income.total).toBeCloseTo(30.789613, 6)
  expect(second.total).toBeCloseTo(16.618559, 6)
  expect(overall.total).toBeCloseTo(105.648766, 6)
  expect(multiplier).toBeCloseTo(1.509268, 6)
})

test('income is shown and not added', () => {
  const { direct, first, second, overall } = effectsOf(example)
  expect(overall.total).toBeCloseTo(direct.total + first.total + second.total, 12)
})

test('a usable table carries no notes', () => {
  expect(rippleEffect(example)).toMatchObject({ ok: true, notes: [] })
})

test('a demand may fall, and one that the region does not meet is 0', () => {
  const { direct, overall } = effectsOf({ ...example, demand: [-50, -100], selfSufficiency: [0, 0.7] })
  expect(direct.bySector[0]).toBe(0)
  expect(overall.total).toBeLessThan(direct.total)
})

test('one sector that supplies itself wholly multiplies by 1 ÷ (1 − a)', () => {
  const { direct, first, overall } = effectsOf({
    demand: [100],
    coefficients: [[0.5]],
    selfSufficiency: [1],
    incomeRatio: [0.3],
    propensity: 0,
    consumptionMix: [1],
  })
  expect([direct.total, first.total, overall.total]).toEqual([100, 100, 200])
})

/** Regional tables whose columns leave value added. */
const tables = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  const vector = fc.array(share, { minLength: n, maxLength: n })
  return fc
    .record({
      demand: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: n, maxLength: n }),
      rows: fc.array(vector, { minLength: n, maxLength: n }),
      selfSufficiency: vector,
      incomeRatio: vector,
      propensity: share,
      weights: vector,
    })
    .map(({ rows, weights, ...given }): RegionalDemand => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      return {
        ...given,
        coefficients: rows.map((row) => row.map((value) => (value * 0.95) / n)),
        consumptionMix: weights.map((weight) => weight / total),
      }
    })
})

/** Round after round of inputs of inputs, added up until nothing is left: what the inverse stands for. */
function production({ coefficients, selfSufficiency }: RegionalDemand, start: readonly number[]): readonly number[] {
  let round = start
  let produced = start
  for (let count = 0; count < 2000; count += 1) {
    const previous = round
    round = coefficients.map(
      (row, i) =>
        (selfSufficiency[i] as number) * row.reduce((sum, value, j) => sum + value * (previous[j] as number), 0),
    )
    produced = produced.map((value, i) => value + (round[i] as number))
  }
  return produced
}

test('the effects are what adding up every round of purchases gives', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { direct, first, second } = effectsOf(given)
      const set = production(given, direct.bySector)
      const income = set.reduce((sum, value, i) => sum + (given.incomeRatio[i] as number) * value, 0)
      const bought = given.consumptionMix.map(
        (share, i) => share * given.propensity * income * (given.selfSufficiency[i] as number),
      )
      for (const [i, value] of production(given, bought).entries()) {
        expect(first.bySector[i]).toBeCloseTo((set[i] as number) - (direct.bySector[i] as number), 7)
        expect(second.bySector[i]).toBeCloseTo(value, 7)
      }
    }),
    { numRuns: 50 },
  )
})

test('in thousands of yen the effects are a thousandth, and the multiplier is the same', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const inYen = effectsOf({ ...given, demand: given.demand.map((amount) => amount * 1000) })
      const inThousands = effectsOf(given)
      expect(inYen.overall.total / 1000).toBeCloseTo(inThousands.overall.total, 8)
      expect(inYen.multiplier).toBeCloseTo(inThousands.multiplier, 12)
    }),
  )
})

test('the order of the sectors does not matter', () => {
  const reversed = <T>(items: readonly T[]): T[] => [...items].reverse()
  fc.assert(
    fc.property(tables, (given) => {
      const turned = effectsOf({
        demand: reversed(given.demand),
        coefficients: reversed(given.coefficients.map(reversed)),
        selfSufficiency: reversed(given.selfSufficiency),
        incomeRatio: reversed(given.incomeRatio),
        propensity: given.propensity,
        consumptionMix: reversed(given.consumptionMix),
      })
      const { overall } = effectsOf(given)
      for (const [i, value] of reversed(turned.overall.bySector).entries()) {
        expect(value).toBeCloseTo(overall.bySector[i] as number, 8)
      }
    }),
  )
})

test('the more a region supplies itself, the greater every effect', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const selfSufficiency = given.selfSufficiency.map((share) => (share + 1) / 2)
      const [open, closed] = [effectsOf(given), effectsOf({ ...given, selfSufficiency })]
      expect(closed.first.total).toBeGreaterThan(open.first.total)
      expect(closed.second.total).toBeGreaterThan(open.second.total)
    }),
  )
})

const failures: readonly (readonly [string, Partial<RegionalDemand>, string, string])[] = [
  ['a consumption mix that adds up to less', { consumptionMix: [0.3, 0.6] }, 'range', 'consumptionMix'],
  ['a region that supplies nothing', { selfSufficiency: [0.4, 0] }, 'undefined', 'demand'],
  ['amounts beyond all numbers', { demand: [0, 1.7e308], incomeRatio: [1, 1] }, 'overflow', 'demand'],
]

test.each(failures)('%s is refused', (_, change, code, input) => {
  expect(rippleEffect({ ...example, ...change })).toMatchObject({ ok: false, code, input })
})

test.each([
  [
    'singular',
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    'no inverse',
  ],
  [
    'not productive',
    [
      [0.9, 0.3],
      [0.3, 0.9],
    ],
    'Hawkins–Simon',
  ],
])(
  'a table that is %s is refused with the reason, however little the region supplies itself',
  (_, coefficients, words) => {
    const failure = rippleEffect({ ...example, coefficients, selfSufficiency: [0.1, 0.1] })
    expect(failure).toMatchObject({ ok: false, code: 'range', input: 'coefficients' })
    expect(failure.ok ? '' : failure.message.en).toContain(words)
  },
)

test('a sector without value added is taken, with a note', () => {
  const effects = rippleEffect({
    ...example,
    coefficients: [
      [0.2, 0.6],
      [0.1, 0.5],
    ],
  })
  expect(effects).toMatchObject({ ok: true, notes: [{ code: 'no-value-added' }] })
})

test('a consumption mix rounded to three decimals is taken as given, with a note', () => {
  const effects = rippleEffect({ ...example, consumptionMix: [0.3, 0.6995] })
  expect(effects).toMatchObject({ ok: true, notes: [{ code: 'mix-rounded' }] })
})

test('five hundred sectors take a few seconds at most', () => {
  const sectors = Array.from({ length: 500 }, (_, sector) => sector)
  const given: RegionalDemand = {
    demand: sectors.map((sector) => 1 + (sector % 7)),
    coefficients: sectors.map((i) => sectors.map((j) => ((i * 31 + j * 17) % 101) / 101 / 600)),
    selfSufficiency: sectors.map((sector) => 0.2 + (sector % 5) / 10),
    incomeRatio: sectors.map(() => 0.25),
    propensity: 0.7,
    consumptionMix: sectors.map(() => 1 / 500),
  }
  const started = performance.now()
  const { multiplier } = effectsOf(given)
  expect(performance.now() - started).toBeLessThan(3000)
  expect(multiplier).toBeGreaterThan(1)
})
