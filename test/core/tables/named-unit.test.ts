import { describe, expect, test } from 'vitest'
import { namedUnit, unitStatement } from '../../../packages/core/src/tables/named-unit.ts'

describe('The unit that a few words name', () => {
  test.each([
    ['千円', 'thousandYen'],
    ['千 円', 'thousandYen'],
    ['単位：千円', 'thousandYen'],
    ['単位　百万円', 'millionYen'],
    ['単位：人、千円', 'thousandYen'],
    ['千円／年', 'thousandYen'],
    ['Unit: JPY', 'yen'],
    ['in thousands of yen', 'thousandYen'],
    ['％', 'percent'],
    ['人', '人'],
  ])('%s', (words, unit) => {
    expect(namedUnit(words)).toBe(unit)
  })

  test.each(['', '単位', 'のべ', '投資収益率', '円山', '2,210千円'])('is none in 「%s」', (words) => {
    expect(namedUnit(words)).toBeUndefined()
  })
})

describe('A cell that states the unit of a table', () => {
  test.each([
    ['（単位：千円）', 'thousandYen'],
    ['単位：百万円', 'millionYen'],
    ['スナバ実績（単位：千円、人）', 'thousandYen'],
    ['金額の単位は億円', 'hundredMillionYen'],
    ['（千円）', 'thousandYen'],
    ['千円', 'thousandYen'],
    ['Unit: thousand yen', 'thousandYen'],
    ['(in thousands of yen)', 'thousandYen'],
  ])('%s', (cell, unit) => {
    expect(unitStatement(cell)).toBe(unit)
  })

  test.each(['', '単位', '予算額（千円）', 'スナバの実績', 'Community'])('is none in 「%s」', (cell) => {
    expect(unitStatement(cell)).toBeUndefined()
  })
})
