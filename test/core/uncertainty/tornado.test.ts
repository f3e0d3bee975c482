import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LastYearStock } from '../../../packages/core/src/uncertainty/last-year-stock.ts'
import { tornado } from '../../../packages/core/src/uncertainty/tornado.ts'
import { consumption, costs, residentTax } from './seed-table.ts'

const headline = {
  benefits: [
    { label: '住民税', amount: residentTax },
    { label: '消費', amount: consumption },
  ],
  cost: { label: '予算額', amount: costs.reduce((total, cost) => total + cost, 0) },
}

function rowsOf(stock: LastYearStock, spread: number) {
  const result = tornado(stock, spread)
  if (!result.ok) throw new Error(result.message.en)
  return result.value
}

test('the headline table: the budget matters most, the resident tax least', () => {
  const rows = rowsOf(headline, 0.1)
  expect(rows.map(({ label }) => label)).toEqual(['予算額', '消費', '住民税'])
  const figures = rows.map(({ low, high, swing }) => [low, high, swing].map((figure) => figure.toFixed(6)))
  expect(figures).toEqual([
    ['1.024070', '0.837876', '0.186195'],
    ['0.835574', '1.007752', '0.172179'],
    ['0.915586', '0.927740', '0.012154'],
  ])
})

test('equal swings keep their order, the cost last', () => {
  const line = (label: string) => ({ label, amount: 0 })
  const rows = rowsOf({ benefits: [line('b'), line('a'), line('c')], cost: { label: 'cost', amount: 10 } }, 0.2)
  expect(rows.map(({ label }) => label)).toEqual(['b', 'a', 'c', 'cost'])
  expect(rows.every(({ low, high }) => Object.is(low, 0) && Object.is(high, 0))).toBe(true)
})

test('with spread 0 nothing moves', () => {
  for (const { low, high, swing } of rowsOf(headline, 0)) {
    expect([low, high, swing]).toEqual([167_986 / 182_264, 167_986 / 182_264, 0])
  }
})

test('the swings fall, each is the distance of its ends, and a line moves the ratio by its share', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 99 }),
      (lines, cost, percent) => {
        const spread = percent / 100
        const benefits = lines.map((amount, line) => ({ label: String(line), amount }))
        const rows = rowsOf({ benefits, cost: { label: 'cost', amount: cost } }, spread)
        const total = lines.reduce((sum, amount) => sum + amount, 0)
        for (const [index, { label, low, high, swing }] of rows.entries()) {
          expect(swing).toBe(Math.abs(high - low))
          expect(swing).toBeLessThanOrEqual(rows[index - 1]?.swing ?? swing)
          const moved = lines[Number(label)]
          const expected =
            moved === undefined
              ? [total / cost / (1 - spread), total / cost / (1 + spread)]
              : [(total - moved * spread) / cost, (total + moved * spread) / cost]
          expect(Math.abs(low / (expected[0] as number) - 1)).toBeLessThan(1e-14)
          expect(Math.abs(high / (expected[1] as number) - 1)).toBeLessThan(1e-14)
        }
      },
    ),
  )
})

test('an amount that is too large to be moved is refused', () => {
  const huge = { benefits: [{ label: '消費', amount: 1.7e308 }], cost: { label: '予算額', amount: 1 } }
  expect(tornado(huge, 0.9)).toMatchObject({ ok: false, code: 'overflow', input: 'benefits' })
})
