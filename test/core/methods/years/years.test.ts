import { describe, expect, it } from 'vitest'
import {
  amount,
  dateNote,
  eraDate,
  fiscalQuarter,
  fiscalYear,
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearStart,
  toDate,
} from '../../../../packages/core/src/index.ts'

type Answer = ReturnType<typeof fiscalYear> | ReturnType<typeof fiscalYearLabel>

/** The one figure of a function, or the code of its failure. */
const shown = (answer: { readonly ok: boolean } & object): unknown => {
  const given = answer as Answer
  return given.ok ? Object.values(given.value)[0] : given.code
}

describe('fiscalYear', () => {
  it.each([
    ['令和6年度末', 2024],
    [45382, 2023],
    ['H31.4.1', 2019],
    [2024, 2024],
    [1886, 1886],
    [2199, 2199],
    [20240705, 2024],
    ['2024年3月', 2023],
    [2200, 1905],
    [2958465, 9999],
    [1885, 1904],
    [60, 'serial'],
    [0, 'serial'],
    [-1, 'serial'],
    [45382.5, 'serial'],
    [2958466, 'serial'],
    ['明治19年3月31日', 'before-fiscal-years'],
    ['今年度', 'relative'],
  ])('takes %j for %j', (value, expected) => {
    expect(shown(fiscalYear({ value }))).toBe(expected)
  })
})

describe('fiscalYearLabel', () => {
  it.each([
    [2024, 'era', '令和6年度'],
    [2024, 'western', '2024年度'],
    [2024, 'short', 'R6'],
    [2024, 'both', '2024年度（令和6年度）'],
    [2019, 'era', '令和元年度'],
    [2019, 'short', 'R1'],
    ['平成31年度', 'era', '令和元年度'],
    [1988, 'era', '昭和63年度'],
    [1989, 'era', '平成元年度'],
    [1926, 'era', '昭和元年度'],
    [1912, 'era', '大正元年度'],
    [1886, 'era', '明治19年度'],
  ] as const)('writes %j as %s: %s', (year, style, expected) => {
    expect(shown(fiscalYearLabel({ fiscalYear: year, style }))).toBe(expected)
  })
})

describe('fiscalYearStart and fiscalYearEnd', () => {
  it('give 1 April and 31 March as date serials', () => {
    expect(shown(fiscalYearStart({ fiscalYear: 2024 }))).toBe(45383)
    expect(shown(fiscalYearEnd({ fiscalYear: 2024 }))).toBe(45747)
    expect(shown(fiscalYearEnd({ fiscalYear: '2018年度末' }))).toBe(43555)
  })

  it('have no serial before 1 March 1900', () => {
    expect(shown(fiscalYearStart({ fiscalYear: 1899 }))).toBe('serial')
    expect(shown(fiscalYearEnd({ fiscalYear: 1899 }))).toBe(90 + 1)
    expect(shown(fiscalYearStart({ fiscalYear: 1900 }))).toBe(92)
  })

  it('have no serial after the last day of the calendar', () => {
    expect(shown(fiscalYearStart({ fiscalYear: '9999年度' }))).toBe(2958191)
    expect(shown(fiscalYearEnd({ fiscalYear: '9999年度' }))).toBe('serial')
  })
})

describe('fiscalQuarter', () => {
  it.each([
    ['2024-04-01', 1],
    ['2024-06-30', 1],
    ['2024-07-01', 2],
    ['2024-12-31', 3],
    ['2024-01-15', 4],
    [45382, 4],
    ['令和6年度', 'no-day'],
  ])('puts %j into quarter %j', (date, expected) => {
    expect(shown(fiscalQuarter({ date }))).toBe(expected)
  })
})

describe('toDate', () => {
  it.each([
    ['令和元年７月１１日', 43657],
    ['2024-07-05', 45478],
    [45478, 45478],
    [2024, 2024],
    [20240705, 45478],
    ['2024-03-31T16:00:00Z', 45383],
    ['令和6年2月30日', 'no-such-day'],
    ['明治33年2月1日', 'serial'],
    [60, 'serial'],
    [61, 61],
    ['2018年度末', 'no-day'],
    ['平成28年2月5日～7日', 'range-crosses'],
  ])('takes %j for %j', (value, expected) => {
    expect(shown(toDate({ value }))).toBe(expected)
  })
})

describe('eraDate', () => {
  it.each([
    [45478, 'era', '令和6年7月5日'],
    [45478, 'short', 'R6.7.5'],
    ['2019-04-30', 'era', '平成31年4月30日'],
    ['2019-05-01', 'era', '令和元年5月1日'],
    ['平成31年5月1日', 'era', '令和元年5月1日'],
    ['大正15年12月25日', 'era', '昭和元年12月25日'],
  ] as const)('writes %j as %s: %s', (date, style, expected) => {
    expect(shown(eraDate({ date, style }))).toBe(expected)
  })
})

describe('dateNote', () => {
  it.each(['令和6年7月5日', 45478, '令和6年度', '平成31年度', '2018年度末', '2024年3月'])(
    'has nothing to say of %j',
    (value) => {
      expect(shown(dateNote({ value }))).toBe('')
    },
  )

  it.each([
    ['平成33年度', '令和3年度'],
    ['昭和64年度', '平成元年度'],
    ['平成31年5月1日', '令和'],
    ['令和元年4月30日', '平成31年'],
    ['令和6年', '年度'],
  ])('says of %j that it is %s', (value, told) => {
    expect(shown(dateNote({ value }))).toContain(told)
  })

  it('fails where nothing can be read', () => {
    expect(shown(dateNote({ value: '安和3年' }))).toBe('unknown-era')
  })
})

describe('amount', () => {
  it.each([
    ['26,815千円', 'yen', 26815000],
    ['▲1,200千円', 'thousandYen', -1200],
    ['約800万円', 'yen', 8000000],
    ['1億2,000万円', 'millionYen', 120],
    [26815, 'thousandYen', 26815],
    ['26,815', 'yen', 'no-unit'],
    ['71人', 'yen', 'type'],
    ['－', 'yen', 'missing'],
  ] as const)('reads %j in %s as %j', (text, unit, expected) => {
    expect(shown(amount({ text, unit }))).toBe(expected)
  })

  it('keeps the qualifier as a note', () => {
    const answer = amount({ text: '約800万円' })
    expect(answer.ok && answer.notes).toHaveLength(1)
  })
})
