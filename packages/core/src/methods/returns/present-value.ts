import { discountFactors } from '../../discounting/discount-factor.ts'
import { presentValue as discountedSum } from '../../discounting/present-value.ts'
import { amounts } from '../../inputs/amounts.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { greenBook, publicWorksGuideline } from '../sources.ts'
import { baseIndexInput, baseOf, discountingOf, discountRate, factorFormula, timingInput } from './discount-inputs.ts'
import { seedBenefits } from './published-table.ts'

/**
 * Present value (現在価値) of amounts per fiscal year: each discounted to the base year and added.
 *
 * Excel's NPV discounts its first amount once and skips blank cells; here the base year is not discounted and a blank is
 * missing.
 *
 * @param given - `amounts`: money per fiscal year, shape (n,), first year first, either sign. `rate`: real rate per year, or
 *   "greenbook". `timing`: `start` (default), `mid`, `end`. `baseIndex`: position of the base year, 1 for the first.
 * @returns `factor` per year and `presentValue` in the unit of the amounts. Failures: those of `discount`, `missing`, `range`
 *   (the base year is not among the years), `overflow`.
 * @example
 * presentValue({ amounts: [-100, 0, 121], rate: 0.1 }) // → value.presentValue 0
 */
export const presentValue = /* #__PURE__ */ defineFunction({
  id: 'PRESENTVALUE',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Present value', ja: '現在価値' },
  summary: {
    en: 'Amounts of several fiscal years, discounted to the base year and added.',
    ja: '年度別の金額を基準年度の価値に割り引いて合計します。',
  },
  caution: {
    en: 'It is not the NPV of Excel, which discounts the first amount once and skips blank cells.',
    ja: 'Excel の NPV 関数とは異なります（NPV は最初の金額も1年分割り引き、空欄を飛ばします）。',
  },
  inputs: {
    amounts: amounts({
      label: { en: 'amounts', ja: '金額' },
      hint: { en: 'Amounts per fiscal year, a row or a column.', ja: '年度別の金額（1行または1列）。' },
    }),
    rate: discountRate,
    timing: timingInput,
    baseIndex: baseIndexInput,
  },
  compute: ({ amounts, rate, timing, baseIndex }) => {
    const discounting = discountingOf(rate, timing)
    if (!discounting.ok) return discounting
    const base = baseOf(baseIndex, amounts.length)
    if (!base.ok) return base
    return ok({
      period: amounts.map((_, year) => year - base.value),
      factor: discountFactors(discounting.value, amounts.length, base.value),
      presentValue: discountedSum(amounts, discounting.value, base.value),
    })
  },
  steps: {
    period: {
      label: { en: 'Years after the base year', ja: '基準年度からの年数' },
      unit: 'year',
      along: 'years',
      excel: (ref) => `COUNT(${ref.amounts.soFar})-${ref.baseIndex.here}`,
    },
    factor: {
      label: { en: 'Discount factor', ja: '割引係数' },
      unit: 'factor',
      along: 'years',
      excel: (ref, { rate, timing }) => factorFormula(ref.rate.here, ref.period.here, rate, timing),
    },
    presentValue: {
      label: { en: 'Present value', ja: '現在価値' },
      unit: 'amount',
      excel: (ref) => `SUMPRODUCT(${ref.amounts.all},${ref.factor.all})`,
    },
  },
  gives: 'presentValue',
  formula: {
    en: 'Σ a[t]·(1 + r)^−(t − base + offset)',
    ja: 'Σ a[t]·(1 + r)^−(t − 基準年度 + 時点)',
  },
  sources: [publicWorksGuideline, greenBook],
  examples: [
    { given: { amounts: [-100, 0, 121], rate: 0.1 }, gives: { presentValue: 0 }, from: 'by hand' },
    { given: { amounts: seedBenefits, rate: 'greenbook' }, gives: {}, from: 'by hand: the published benefits' },
  ],
  sentence: (_values, { presentValue }, money) => {
    const value = roundedAmountPhrase(presentValue, money)
    return {
      en: `Discounted to the base year, the amounts are worth ${value.en}.`,
      ja: `各年度の金額を基準年度の価値に割り引くと、合計は${value.ja}です。`,
    }
  },
})
