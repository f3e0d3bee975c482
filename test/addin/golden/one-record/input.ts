import { amounts, choice, defineFunction, ok } from '../record.ts'

/** A record with every documentary field. */
export const ratio = /* #__PURE__ */ defineFunction({
  id: 'RATIO',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Ratio', ja: '比' },
  summary: {
    en: 'Benefits per yen of cost.',
    ja: '費用1円あたりの便益。',
  },
  caution: { en: 'Not for a single year.', ja: '1年分だけの比較には使いません。' },
  inputs: {
    benefits: amounts({
      label: { en: 'benefits', ja: '便益' },
      hint: { en: 'One row of years, in the unit of the costs.', ja: '年度ごとの便益。' },
    }),
    view: choice({
      label: { en: 'view', ja: '見方' },
      hint: { en: 'Which ratio.', ja: '比の種類。' },
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
      excel: (ref: { benefits: string }) => `SUM(${ref.benefits})`,
    },
    result: {
      label: { en: 'Ratio', ja: '比' },
      unit: 'ratio',
      along: 'years',
      excel: {
        reason: { en: 'None.', ja: 'なし。' },
      },
    },
  },
  gives: 'result',
  formula: 'Σ benefits ÷ Σ costs',
  sources: [{ title: 'Slides', checkedOn: '2026-11-25' }],
  // By hand, from the slides.
  examples: [
    { given: { benefits: [1, 2] }, gives: { result: 3 }, from: 'by hand' },
    { given: { benefits: [4] }, gives: { result: 3 }, from: 'by hand' },
  ],
  sentence: () => ({ en: 'The formula is a sentence.', ja: '文です。' }),
})
