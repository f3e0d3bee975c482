import { check, roi, roiTable } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import type { ReferenceFunction } from '../../../../docs/generator/reference-function.ts'
import { address } from '../../../../docs/generator/sheet/cell-reference.ts'
import { layOutExample } from '../../../../docs/generator/sheet/lay-out-example.ts'

const record = (one: unknown) => one as ReferenceFunction

const formulas = (sheet: ReturnType<typeof layOutExample>) =>
  Object.fromEntries(
    sheet.formulas.flatMap(({ cells }) => cells.map(({ position, formula }) => [address(position), formula])),
  )

describe('the sheet of an example', () => {
  it('puts each argument into a row of its own and the formulas below', () => {
    const sheet = layOutExample(record(roi), { benefits: [10, 20], costs: [5, 5], view: 'cumulative' })
    expect(sheet.ranges).toEqual({ benefits: 'B1:C1', costs: 'B2:C2', view: 'B3' })
    expect(formulas(sheet)).toEqual({ B4: 'SUM(B1:C1)', B5: 'SUM(B2:C2)', B6: 'B4/B5' })
  })

  it('prints the word of a choice in the language of the page', () => {
    const sheet = layOutExample(record(roi), { benefits: [10], costs: [5], view: 'net' })
    expect(sheet.cells.find(({ position }) => address(position) === 'B3')?.text).toEqual({ en: 'net', ja: '純' })
  })

  const table = [
    ['', '2018年度', '2019年度'],
    ['住民税増価額', 1, 2],
    ['地域内消費増価額', 10, 20],
    ['予算額', 5, 6],
  ]

  it('pastes a table as it is, and adds only what its formulas need', () => {
    const sheet = layOutExample(record(roiTable), { table })
    expect(sheet.ranges).toEqual({ table: 'A1:C4' })
    expect(sheet.added.map(({ position, value }) => [address(position), value])).toEqual([
      ['A5', 'fiscal year'],
      ['B5', 2018],
      ['C5', 2019],
    ])
    expect(formulas(sheet)).toMatchObject({ B6: 'B2+B3', C6: 'C2+C3', C10: 'SUM(B9:C9)' })
  })

  it('refers to the only line of benefits directly', () => {
    const sheet = layOutExample(record(roiTable), { table: table.filter((_, line) => line !== 1) })
    expect(formulas(sheet)['B6']).toBe('B2')
  })

  it('refuses a table whose amounts are no plain numbers', () => {
    const texts = [table[0], table[1], table[2], ['予算額', '5', '6']]
    expect(() => layOutExample(record(roiTable), { table: texts })).toThrow('plain numbers')
  })

  it('refuses an example on which the function fails', () => {
    expect(() => layOutExample(record(check), { stated: '未定', computed: 1 })).toThrow('CHECK fails on its example')
  })
})
