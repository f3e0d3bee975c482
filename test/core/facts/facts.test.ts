import { describe, expect, it } from 'vitest'
import shiojiri from '../../../examples/shiojiri/programme.json' with { type: 'json' }
import { factsOf, type ProgrammeFile } from '../../../packages/core/src/index.ts'

describe('the facts of the published programme file', () => {
  const facts = factsOf(shiojiri as unknown as ProgrammeFile)

  it('are six phases by number, the first of fiscal 2015', () => {
    expect(
      facts.phases.map(({ name, fiscalYear, companies, themes }) => [name, fiscalYear, companies, themes]),
    ).toEqual([
      ['Ⅰ', 2015, 2, 5],
      ['Ⅱ', 2016, 3, 5],
      ['Ⅲ', 2017, 5, 6],
      ['Ⅳ', 2018, 5, 6],
      ['Ⅴ', 2019, 5, 5],
      ['Ⅵ', 2020, 4, 4],
    ])
    expect(facts.phases[0]?.kickOff).toBe('2016-01-25')
  })

  it('count 31 themes, and 24 participations of 9 companies', () => {
    expect([facts.themes, facts.companyParticipations, facts.distinctCompanies]).toEqual([31, 24, 9])
  })

  it('show ten parties where eleven are stated', () => {
    const agreement = facts.agreements.find(({ signedOn }) => signedOn === '2024-07-05')
    expect([agreement?.parties.length, agreement?.statedParties]).toEqual([10, 11])
  })

  it('tell who left in each year', () => {
    expect(facts.members.map(({ leavers }) => leavers)).toEqual([4, 15, 28, 48, 9, 43, 17])
  })

  it('keep value, qualifier and unit of each step of a funnel', () => {
    expect(facts.funnels[0]?.steps.map(({ value, qualifier, unit }) => [value, qualifier, unit])).toEqual([
      [100, '以上', '名'],
      [30, '約', '名'],
      [9, '', '社'],
      [17, '', '名'],
      [51, '', '件'],
      [10, '約、見込含む', '件'],
    ])
  })

  it('give the ratios as fractions', () => {
    expect(facts.roi[6]?.fiscalYear).toBe(2024)
    expect(facts.roi[6]?.value).toBeCloseTo(167986 / 182264, 12)
    expect(facts.findings.length).toBeGreaterThan(0)
  })
})
