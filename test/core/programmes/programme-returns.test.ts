import { describe, expect, it } from 'vitest'
import shiojiri from '../../../examples/shiojiri/programme.json' with { type: 'json' }
import {
  calculatedProgrammes,
  type ProgrammeFile,
  programmeReturns,
  type ResultsSettings,
  resultsTable,
} from '../../../packages/core/src/index.ts'
import { answerOf, fileOf } from '../indicators/file-of.ts'

const published = shiojiri as unknown as ProgrammeFile

const returnsOf = (file: ProgrammeFile, settings?: ResultsSettings) => {
  const [programme] = calculatedProgrammes(file)
  if (programme === undefined) throw new Error('The file has no programme with benefit lines.')
  return programmeReturns(file, programme, settings)
}

describe('the returns of the published programme file', () => {
  const returns = answerOf(returnsOf(published))

  it('are those of the programme that has benefit lines', () => {
    expect(calculatedProgrammes(published).map(({ programme, began }) => [programme?.id, began])).toEqual([
      ['snaba', 2018],
    ])
  })

  it('come to the seven printed ratios by calculation', () => {
    expect(returns.check).toMatchObject({ ok: true, value: { verdict: Array(7).fill('一致') } })
    const ratios = answerOf(returns.roi).roi.map((ratio) => Math.round((ratio as number) * 10_000) / 100)
    expect(ratios).toEqual([43.89, 41.86, 58.18, 92.01, 111.64, 97.8, 92.17])
  })

  it('show the views net of own revenue, and say that its period is not stated', () => {
    const { view, value } = answerOf(returns.views)
    expect(value[view.findIndex((name) => String(name).startsWith('J'))]).toBeCloseTo(0.964, 4)
    expect(returnsOf(published)).toHaveProperty(
      'notes',
      expect.arrayContaining([expect.objectContaining({ code: 'revenue-without-time' })]),
    )
  })

  it('give what an outcome cost', () => {
    const costs = returns.costsPerOutcome.map(({ calculation }) => answerOf(calculation).costPerOutcome as number)
    expect(costs.map((cost) => Math.round(cost * 10) / 10)).toEqual([589.9, 4796.4, 2567.1])
  })

  it('mark the interim year, and pro-rate its cost on request alone', () => {
    expect(returns.table.interim).toEqual([{ fiscalYear: 2024 }])
    const half = returnsOf(published, { elapsedMonths: 6 })
    expect(answerOf(half).table.cost.years.map(({ value }) => value)).toEqual([
      26815, 29586, 20737, 20329, 23333, 34026, 13719,
    ])
    expect(half).toHaveProperty('notes', expect.arrayContaining([expect.objectContaining({ code: 'pro-rated' })]))
  })
})

const invented = fileOf({
  programmes: [{ id: 'hub', name: '拠点', term: { from: '2021年度' } }],
  indicators: [
    {
      id: 'migrants',
      name: '移住者数（のべ）',
      role: 'migrants',
      unit: '人',
      counting: 'cumulative',
      observations: [
        { at: '2021年度末', value: 10 },
        { at: '2022年度末', value: '約20名' },
      ],
    },
  ],
  parameters: [{ id: 'tax', name: '住民税', unit: '千円/人・年', values: [{ from: 2021, to: 2022, value: 150 }] }],
  benefits: [
    {
      id: 'tax',
      name: '住民税増価額',
      topic: 'residentTax',
      programme: 'hub',
      quantity: 'migrants',
      valuePerHead: 'tax',
      adjustments: [{ name: '純増分', factor: 0.8 }],
    },
  ],
  costs: [
    {
      id: 'cost',
      name: '事業費',
      observations: [
        { at: 2020, value: 100 },
        { at: 2021, value: 1000 },
        { at: 2022, value: 1000 },
        { at: 2023, value: 1000 },
      ],
    },
  ],
})

const tableOf = (file: ProgrammeFile) => {
  const [programme] = calculatedProgrammes(file)
  if (programme === undefined) throw new Error('The file has no programme with benefit lines.')
  return resultsTable(file, programme)
}

describe('the benefit of a line', () => {
  it('is quantity × value per head × adjustments of the same year, and 0 before the programme began', () => {
    const table = answerOf(tableOf(invented))
    expect(table.fiscalYears).toEqual([2020, 2021, 2022])
    expect(table.benefits[0]?.years.map(({ value }) => value)).toEqual([0, 1200, 2400])
  })

  it('is missing before the first figure where no term says when the programme began', () => {
    const table = answerOf(tableOf({ ...invented, programmes: [{ id: 'hub', name: '拠点' }] }))
    expect(table.benefits[0]?.years.map(({ value }) => value)).toEqual([null, 1200, 2400])
  })

  it('is missing in a year in which its parameter has no value, and says so', () => {
    const values = [{ from: 2021, value: 150 }]
    const parameters = [{ id: 'tax', name: '住民税', unit: '千円/人・年', values }]
    const result = tableOf({ ...invented, parameters })
    expect(answerOf(result).benefits[0]?.years.map(({ value }) => value)).toEqual([0, 1200, null])
    expect(result).toHaveProperty('notes', expect.arrayContaining([expect.objectContaining({ code: 'no-parameter' })]))
  })

  it('carries what is not exact into the ratio, as an interval', () => {
    const [, exact, about] = answerOf(returnsOf(invented)).roiIntervals
    expect(exact).toBeNull()
    expect(about?.low).toBeCloseTo(2160 / 2100, 12)
    expect(about?.high).toBeCloseTo(2640 / 2100, 12)
  })

  it('leaves out a year that has costs and no results yet', () => {
    expect(tableOf(invented)).toHaveProperty(
      'notes',
      expect.arrayContaining([expect.objectContaining({ code: 'cost-without-results' })]),
    )
  })
})
