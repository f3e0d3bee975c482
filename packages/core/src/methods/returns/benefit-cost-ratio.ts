import { discountFactors } from '../../discounting/discount-factor.ts'
import { presentValue as discountedSum } from '../../discounting/present-value.ts'
import { defineFunction } from '../../record/define-function.ts'
import { isFailure, ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { greenBook, publicWorksGuideline, shiojiriSlides } from '../sources.ts'
import { discountingOf, discountRate, factorFormula, timingInput } from './discount-inputs.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'
import { ratioOf } from './view.ts'

/**
 * Benefit–cost ratio (費用便益比, B/C): discounted benefits per yen of discounted cost. It does not depend on the base year.
 *
 * @param given - `benefits`, `costs`: money per fiscal year, shape (n,), in one unit. `rate`, `timing`: as for `discount`.
 * @returns `benefitsPresentValue`, `costsPresentValue` as of the first year, and `ratio`. Failures: those of `discount`,
 *   `missing`, `shape`, `undefined` (discounted costs are zero), `range` (they are negative).
 * @example
 * benefitCostRatio({ benefits: [0, 60, 60], costs: [100, 0, 0], rate: 0.04 }) // → value.ratio 1.1317
 */
export const benefitCostRatio = /* #__PURE__ */ defineFunction({
  id: 'BCR',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Benefit–cost ratio', ja: '費用便益比（B/C）' },
  summary: {
    en: 'Discounted benefits per yen of discounted cost.',
    ja: '割引後の費用1円あたりの割引後の便益を返します。',
  },
  caution: {
    en: 'A ratio hides the size of a programme: state the net present value beside it.',
    ja: '比率だけでは事業の規模がわかりません。純現在価値も併せて示してください。',
  },
  inputs: { benefits: benefitsInput, costs: costsInput, rate: discountRate, timing: timingInput },
  compute: ({ benefits, costs, rate, timing }) => {
    const discounting = discountingOf(rate, timing)
    if (!discounting.ok) return discounting
    const [benefitsPresentValue, costsPresentValue] = [benefits, costs].map((flow) =>
      discountedSum(flow, discounting.value, 0),
    ) as [number, number]
    const ratio = ratioOf('cumulative', { benefit: benefitsPresentValue, cost: costsPresentValue })
    if (isFailure(ratio)) return ratio
    return ok({
      period: benefits.map((_, year) => year),
      factor: discountFactors(discounting.value, benefits.length, 0),
      benefitsPresentValue,
      costsPresentValue,
      ratio,
    })
  },
  steps: {
    period: {
      label: { en: 'Years after the base year', ja: '基準年度からの年数' },
      unit: 'year',
      along: 'years',
      excel: (ref) => `COUNT(${ref.benefits.soFar})-1`,
    },
    factor: {
      label: { en: 'Discount factor', ja: '割引係数' },
      unit: 'factor',
      along: 'years',
      excel: (ref, { rate, timing }) => factorFormula(ref.rate.here, ref.period.here, rate, timing),
    },
    benefitsPresentValue: {
      label: { en: 'Present value of benefits', ja: '便益の現在価値' },
      unit: 'amount',
      excel: (ref) => `SUMPRODUCT(${ref.benefits.all},${ref.factor.all})`,
    },
    costsPresentValue: {
      label: { en: 'Present value of costs', ja: '費用の現在価値' },
      unit: 'amount',
      excel: (ref) => `SUMPRODUCT(${ref.costs.all},${ref.factor.all})`,
    },
    ratio: {
      label: { en: 'Benefit–cost ratio', ja: '費用便益比' },
      unit: 'ratio',
      excel: (ref) => `${ref.benefitsPresentValue.here}/${ref.costsPresentValue.here}`,
    },
  },
  gives: 'ratio',
  formula: 'Σ B[t]·(1 + r)^−t ÷ Σ C[t]·(1 + r)^−t',
  sources: [publicWorksGuideline, greenBook, shiojiriSlides],
  examples: [
    { given: { benefits: [0, 60, 60], costs: [100, 0, 0], rate: 0 }, gives: { ratio: 1.2 }, from: 'by hand' },
    {
      given: { benefits: seedBenefits, costs: seedCosts, rate: 0.04 },
      gives: {},
      from: 'by hand: the published table',
    },
  ],
  sentence: (_values, { benefitsPresentValue, costsPresentValue, ratio }, money) => {
    const [benefit, cost] = [
      roundedAmountPhrase(benefitsPresentValue, money),
      roundedAmountPhrase(costsPresentValue, money),
    ]
    const shown = formatNumber(ratio, 2)
    return {
      en: `Discounted benefits of ${benefit.en} divided by discounted costs of ${cost.en} give a benefit–cost ratio of ${shown}.`,
      ja: `割引後の便益${benefit.ja}を割引後の費用${cost.ja}で割った費用便益比は${shown}です。`,
    }
  },
})
