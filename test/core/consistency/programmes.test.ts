import type { Funnel, Phase, Programme } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { phaseNumber } from '../../../packages/core/src/consistency/programmes/phases.ts'
import { checkPart, placesIn } from './check-part.ts'

const programme = (phases: readonly Phase[], term?: Programme['term']) => ({
  programmes: [{ id: 'camp', name: '合宿', phases, ...(term === undefined ? {} : { term }) }],
})

const named = (...names: readonly string[]) => programme(names.map((name) => ({ name })))

it.each([
  ['Ⅰ', 1],
  ['Ⅳ', 4],
  ['ⅸ', 9],
  ['Ⅻ', 12],
  ['第２期', 2],
  ['3', 3],
  ['4回目', 4],
  ['Phase 5', 5],
  ['第Ⅵ期', 6],
  ['春季', undefined],
  ['2020年度', undefined],
])('reads the number of the phase %s as %j', (name, number) => {
  expect(phaseNumber(name)).toBe(number)
})

describe('phase-order', () => {
  it('finds a later phase in front of an earlier one', () => {
    const found = checkPart('phase-order', named('Ⅰ', 'Ⅲ', 'Ⅱ', 'Ⅳ'))
    expect(found.map(({ places }) => places)).toEqual([['programmes[0].phases[1]', 'programmes[0].phases[2]']])
    expect(found[0]?.message.ja).toBe('「合宿」では、「Ⅲ」が「Ⅱ」より前に置かれています。')
  })

  it('accepts the order of the numbers, and names without a number', () => {
    expect(placesIn('phase-order', named('第1期', '第2期', '第10期'))).toEqual([])
    expect(placesIn('phase-order', named('秋季', '春季', 'Ⅱ', '番外', 'Ⅰ'))).toEqual([])
    expect(placesIn('phase-order', { programmes: [{ id: 'p', name: '事業' }] })).toEqual([])
  })
})

describe('phase-dates', () => {
  it('finds a later phase that begins earlier, also when it stands in its place', () => {
    const phases = [
      { name: 'Ⅱ', kickOff: '平成29年6月23日' },
      { name: 'Ⅲ', kickOff: '平成28年6月1日' },
      { name: 'Ⅰ', kickOff: '平成28年1月25日' },
    ]
    expect(placesIn('phase-dates', programme(phases))).toEqual([
      ['programmes[0].phases[1].kickOff', 'programmes[0].phases[0].kickOff'],
    ])
  })

  it('accepts the order of time, an uncertain one, and missing dates', () => {
    const phases = [
      { name: 'Ⅰ', kickOff: '平成28年1月25日' },
      { name: 'Ⅱ', kickOff: '平成28年' },
      { name: 'Ⅲ' },
      { name: 'Ⅳ', kickOff: '今年度' },
      { name: '番外', kickOff: '2001年' },
    ]
    expect(placesIn('phase-dates', programme(phases))).toEqual([])
  })
})

describe('phase-numbers', () => {
  it('finds a number twice and one left out', () => {
    expect(placesIn('phase-numbers', named('Ⅰ', 'Ⅱ', '第2期', 'Ⅴ'))).toEqual([
      ['programmes[0].phases[1].name', 'programmes[0].phases[2].name'],
      ['programmes[0].phases[1]', 'programmes[0].phases[3]'],
    ])
  })

  it('accepts numbers in a row from any on, in any order', () => {
    expect(placesIn('phase-numbers', named('Ⅴ', 'Ⅳ', 'Ⅵ', '番外', '番外'))).toEqual([])
  })
})

describe('theme-numbers', () => {
  const themes = (...numbers: readonly number[]) =>
    programme([{ name: 'Ⅰ', themes: numbers.map((number) => ({ number, title: `課題${number}` })) }])

  it('finds a gap and a repetition where it begins', () => {
    expect(placesIn('theme-numbers', themes(1, 2, 4))).toEqual([['programmes[0].phases[0].themes[2].number']])
    expect(placesIn('theme-numbers', themes(1, 2, 2))).toEqual([['programmes[0].phases[0].themes[2].number']])
    expect(placesIn('theme-numbers', themes(2, 3))).toEqual([['programmes[0].phases[0].themes[0].number']])
  })

  it('accepts 1 to n in any order, and no themes', () => {
    expect(placesIn('theme-numbers', themes(2, 1, 3))).toEqual([])
    expect(placesIn('theme-numbers', named('Ⅰ'))).toEqual([])
  })
})

describe('phase-fiscal-year', () => {
  const rule = 'phase-fiscal-year'
  const january = [{ name: 'Ⅰ', kickOff: '平成28年1月25日' }]

  it('finds a phase of January that the calendar year alone brings into the term', () => {
    const found = checkPart(rule, programme(january, { from: '2016年', to: '2020年' }))
    expect(found.map(({ places }) => places)).toEqual([['programmes[0].phases[0].kickOff', 'programmes[0].term']])
    expect(found[0]?.message.ja).toBe(
      '「合宿」の「Ⅰ」のキックオフ（平成28年1月25日）は2015年度（平成27年度）であり、事業の期間（2016年から2020年まで）に暦年では入りますが、年度では入りません。',
    )
  })

  it('finds a phase outside the term altogether', () => {
    const found = checkPart(rule, programme([{ name: 'Ⅰ', kickOff: '2023-05-01' }], { from: 2016, to: 2020 }))
    expect(found[0]?.message.ja).toMatch(/入りません。$/)
    expect(found[0]?.message.ja).not.toContain('暦年')
  })

  it('accepts a phase within the term, an open end, and what is missing', () => {
    expect(placesIn(rule, programme(january, { from: '2015年度', to: '2020年度' }))).toEqual([])
    expect(placesIn(rule, programme(january, { from: '平成27年度' }))).toEqual([])
    expect(placesIn(rule, programme(january))).toEqual([])
    expect(placesIn(rule, programme([{ name: 'Ⅰ' }], { from: '2016年' }))).toEqual([])
    expect(placesIn(rule, programme(january, { from: '来年度' }))).toEqual([])
  })
})

describe('stated-fiscal-year', () => {
  const rule = 'stated-fiscal-year'
  const stated = (statedFiscalYear: string | number, kickOff?: string) =>
    programme([{ name: 'Ⅰ', statedFiscalYear, ...(kickOff === undefined ? {} : { kickOff }) }])

  it('finds a fiscal year that is not the one of the kick-off', () => {
    expect(placesIn(rule, stated('平成28年度', '平成28年1月25日'))).toEqual([
      ['programmes[0].phases[0].statedFiscalYear', 'programmes[0].phases[0].kickOff'],
    ])
  })

  it('accepts the right one, and what is missing', () => {
    expect(placesIn(rule, stated('平成27年度', '平成28年1月25日'))).toEqual([])
    expect(placesIn(rule, stated(2015, '平成28年1月25日'))).toEqual([])
    expect(placesIn(rule, stated('平成28年度'))).toEqual([])
  })
})

describe('funnel-scope', () => {
  const rule = 'funnel-scope'
  const funnel = (...steps: Funnel['steps']) => ({ funnels: [{ id: 'f', name: '段階', steps }] })

  it('finds a step of another scope, whether it is a field or in brackets behind the figure', () => {
    const found = checkPart(
      rule,
      funnel(
        { name: '東京説明会', value: '100名以上（4地域計）' },
        { name: '個別説明会', value: '約30名', scope: '本市のみ' },
        { name: '応募', value: '9名' },
      ),
    )
    expect(found.map(({ places }) => places)).toEqual([['funnels[0].steps[0]', 'funnels[0].steps[1]']])
    expect(found[0]?.severity).toBe('information')
  })

  it('says nothing of another unit, of more than before, or where no scope is stated', () => {
    expect(placesIn(rule, funnel({ name: '企業', value: '9社' }, { name: '参加', value: '17名' }))).toEqual([])
    const same = { name: '説明会', value: 5, scope: '本市のみ' }
    expect(placesIn(rule, funnel(same, { ...same, value: '－' }, same))).toEqual([])
  })
})
