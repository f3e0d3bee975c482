import { describe, expect, it } from 'vitest'
import { amounts } from '../../../packages/core/src/inputs/amounts.ts'
import { defineFunction } from '../../../packages/core/src/record/define-function.ts'
import { ok } from '../../../packages/core/src/result.ts'

const text = (word: string) => ({ en: word, ja: word })

/** A difference per year, small enough to see what the machinery does around it. */
const margin = defineFunction({
  id: 'MARGIN',
  since: '0.0.0',
  group: 'returns',
  label: text('margin'),
  summary: text('margin'),
  caution: text('margin'),
  inputs: {
    income: amounts({ label: text('income'), hint: text('') }),
    spending: amounts({ label: text('spending'), hint: text('') }),
  },
  compute: ({ income, spending }) =>
    ok({
      margin: income.map((value, year) => value - (spending[year] as number)),
      squared: (income[0] as number) ** 2,
    }),
  steps: {
    margin: {
      label: text('margin'),
      unit: 'amount',
      along: 'years',
      excel: (ref) => `${ref.income.here}-${ref.spending.here}`,
    },
    squared: { label: text('squared'), unit: 'amount', excel: (ref) => `${ref.income.here}^2` },
  },
  gives: 'margin',
  formula: 'income − spending',
  sources: [{ title: 't', publisher: 'p', published: '2026', locator: 'l', checkedOn: '2026-11-25' }],
  examples: [{ given: { income: [3], spending: [1] }, gives: { margin: [2] }, from: 'by hand' }],
  sentence: (_values, { margin }, money) => text(`${margin.length} years in ${money ?? 'one unit'}`),
})

describe('defineFunction', () => {
  it('gives every step by name, with its sentence', () => {
    expect(margin({ income: [3, 5], spending: [1, 1] })).toEqual({
      ok: true,
      value: { margin: [2, 4], squared: 9 },
      notes: [],
      sentence: text('2 years in one unit'),
    })
  })

  it('takes a row, a column and a list for the same vector', () => {
    const list = margin({ income: [3, 5], spending: [1, 1] })
    expect(margin({ income: [[3, 5]], spending: [[1], [1]] })).toEqual(list)
  })

  it('names the input that is shorter than the first', () => {
    expect(margin({ income: [3, 5], spending: [1] })).toMatchObject({ ok: false, code: 'shape', input: 'spending' })
  })

  it('brings amounts in different stated units to the first one and says so', () => {
    const mixed = margin({ income: ['3千円'], spending: ['1,000円'] })
    expect(mixed).toMatchObject({ value: { margin: [2] }, sentence: text('1 years in thousandYen') })
    expect(mixed.ok && mixed.notes.map(({ code }) => code)).toEqual(['unit-converted'])
  })

  it('refuses an amount with a unit beside one without', () => {
    expect(margin({ income: ['3千円'], spending: [1] })).toMatchObject({ code: 'mixed-units', input: 'spending' })
    expect(margin({ income: [3], spending: ['1円'] })).toMatchObject({ code: 'mixed-units', input: 'income' })
  })

  it('fails instead of giving a figure that is too large', () => {
    expect(margin({ income: [1e200], spending: [1] })).toMatchObject({ code: 'overflow', input: 'squared' })
  })

  it('keeps the other years when one of them is too large', () => {
    const answer = margin({ income: [1, 1e308], spending: [0, -1e308] })
    expect(answer.ok && answer.value.margin).toMatchObject([1, { ok: false, code: 'overflow' }])
  })

  it('fails when a single figure is too large, even if a series before it holds one', () => {
    expect(margin({ income: [1e308, 1], spending: [-1e308, 0] })).toMatchObject({ code: 'overflow', input: 'squared' })
  })

  it('refuses an id that Excel would read as something else', () => {
    expect(() => defineFunction({ ...margin, id: 'Roi1' })).toThrow('capital letters')
  })

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(margin)).toBe(true)
  })
})
