import { describe, expect, it } from 'vitest'
import { amounts } from '../../../packages/core/src/inputs/amounts.ts'
import { singleAmount } from '../../../packages/core/src/inputs/single-amount.ts'
import { readInputs } from '../../../packages/core/src/record/read-inputs.ts'

const value = singleAmount({ label: { en: 'value', ja: '価値' }, hint: { en: '', ja: '' }, min: 0 })
const read = (given: unknown) => value.read(given, 'value')

describe('singleAmount', () => {
  it('reads a number, a cell, and text with its unit', () => {
    expect(read(2366)).toMatchObject({ ok: true, value: 2366 })
    expect(read([[2366]])).toMatchObject({ ok: true, value: 2366 })
    expect(read('2,366千円')).toMatchObject({ ok: true, value: 2366, money: 'thousandYen' })
  })

  it.each([
    [null, 'missing'],
    ['', 'missing'],
    [undefined, 'missing'],
    ['－', 'missing'],
    ['71人', 'unreadable-amount'],
    [true, 'unreadable-amount'],
    [Number.NaN, 'unreadable-amount'],
    [-1, 'range'],
    [[1, 2], 'shape'],
  ])('refuses %j: %s', (given, code) => {
    expect(read(given)).toMatchObject({ ok: false, code, input: 'value' })
  })

  it('is converted to the unit that the other amounts state first', () => {
    const costs = amounts({ label: { en: 'costs', ja: '費用' }, hint: { en: '', ja: '' } })
    const both = readInputs({ costs, value }, { costs: ['3百万円'], value: '2,366千円' })
    expect(both.ok && both.value.values.value).toBe(2.366)
    expect(readInputs({ costs, value }, { costs: ['3百万円'], value: 2366 })).toMatchObject({ code: 'mixed-units' })
  })
})
