import { describe, expect, it } from 'vitest'
import { pert, triangular } from '../../../../packages/core/src/index.ts'

const value = (answer: ReturnType<typeof pert>) => (answer.ok ? answer.value.value : answer.code)

describe.each([
  ['triangular', triangular],
  ['pert', pert],
])('%s', (_name, quantile) => {
  const estimate = { low: 10, mode: 20, high: 60 }

  it('runs from the lowest to the highest value', () => {
    expect(value(quantile({ probability: 0, ...estimate }))).toBe(10)
    expect(value(quantile({ probability: 1, ...estimate }))).toBe(60)
    const values = Array.from({ length: 101 }, (_, percent) =>
      Number(value(quantile({ probability: percent / 100, ...estimate }))),
    )
    expect(values).toEqual([...values].sort((a, b) => a - b))
  })

  it('is certain when all three estimates are the same', () => {
    expect(value(quantile({ probability: 0.3, low: 7, mode: 7, high: 7 }))).toBe(7)
  })

  it.each([
    { probability: 0.5, low: 2, mode: 1, high: 3 },
    { probability: 0.5, low: 1, mode: 4, high: 3 },
    { probability: 1.1, ...estimate },
  ])('refuses %j', (given) => {
    expect(value(quantile(given))).toBe('range')
  })
})
