import { amounts } from '../../inputs/amounts.ts'
import { numbers } from '../../inputs/numbers.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, isFailure, ok } from '../../result.ts'
import { numberPhrase, roundedAmountPhrase } from '../phrases.ts'
import { magentaBook, shiojiriSlides } from '../sources.ts'
import { seedCosts } from './published-table.ts'
import { totalCostOf } from './total-cost.ts'

/**
 * Cost per outcome (成果1単位当たりの費用): the cost of all years divided by the outcome of the last year, such as yen per
 * migrant. Not discounted.
 *
 * @param given - `costs`: money per fiscal year, shape (n,), n ≥ 1, first year first. `outcomes`: the outcome reached by
 *   each year (のべ, a cumulative count), as many years, ≥ 0; only the last one is divided by.
 * @returns `totalCost` and `costPerOutcome` in the unit of the costs, `outcome`. Failures: `missing` with the position,
 *   `shape` (lengths differ), `undefined` (nothing was spent, or the last outcome is 0), `range` (a negative outcome or
 *   total cost), `mixed-units`.
 * @example
 * costPerOutcome({ costs: [26815, 29586], outcomes: [5, 10] }) // → value.costPerOutcome 5640.1
 */
export const costPerOutcome = /* #__PURE__ */ defineFunction({
  id: 'COSTPER',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Cost per outcome', ja: '成果1単位当たりの費用' },
  summary: {
    en: 'The cost of all years divided by the outcome of the last year, such as the cost of one migrant.',
    ja: '全年度の費用を最終年度の成果（のべ）で割り、移住者1人当たりなどの費用を返します。',
  },
  caution: {
    en: 'Give the cumulative outcome (のべ): with the outcomes of single years the whole cost falls on the last year alone. One programme has several outcomes, and each bears the whole cost here: never add two costs per outcome, and never set them against another city that counts differently.',
    ja: '成果は累計（のべ）の値を指定してください。単年の値を指定すると、全年度の費用が最終年度の成果だけに掛かります。成果が複数あっても、それぞれに費用の全額を割り当てて計算します。成果ごとの結果を足したり、数え方の違うほかの自治体と比べたりしないでください。',
  },
  inputs: {
    costs: amounts({
      label: { en: 'costs', ja: '費用' },
      hint: { en: 'Costs per fiscal year, a row or a column.', ja: '年度別の費用（1行または1列）。' },
    }),
    outcomes: numbers({
      label: { en: 'outcomes', ja: '成果' },
      hint: {
        en: 'Cumulative outcome by fiscal year, such as migrants; as many years.',
        ja: '年度別の成果（移住者数など、のべの値。費用と同じ年数）。',
      },
      unit: 'quantity',
      along: 'years',
      min: 0,
    }),
  },
  compute: ({ costs, outcomes }) => {
    const totalCost = totalCostOf(costs)
    if (isFailure(totalCost)) return totalCost
    const outcome = outcomes[outcomes.length - 1] as number
    return outcome === 0 ? noOutcome : ok({ totalCost, outcome, costPerOutcome: totalCost / outcome })
  },
  steps: {
    totalCost: {
      label: { en: 'Cumulative cost', ja: '累計費用' },
      unit: 'amount',
      excel: ({ costs }) => `SUM(${costs.all})`,
    },
    outcome: {
      label: { en: 'Outcome', ja: '成果' },
      unit: 'quantity',
      excel: ({ outcomes }) => outcomes.last,
    },
    costPerOutcome: {
      label: { en: 'Cost per outcome', ja: '成果1単位当たりの費用' },
      unit: 'amount',
      excel: ({ totalCost, outcome }) => `${totalCost.here}/${outcome.here}`,
    },
  },
  gives: 'costPerOutcome',
  formula: { en: 'ΣC ÷ outcome[n]', ja: 'ΣC ÷ 成果[n]' },
  sources: [shiojiriSlides, magentaBook],
  examples: [
    {
      given: { costs: seedCosts, outcomes: [5, 10, 19, 38, 57, 64, 71] },
      gives: { totalCost: 182264, outcome: 71, costPerOutcome: 182264 / 71 },
      from: 'by hand: 2,567.1 thousand yen per migrant of the published table',
    },
    {
      given: { costs: seedCosts, outcomes: [3, 9, 19, 28, 33, 37, 38] },
      gives: { costPerOutcome: 182264 / 38 },
      from: 'by hand: 4,796.4 thousand yen per new business of the published table',
    },
  ],
  sentence: (_values, { totalCost, outcome, costPerOutcome }, money) => {
    const [cost, count] = [roundedAmountPhrase(totalCost, money), numberPhrase(outcome)]
    const each = roundedAmountPhrase(costPerOutcome, money)
    return {
      en: `The cost of all years, ${cost.en}, divided by the last year's outcome of ${count.en} gives ${each.en} per outcome.`,
      ja: `全年度の費用${cost.ja}を最終年度の成果${count.ja}で割ると、成果1単位当たりの費用は${each.ja}です。`,
    }
  },
})

const noOutcome = fail('undefined', 'outcomes', {
  en: 'The outcome of the last year is zero, so there is no cost per outcome. Check the range of the outcomes.',
  ja: '最終年度の成果が0のため、1単位当たりの費用を計算できません。成果の範囲を確かめてください。',
})
