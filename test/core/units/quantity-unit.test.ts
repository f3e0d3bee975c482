import { expect, test } from 'vitest'
import { type MoneyUnit, moneyUnits } from '../../../packages/core/src/units/money.ts'
import { readUnit, sameUnit } from '../../../packages/core/src/units/quantity-unit.ts'

test('人 and 名 count the same thing, companies and cases do not', () => {
  expect(sameUnit('人', '名')).toBe(true)
  expect(sameUnit('か所', '箇所')).toBe(true)
  expect(sameUnit('社', '件')).toBe(false)
  expect(sameUnit('人', 'percent')).toBe(false)
})

test('yen and thousand yen are different units', () => {
  expect(sameUnit('yen', 'yen')).toBe(true)
  expect(sameUnit('yen', 'thousandYen')).toBe(false)
})

test('a label that is a unit is read in both languages', () => {
  for (const unit of Object.keys(moneyUnits) as MoneyUnit[]) {
    expect(readUnit(moneyUnits[unit].label.ja)).toBe(unit)
    expect(readUnit(moneyUnits[unit].label.en)).toBe(unit)
  }
  expect(readUnit(' 千　円 ')).toBe('thousandYen')
  expect(readUnit('％')).toBe('percent')
  expect(readUnit('名')).toBe('名')
  expect(readUnit('In thousands of yen')).toBe('thousandYen')
  expect(readUnit('￥')).toBe('yen')
})

test('a unit that cannot be kept, and any other text, is no unit', () => {
  for (const label of ['兆円', '十億円', '予算額', '', '千', '千円以上']) expect(readUnit(label)).toBeUndefined()
})
