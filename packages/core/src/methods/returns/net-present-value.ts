import { discountFactors } from '../../discounting/discount-factor.ts'
import { presentValue as discountedSum } from '../../discounting/present-value.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { greenBook, publicWorksGuideline, shiojiriSlides } from '../sources.ts'
import { baseIndexInput, baseOf, discountingOf, discountRate, factorFormula, timingInput } from './discount-inputs.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'

/**
 * Net present value (純現在価値, NPV): discounted benefits less discounted costs, in the value of the base year.
 *
 * @param given - `benefits`, `costs`: money per fiscal year, shape (n,), in one unit. `rate`, `timing`, `baseIndex`: as for
 *   `presentValue`.
 * @returns `netBenefit` and `factor` per year, `netPresentValue` in the unit of the amounts. Failures: those of
 *   `presentValue`, `shape` (lengths differ), `mixed-units`.
 * @example
 * netPresentValue({ benefits: [0, 104], costs: [100, 0], rate: 0.04 }) // → value.netPresentValue 0
 */
export const netPresentValue = /* #__PURE__ */ defineFunction({
  id: 'NETPRESENTVALUE',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Net present value', ja: '純現在価値' },
  summary: {
    en: 'Discounted benefits less discounted costs, in the value of the base year.',
    ja: '割引後の便益から割引後の費用を引いた額（基準年度の価値）を返します。',
  },
  caution: {
    en: 'It grows with the size of a programme: compare programmes of different size by the benefit–cost ratio as well.',
    ja: '事業の規模が大きいほど大きくなります。規模の違う事業を比べるときは費用便益比も併せて示してください。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: costsInput,
    rate: discountRate,
    timing: timingInput,
    baseIndex: baseIndexInput,
  },
  compute: ({ benefits, costs, rate, timing, baseIndex }) => {
    const discounting = discountingOf(rate, timing)
    if (!discounting.ok) return discounting
    const base = baseOf(baseIndex, benefits.length)
    if (!base.ok) return base
    const net = benefits.map((benefit, year) => benefit - (costs[year] as number))
    return ok({
      netBenefit: net,
      period: net.map((_, year) => year - base.value),
      factor: discountFactors(discounting.value, net.length, base.value),
      netPresentValue: discountedSum(net, discounting.value, base.value),
    })
  },
  steps: {
    netBenefit: {
      label: { en: 'Net benefit', ja: '純便益' },
      unit: 'amount',
      along: 'years',
      excel: (ref) => `${ref.benefits.here}-${ref.costs.here}`,
    },
    period: {
      label: { en: 'Years after the base year', ja: '基準年度からの年数' },
      unit: 'year',
      along: 'years',
      excel: (ref) => `COUNT(${ref.benefits.soFar})-${ref.baseIndex.here}`,
    },
    factor: {
      label: { en: 'Discount factor', ja: '割引係数' },
      unit: 'factor',
      along: 'years',
      excel: (ref, { rate, timing }) => factorFormula(ref.rate.here, ref.period.here, rate, timing),
    },
    netPresentValue: {
      label: { en: 'Net present value', ja: '純現在価値' },
      unit: 'amount',
      excel: (ref) => `SUMPRODUCT(${ref.netBenefit.all},${ref.factor.all})`,
    },
  },
  gives: 'netPresentValue',
  formula: {
    en: 'Σ (B[t] − C[t])·(1 + r)^−(t − base + offset)',
    ja: 'Σ (B[t] − C[t])·(1 + r)^−(t − 基準年度 + 時点)',
  },
  sources: [publicWorksGuideline, greenBook, shiojiriSlides],
  examples: [
    { given: { benefits: [0, 104], costs: [100, 0], rate: 0.04 }, gives: { netPresentValue: 0 }, from: 'by hand' },
    {
      given: { benefits: seedBenefits, costs: seedCosts, rate: 0.04, baseIndex: 7 },
      gives: { period: [-6, -5, -4, -3, -2, -1, 0] },
      from: 'by hand: the published table',
    },
  ],
  sentence: (_values, { netPresentValue }, money) => {
    const value = roundedAmountPhrase(netPresentValue, money)
    return {
      en: `Benefits less costs, discounted to the base year, come to ${value.en}.`,
      ja: `便益から費用を引き、基準年度の価値に割り引いた純現在価値は${value.ja}です。`,
    }
  },
})
