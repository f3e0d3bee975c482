import type { Indicator, LogicModel, LogicNode } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { checkPart, placesIn } from './check-part.ts'

const node = (kind: LogicNode['kind'], more: Partial<LogicNode> = {}): LogicNode => ({
  id: kind,
  kind,
  text: kind,
  ...more,
})

const model = (nodes: readonly LogicNode[], edges: LogicModel['edges']) => ({
  logicModels: [{ id: 'm', name: 'ロジックモデル', nodes, edges }],
})

describe('logic-backwards', () => {
  const nodes = [node('input'), node('activity'), node('outcome'), node('impact'), node('stakeholder')]

  it('finds an edge that leads back', () => {
    const found = checkPart('logic-backwards', model(nodes, [{ from: 'impact', to: 'activity', kind: 'leadsTo' }]))
    expect(found.map(({ places }) => places)).toEqual([['logicModels[0].edges[0]']])
    expect(found[0]?.message.ja).toContain('インパクトの「impact」から、手前の活動である「activity」へ')
  })

  it('accepts edges forward, within a column, over a gap, of another kind, with stakeholders and to nowhere', () => {
    const edges = [
      { from: 'input', to: 'impact', kind: 'leadsTo' },
      { from: 'activity', to: 'activity', kind: 'leadsTo' },
      { from: 'impact', to: 'input', kind: 'provides' },
      { from: 'stakeholder', to: 'input', kind: 'leadsTo' },
      { from: 'impact', to: 'stakeholder', kind: 'leadsTo' },
      { from: 'impact', to: 'nowhere', kind: 'leadsTo' },
    ] as const
    expect(placesIn('logic-backwards', model(nodes, edges))).toEqual([])
  })
})

describe('logic-isolated', () => {
  const nodes = [node('input'), node('activity'), node('outcome')]

  it('finds a node at the end of no edge', () => {
    expect(placesIn('logic-isolated', model(nodes, [{ from: 'input', to: 'activity', kind: 'leadsTo' }]))).toEqual([
      ['logicModels[0].nodes[2]'],
    ])
  })

  it('says nothing of a model without edges', () => {
    expect(placesIn('logic-isolated', model(nodes, []))).toEqual([])
  })
})

describe('impact-without-indicator', () => {
  it('finds an impact that no indicator shows', () => {
    const nodes = [node('impact', { indicators: [] }), node('impact', { indicators: ['a'] }), node('outcome')]
    expect(placesIn('impact-without-indicator', model(nodes, []))).toEqual([['logicModels[0].nodes[0]']])
  })
})

describe('indicator-without-figure', () => {
  const indicator = (...values: readonly (number | string)[]): Indicator => ({
    id: 'i',
    name: '認知度',
    role: 'other',
    unit: '％',
    counting: 'share',
    observations: values.map((value, year) => ({ at: 2018 + year, value })),
  })

  it('finds an indicator that was named and never measured', () => {
    expect(placesIn('indicator-without-figure', { indicators: [indicator(), indicator('－', '未集計')] })).toEqual([
      ['indicators[0].observations'],
      ['indicators[1].observations'],
    ])
  })

  it('accepts one figure, also zero, and one that is counted from a ledger', () => {
    const counted = { ...indicator(), ledger: 'book' }
    expect(placesIn('indicator-without-figure', { indicators: [indicator('－', 0), counted] })).toEqual([])
  })
})
