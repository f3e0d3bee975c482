import { describe, expect, test } from 'vitest'
import type { Block } from '../../../packages/core/src/cells.ts'
import { benefitsByYear, benefitsOf, costsByYear, costsOf } from '../../../packages/core/src/tables/figures.ts'
import { recognise, smallTable, transpose } from './published-table.ts'

const header = ['', '2023年度', '2024年度']
const tableOf = (block: Block) => recognise(block).table

describe('Benefits per fiscal year', () => {
  test('add up every benefit line', () => {
    const table = tableOf(smallTable(['住民税', 1, 2, 3], ['消費額', 0.1, 0.2, 0.3]))
    expect(benefitsOf(table, 'table')).toMatchObject({ ok: true, value: [101.1, 202.2, 303.3] })
  })

  test('are added with compensation, so that small benefits survive large ones', () => {
    const table = tableOf([header, ['便益1', 1e16, 1], ['便益2', 1, 1], ['便益3', -1e16, 1], ['予算額', 1, 1]])
    expect(benefitsOf(table, 'table')).toMatchObject({ value: [1, 3] })
  })

  test('are refused without a benefit, saying what to add', () => {
    const table = tableOf([header, ['移住者数', 1, 2], ['予算額', 3, 4]])
    for (const read of [benefitsOf, benefitsByYear]) {
      expect(read(table, 'table')).toMatchObject({ ok: false, code: 'no-benefit', input: 'table' })
    }
  })

  test('are refused where a value per head has no people, naming it', () => {
    const table = tableOf([header, ['一人当たり住民税', 156, 156], ['予算額', 3, 4]])
    for (const read of [benefitsOf, benefitsByYear]) {
      expect(read(table, 'table')).toMatchObject({
        code: 'no-people',
        message: { ja: '「一人当たり住民税」に掛ける人数がありません。「移住者数（のべ）」の行を表に加えてください。' },
      })
    }
  })

  test('are refused where a figure is missing, with its line, fiscal year and place', () => {
    const block: Block = [header, ['便益', 1, 2], ['住民税', 3, '－'], ['予算額', 5, 6]]
    expect(benefitsOf(tableOf(block), 'table')).toMatchObject({
      code: 'missing',
      message: {
        ja: expect.stringContaining('「住民税」の2024年度（3行目・3列目）に数値がありません。空欄は0とみなしません。'),
      },
    })
    expect(benefitsOf(tableOf(transpose(block)), 'table')).toMatchObject({
      message: {
        ja: expect.stringContaining('（3行目・3列目）'),
        en: expect.stringContaining('fiscal year 2024 (row 3, column 3)'),
      },
    })
    expect(benefitsByYear(tableOf(block), 'table')).toMatchObject({ ok: true, value: [4, null] })
  })

  test('name the people where those are missing', () => {
    const block: Block = [header, ['移住者数', '', 2], ['一人当たり住民税', 156, 156], ['予算額', 5, 6]]
    expect(benefitsOf(tableOf(block), 'table')).toMatchObject({
      code: 'missing',
      message: { ja: expect.stringContaining('「移住者数」の2023年度（2行目・2列目）') },
    })
    expect(benefitsByYear(tableOf(block), 'table')).toMatchObject({ value: [null, 312] })
  })
})

describe('Costs per fiscal year', () => {
  test('are those of the one cost line', () => {
    expect(costsOf(tableOf(smallTable()), 'table')).toMatchObject({ ok: true, value: [50, 60, 70] })
  })

  test('are refused without a cost', () => {
    const table = tableOf([header, ['便益', 1, 2]])
    for (const read of [costsOf, costsByYear])
      expect(read(table, 'table')).toMatchObject({ code: 'no-cost', input: 'table' })
  })

  test('are never taken from a cumulative cost, which is named', () => {
    const table = tableOf([header, ['便益', 1, 2], ['累計予算額', 3, 7]])
    expect(costsOf(table, 'table')).toMatchObject({
      code: 'no-cost',
      message: {
        ja: '表には累計の費用（「累計予算額」）しかありません。「予算額」「決算額」など、各年度の費用を加えてください。',
      },
    })
  })

  test('are refused where one is missing', () => {
    const table = tableOf([header, ['便益', 1, 2], ['予算額', '…', 7]])
    expect(costsOf(table, 'table')).toMatchObject({ code: 'missing' })
    expect(costsByYear(table, 'table')).toMatchObject({ ok: true, value: [null, 7] })
  })
})

test('The table that ROITABLE gives can be pasted again', () => {
  const table = tableOf([
    ['年度', '便益', '費用', '累計費用', 'ROI', '累計便益', '累計便益費用比', '純ROI'],
    [2018, 11770, 26815, 26815, 0.43893343277, 11770, 0.43893343277, -0.56106656722],
    [2019, 23610, 29586, 56401, 0.41860959912, 35380, 0.62729384231, -0.37270615768],
  ])
  expect(table).toMatchObject({
    orientation: 'columns',
    fiscalYears: [2018, 2019],
    benefits: [{ label: '便益', values: [11770, 23610] }],
    cost: { label: '費用' },
    cumulativeCost: { label: '累計費用' },
    stated: { label: 'ROI' },
  })
  expect(table.ignored.map(({ label }) => label)).toEqual(['累計便益', '累計便益費用比', '純ROI'])
})
