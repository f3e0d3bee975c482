import { defineFunction, note, ok } from '../record.ts'

/** Rows that several records share, each with its formula beside its calculation. */
export const rows = [
  { name: '合計', value: (years: readonly number[]) => years.length, },
]

export const table = /* #__PURE__ */ defineFunction({
  id: 'TABLE',
  compute: () =>
    ok({ year: [1], share: [2], hidden: 3 },),
  steps: {
    year: { label: { ja: '年度' }, },
    share: { label: { ja: '割合' }, },
  },
  gives: ['year', 'share'],
  sentence: (_values: unknown, result: { hidden: number }) =>
    result.hidden > 0 ? { ja: 'あります。' } : { ja: 'ありません。' },
})
