import { describe, expect, it } from 'vitest'
import { simulation, tornadoChart } from '../../../../packages/core/src/index.ts'
import { seedTable } from '../../../../packages/core/src/methods/returns/published-table.ts'

describe('tornadoChart', () => {
  it('gives the published table to the digits that were worked out for it, the widest swing first', () => {
    const answer = tornadoChart({ table: seedTable })
    if (!answer.ok) throw new Error(answer.message.en)
    const { factor, low, high, swing } = answer.value
    expect(
      factor.map((label, row) => [label, ...[low, high, swing].map((column) => Number(column[row]).toFixed(6))]),
    ).toEqual([
      ['予算額', '1.024070', '0.837876', '0.186195'],
      ['地域内消費増価額(のべ)', '0.835574', '1.007752', '0.172179'],
      ['住民税増価額(のべ)', '0.915586', '0.927740', '0.012154'],
    ])
  })

  it('does not swing without a spread', () => {
    const answer = tornadoChart({ table: seedTable, spread: 0 })
    expect(answer.ok && answer.value.swing).toEqual([0, 0, 0])
  })
})

describe('simulation', () => {
  const figures = (given: Parameters<typeof simulation>[0]) => {
    const answer = simulation(given)
    if (!answer.ok) throw new Error(answer.message.en)
    return answer.value.figure as number[]
  }

  it('states its draws and seed, and repeats them to the digit', () => {
    const [first, again] = [
      figures({ table: seedTable, draws: 500 }),
      figures({ table: seedTable, draws: 500, seed: 1 }),
    ]
    expect(first).toEqual(again)
    expect(first.slice(-2)).toEqual([500, 1])
    expect(figures({ table: seedTable, draws: 500, seed: 2 })[0]).not.toBe(first[0])
  })

  it('is centred near the published ratio', () => {
    const [mean, deviation, p5, p50, p95] = figures({ table: seedTable })
    expect(Math.abs(Number(mean) - 167986 / 182264)).toBeLessThan(0.005)
    expect(Number(p5)).toBeLessThan(Number(p50))
    expect(Number(p95) - Number(p5)).toBeGreaterThan(2 * Number(deviation))
  })

  it('gives the plain ratio without a spread', () => {
    const [mean, deviation] = figures({ table: seedTable, spread: 0, draws: 10 })
    expect(mean).toBeCloseTo(167986 / 182264, 12)
    expect(deviation).toBe(0)
  })

  it.each([
    ['draws', [0, 1, 2.5, 10_000_001]],
    ['spread', [-0.1, 1, 2]],
    ['seed', [-1, 0.5, 2 ** 53]],
  ])('refuses %s outside its limits: %j', (input, values) => {
    for (const value of values) {
      expect(simulation({ table: seedTable, [input]: value })).toMatchObject({ ok: false, code: 'range', input })
    }
  })
})

describe.each([
  ['simulation', simulation],
  ['tornadoChart', tornadoChart],
])('%s', (_name, calculate) => {
  const tableOf = (benefit: readonly number[], cost: readonly number[]) => [
    ['', 2023, 2024],
    ['便益', ...benefit],
    ['予算額', ...cost],
  ]

  it('has nothing to divide by where the total cost is 0', () => {
    expect(calculate({ table: tableOf([1, 2], [5, -5]) })).toMatchObject({
      ok: false,
      code: 'undefined',
      input: 'table',
    })
  })

  it('refuses amounts that are too large for a number', () => {
    expect(calculate({ table: tableOf([1, 1.7e308], [0.1, 0.1]) })).toMatchObject({ ok: false, code: 'overflow' })
    expect(calculate({ table: tableOf([1, 1], [1e308, 1e308]) })).toMatchObject({ ok: false, code: 'overflow' })
  })

  it('refuses a spread of 1', () => {
    expect(calculate({ table: seedTable, spread: 1 })).toMatchObject({ ok: false, code: 'range', input: 'spread' })
  })
})
