import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { figure, fiscalYear, id, reference, text } from './values.ts'

const indicatorTarget = part(
  'IndicatorTarget',
  { en: 'target', ja: '目標値' },
  {
    fiscalYear: field(fiscalYear(), { en: 'fiscal year', ja: '年度' }),
    value: field(figure(), { en: 'figure', ja: '数値' }),
    ...sourced,
  },
)

export const keyPerformanceIndicator = part(
  'KeyPerformanceIndicator',
  { en: 'key performance indicator', ja: 'KPI' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    indicator: field(reference('indicators'), { en: 'indicator', ja: '指標' }, { en: 'Its id.', ja: '指標のid。' }),
    start: optional(
      figure(),
      { en: 'figure before the plan', ja: '基準値' },
      { en: 'Before the plan began.', ja: '計画が始まる前の値。' },
    ),
    targets: field(z.array(indicatorTarget), { en: 'targets', ja: '目標値' }),
    ...sourced,
  },
)
