import { describe, expect, it } from 'vitest'
import { check } from '../../../../packages/core/src/methods/returns/check.ts'

const computed = 167986 / 182264
const verdict = (given: Parameters<typeof check>[0]) => {
  const answer = check(given)
  return answer.ok ? answer.value.verdict : answer.code
}

describe('check', () => {
  it.each([
    [{ stated: '92.17%', computed }, '一致'],
    [{ stated: '９２.１７％', computed }, '一致'],
    [{ stated: '93.17%', computed }, '不一致（差 +1.00 ポイント）'],
    [{ stated: '91.67%', computed }, '不一致（差 −0.50 ポイント）'],
    [{ stated: 0.9217, computed }, '一致'],
    [{ stated: 0.92, computed }, '一致'],
    [{ stated: '92.2%', computed }, '一致'],
    [{ stated: '92.16%', computed, rounding: 'down' }, '一致'],
    [{ stated: '92.17%', computed, rounding: 'down' }, '不一致（差 +0.01 ポイント）'],
    [{ stated: '92.17%', computed, rounding: 'up' }, '一致'],
    [{ stated: '0.12%', computed: 0.00125, rounding: 'half-even' }, '一致'],
    [{ stated: '0.13%', computed: 0.00125 }, '一致'],
    [{ stated: '92.17%', computed, decimals: 2 }, '一致'],
    [{ stated: 0.9217, computed, decimals: 4 }, '一致'],
    [{ stated: '92.171%', computed, decimals: 2 }, '不一致（差 +0.001 ポイント）'],
    [{ stated: computed, computed }, '一致'],
    [{ stated: computed + 1e-7, computed }, '不一致（差 +0.00001 ポイント）'],
  ] as const)('of %j says %s', (given, expected) => {
    expect(verdict(given)).toBe(expected)
  })

  it.each([
    [{ stated: '92.17円', computed }, 'unreadable-amount'],
    [{ stated: '－', computed }, 'missing'],
    [{ stated: '', computed }, 'missing'],
    [{ stated: '92.17%', computed: Number.NaN }, 'type'],
    [{ stated: '92.17%', computed, decimals: 2.5 }, 'range'],
  ])('refuses %j: %s', (given, code) => {
    expect(verdict(given)).toBe(code)
  })
})
