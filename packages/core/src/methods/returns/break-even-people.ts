import { amounts } from '../../inputs/amounts.ts'
import { singleAmount } from '../../inputs/single-amount.ts'
import { defineFunction } from '../../record/define-function.ts'
import { isFailure, ok } from '../../result.ts'
import { leastMultiple } from '../../units/least-multiple.ts'
import { amountPhrase, numberPhrase, roundedAmountPhrase } from '../phrases.ts'
import { breakEvenDefinition, shiojiriSlides } from '../sources.ts'
import { seedCosts } from './published-table.ts'
import { totalCostOf } from './total-cost.ts'

/**
 * Break-even people (損益分岐人数): the smallest whole number of people whose value reaches the cost of all years. Not
 * discounted.
 *
 * @param given - `costs`: money per fiscal year, shape (n,), n ≥ 1. `valuePerPerson`: benefit of one person, in the same
 *   unit and above 0; in the published table tax and consumption of one year, 156 + 2,210.
 * @returns `totalCost` in the unit of the costs, and `people`, counted on the decimals as they are written, so never one
 *   too many or too few. Failures: `missing`, `range` (the value is not positive, or the total cost negative), `undefined`
 *   (nothing was spent), `mixed-units`.
 * @example
 * breakEvenPeople({ costs: [182264], valuePerPerson: 2366 }) // → value.people 78
 */
export const breakEvenPeople = /* #__PURE__ */ defineFunction({
  id: 'BREAKEVEN',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Break-even people', ja: '損益分岐人数' },
  summary: {
    en: 'The smallest whole number of people whose value reaches the cost of all years.',
    ja: '1人当たりの便益が費用の合計に見合うために必要な、最少の人数を返します。',
  },
  caution: {
    en: 'Say what the value per person covers. A value of one year set against the cost of all years asks for more people than a value of their whole stay. Those who would have come anyway must be on top of the number.',
    ja: '1人当たりの便益が何年分かを書き添えてください。1年分の便益を全年度の費用に見合わせると、居住期間全体の便益を使う場合より多くの人数が必要になります。事業がなくても移住した人は、この人数に含められません。',
  },
  inputs: {
    costs: amounts({
      label: { en: 'costs', ja: '費用' },
      hint: { en: 'Costs per fiscal year, a row or a column.', ja: '年度別の費用（1行または1列）。' },
    }),
    valuePerPerson: singleAmount({
      label: { en: 'valuePerPerson', ja: '1人当たり便益' },
      hint: {
        en: 'Benefit of one person, in the unit of the costs.',
        ja: '1人当たりの便益（住民税と消費の合計など）。費用と同じ単位。',
      },
      unit: 'amountPerPerson',
      above: 0,
    }),
  },
  compute: ({ costs, valuePerPerson }) => {
    const totalCost = totalCostOf(costs)
    if (isFailure(totalCost)) return totalCost
    return ok({ totalCost, people: leastMultiple(costs, valuePerPerson) })
  },
  steps: {
    totalCost: {
      label: { en: 'Cumulative cost', ja: '累計費用' },
      unit: 'amount',
      excel: ({ costs }) => `SUM(${costs.all})`,
    },
    people: {
      label: { en: 'Break-even people', ja: '損益分岐人数' },
      unit: 'person',
      // The quotient is rounded first: 2.1 ÷ 0.7 must not be a hair above 3 and need a fourth person.
      excel: ({ totalCost, valuePerPerson }) => `ROUNDUP(ROUND(${totalCost.here}/${valuePerPerson.here},9),0)`,
    },
  },
  gives: 'people',
  formula: { en: 'smallest whole n with n · value ≥ ΣC', ja: 'n × 1人当たり便益 ≥ ΣC となる最小の整数 n' },
  sources: [shiojiriSlides, breakEvenDefinition],
  examples: [
    {
      given: { costs: seedCosts, valuePerPerson: 2366 },
      gives: { totalCost: 182264, people: 78 },
      from: 'by hand: 182,264 ÷ 2,366 = 77.03 for the published table',
    },
    { given: { costs: [0.7, 1.4], valuePerPerson: 0.7 }, gives: { people: 3 }, from: 'by hand' },
  ],
  sentence: ({ valuePerPerson }, { totalCost, people }, money) => {
    const [cost, value] = [roundedAmountPhrase(totalCost, money), amountPhrase(valuePerPerson, money)]
    const count = numberPhrase(people)
    return {
      en: `At ${value.en} for each person, ${count.en} people are needed to reach the cost of all years, ${cost.en}.`,
      ja: `1人当たりの便益${value.ja}で全年度の費用${cost.ja}に見合うには、少なくとも${count.ja}人が必要です。`,
    }
  },
})
