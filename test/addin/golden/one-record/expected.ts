import { amounts, choice, defineFunction, ok } from '../record.ts'

/** A record with every documentary field. */
export const ratio = /* #__PURE__ */ defineFunction({
  id: 'RATIO',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Ratio', ja: '比' },
  inputs: {
    benefits: amounts({
      label: { en: 'benefits', ja: '便益' },
    }),
    view: choice({
      label: { en: 'view', ja: '見方' },
      options: { stock: '年度末', annual: '単年' },
      fallback: 'stock',
    }),
  },
  compute: ({ benefits }) => {
    const summary = { formula: benefits.length, excel: 1, hint: 2 }
    return ok({ total: summary.formula, result: summary.excel + summary.hint })
  },
  steps: {
    total: {
      label: { en: 'Total', ja: '合計' },
      unit: 'amount',
    },
    result: {
      label: { en: 'Ratio', ja: '比' },
      unit: 'ratio',
      along: 'years',
    },
  },
  gives: 'result',
  sentence: () => ({ en: 'The formula is a sentence.', ja: '文です。' }),
})
