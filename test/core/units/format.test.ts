import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, formatNumber, formatPercent, formatPoints } from '../../../packages/core/src/units/format.ts'

describe('formatNumber', () => {
  test('groups thousands and keeps all decimals unless told', () => {
    expect(formatNumber(1234.5)).toBe('1,234.5')
    expect(formatNumber(156_910)).toBe('156,910')
    expect(formatNumber(999)).toBe('999')
    expect(formatNumber(0.0004389)).toBe('0.0004389')
  })

  test('shows as many decimals as asked, half-up', () => {
    expect(formatNumber(1.005, 2)).toBe('1.01')
    expect(formatNumber(5, 2)).toBe('5.00')
    expect(formatNumber(0.04, 1)).toBe('0.0')
    expect(formatNumber(1_234_567, -3)).toBe('1,235,000')
    expect(formatNumber(999.995, 2)).toBe('1,000.00')
  })

  test('marks negatives as municipal tables do, and with a minus sign in English', () => {
    expect(formatNumber(-1200)).toBe('▲1,200')
    expect(formatNumber(-1200, 0, 'en')).toBe('−1,200')
  })

  test('puts no sign on a zero', () => {
    expect(formatNumber(-0)).toBe('0')
    expect(formatNumber(-0.001, 2)).toBe('0.00')
  })

  test('writes very large and very small numbers in full', () => {
    expect(formatNumber(1e21)).toBe('1,000,000,000,000,000,000,000')
    expect(formatNumber(1e-7)).toBe('0.0000001')
  })

  test('never shows NaN', () => {
    expect(formatNumber(Number.NaN)).toBe('－')
    expect(formatNumber(Number.POSITIVE_INFINITY, 2)).toBe('∞')
    expect(formatNumber(Number.NEGATIVE_INFINITY)).toBe('▲∞')
    expect(formatNumber(Number.MAX_VALUE, -308)).toBe('∞')
  })

  test('shows nothing but the number: without separators and sign it reads back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value)
        expect(text).toMatch(/^▲?\d{1,3}(,\d{3})*(\.\d*[1-9])?$/)
        expect(Number(text.replace('▲', '-').replace(/,/g, ''))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

test('a fraction is shown as the published percentage', () => {
  expect(formatPercent(0.921663082)).toBe('92.17%')
  expect(formatPercent(1.1164)).toBe('111.64%')
  expect(formatPercent(0.978)).toBe('97.80%')
  expect(formatPercent(0.57, 0)).toBe('57%')
  expect(formatPercent(-0.05, 1)).toBe('▲5.0%')
  expect(formatPercent(-0.05, 1, 'en')).toBe('−5.0%')
})

describe('formatPoints', () => {
  test('signs a difference in percentage points', () => {
    expect(formatPoints(0.01)).toBe('+1.00 ポイント')
    expect(formatPoints(-0.005)).toBe('−0.50 ポイント')
    expect(formatPoints(-0.005, 1, 'en')).toBe('−0.5 points')
  })

  test('tells no difference from one that is too small to show', () => {
    expect(formatPoints(0)).toBe('±0.00 ポイント')
    expect(formatPoints(0.00001)).toBe('+0.00 ポイント')
    expect(formatPoints(-0.00001)).toBe('−0.00 ポイント')
  })
})

test('an amount carries its unit in both languages', () => {
  expect(formatAmount(1200, 'thousandYen')).toBe('1,200千円')
  expect(formatAmount(1200, 'thousandYen', undefined, 'en')).toBe('1,200 thousand yen')
  expect(formatAmount(-463_216.2348, 'thousandYen', 1)).toBe('▲463,216.2千円')
  expect(formatAmount(1200)).toBe('1,200')
  expect(formatAmount(-1200, undefined, undefined, 'en')).toBe('−1,200')
})
