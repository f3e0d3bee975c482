import { amounts, choice, defineFunction, ok } from '../record.ts'

/** A record with every documentary field. */
export const ratio = /* #__PURE__ */ defineFunction({
  id: 'RATIO',
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
    result: {
      along: 'years',
    },
  },
  gives: 'result',
  sentence: () => ({ ja: '文です。' }),
})
