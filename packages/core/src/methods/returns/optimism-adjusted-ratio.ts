import { number } from '../../inputs/number.ts'
import { defineFunction } from '../../record/define-function.ts'
import { isFailure, ok } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { percentPhrase, roundedAmountPhrase } from '../phrases.ts'
import { greenBook, optimismBiasGuidance } from '../sources.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'
import { totalCostOf } from './total-cost.ts'

/**
 * The cumulative ratio after an allowance for optimism (楽観バイアスの補正): benefits are cut by a share, costs raised by
 * one. Not discounted.
 *
 * @param given - `benefits`, `costs`: money per fiscal year, shape (n,), n ≥ 1, in one unit. `benefitShare`: the share by
 *   which benefits are thought too high, 0 to 1. `costShare`: the share by which costs are thought too low, ≥ 0. By
 *   evidence: small for audited figures, large for estimates.
 * @returns `benefit` ΣB·(1 − benefitShare), `cost` ΣC·(1 + costShare), and their `ratio` as a fraction. Failures:
 *   `missing`, `shape` (lengths differ), `range` (a share outside its limits, or a negative total cost), `undefined`
 *   (nothing was spent), `mixed-units`.
 * @example
 * optimismAdjustedRatio({ benefits: [60, 60], costs: [50, 50], benefitShare: 0.2, costShare: 0.1 }) // → value.ratio 0.8727…
 */
export const optimismAdjustedRatio = /* #__PURE__ */ defineFunction({
  id: 'OPTIMISM',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Ratio after an allowance for optimism', ja: '楽観バイアスを補正した費用対効果' },
  summary: {
    en: 'The cumulative benefit–cost ratio when benefits are lower and costs higher than stated.',
    ja: '便益を割り引き、費用を割り増したときの累計便益費用比を返します。',
  },
  caution: {
    en: 'Take the shares from your own past projects and say where they come from: there are no general ones for benefits. They allow for bias, not for chance; for the spread of the result use SIMULATE.',
    ja: '補正率は過去の類似事業の見込みと実績の差などから定め、根拠を示してください。便益について一般に通用する率はありません。補正するのは見込みの偏りで、ばらつきではありません。結果の幅はSIMULATEで確かめてください。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: costsInput,
    benefitShare: number({
      label: { en: 'benefitShare', ja: '便益の割引率' },
      hint: { en: 'Share by which benefits are thought too high.', ja: '便益が過大とみる割合。' },
      unit: 'share',
      min: 0,
      max: 1,
    }),
    costShare: number({
      label: { en: 'costShare', ja: '費用の割増率' },
      hint: { en: 'Share by which costs are thought too low.', ja: '費用が過小とみる割合。' },
      unit: 'share',
      min: 0,
    }),
  },
  compute: ({ benefits, costs, benefitShare, costShare }) => {
    const totalCost = totalCostOf(costs)
    if (isFailure(totalCost)) return totalCost
    const benefit = sum(benefits) * (1 - benefitShare)
    const cost = totalCost * (1 + costShare)
    return ok({ benefit, cost, ratio: benefit / cost })
  },
  steps: {
    benefit: {
      label: { en: 'Benefit after the allowance', ja: '補正後の累計便益' },
      unit: 'amount',
      excel: ({ benefits, benefitShare }) => `SUM(${benefits.all})*(1-${benefitShare.here})`,
    },
    cost: {
      label: { en: 'Cost after the allowance', ja: '補正後の累計費用' },
      unit: 'amount',
      excel: ({ costs, costShare }) => `SUM(${costs.all})*(1+${costShare.here})`,
    },
    ratio: {
      label: { en: 'Ratio after the allowance', ja: '補正後の累計便益費用比' },
      unit: 'ratio',
      excel: ({ benefit, cost }) => `${benefit.here}/${cost.here}`,
    },
  },
  gives: 'ratio',
  formula: 'ΣB·(1−b) ÷ ΣC·(1+c)',
  sources: [optimismBiasGuidance, greenBook],
  examples: [
    {
      given: { benefits: [60, 60], costs: [50, 50], benefitShare: 0.2, costShare: 0.1 },
      gives: { benefit: 96, cost: 110, ratio: 96 / 110 },
      from: 'by hand',
    },
    {
      given: { benefits: seedBenefits, costs: seedCosts, benefitShare: 0, costShare: 0 },
      gives: { ratio: 624210 / 182264 },
      from: 'by hand: without allowance the cumulative ratio of the published table, 342.48 %',
    },
  ],
  sentence: ({ benefitShare, costShare }, { benefit, cost, ratio }, money) => {
    const [lower, higher] = [percentPhrase(benefitShare), percentPhrase(costShare)]
    const [gained, spent] = [roundedAmountPhrase(benefit, money), roundedAmountPhrase(cost, money)]
    return {
      en: `With benefits ${lower.en} lower and costs ${higher.en} higher, the cumulative benefit of ${gained.en} divided by the cumulative cost of ${spent.en} gives ${percentPhrase(ratio).en}.`,
      ja: `便益を${lower.ja}割り引き、費用を${higher.ja}割り増すと、累計便益${gained.ja}を累計費用${spent.ja}で割った比率は${percentPhrase(ratio).ja}です。`,
    }
  },
})
