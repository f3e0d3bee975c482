import { defineFunction, note, ok } from '../record.ts'

/** Rows that several records share, each with its formula beside its calculation. */
export const rows = [
  { name: '合計', value: (years: readonly number[]) => years.length, excel: (ref: string) => `SUM(${ref})` },
]

export const table = /* #__PURE__ */ defineFunction({
  id: 'TABLE',
  label: { en: 'Table', ja: '表' },
  compute: () =>
    ok({ year: [1], share: [2], hidden: 3 }, [note('rounded', { en: 'It was rounded.', ja: '丸めました。' })]),
  steps: {
    year: { label: { en: 'Year', ja: '年度' }, unit: 'fiscalYear', along: 'years', excel: (ref: string) => ref },
    hidden: { label: { en: 'Hidden', ja: '途中' }, unit: 'amount' },
    share: { label: { en: 'Share', ja: '割合' }, unit: 'share', along: 'years' },
  },
  gives: ['year', 'share'],
  sentence: (_values: unknown, result: { hidden: number }) =>
    result.hidden > 0 ? { en: 'Some.', ja: 'あります。' } : { en: 'None.', ja: 'ありません。' },
})
