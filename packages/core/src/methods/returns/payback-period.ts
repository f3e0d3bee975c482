import { discountFactors } from '../../discounting/discount-factor.ts'
import { payback } from '../../discounting/payback.ts'
import { optionalRate } from '../../inputs/rate.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { runningTotals } from '../../units/sum.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { greenBook, shiojiriSlides } from '../sources.ts'
import { discountingOf, factorFormula } from './discount-inputs.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'

/**
 * Payback period (回収期間): years from the start of the first fiscal year until cumulative benefits reach cumulative costs,
 * a year's net benefit taken as earned evenly over it.
 *
 * @param given - `benefits`, `costs`: money per fiscal year, shape (n,), in one unit. `rate`: discounts first (割引回収期間);
 *   omitted, nothing is discounted.
 * @returns `cumulative` net benefit per year and `years`, 0 if the first year pays for itself. Failures: `no-solution` when it
 *   is not reached within the years given, `missing`, `shape`, `range`.
 * @example
 * paybackPeriod({ benefits: [0, 60, 80], costs: [100, 0, 0] }) // → value.years 2.5
 */
export const paybackPeriod = /* #__PURE__ */ defineFunction({
  id: 'PAYBACK',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Payback period', ja: '回収期間' },
  summary: {
    en: 'Years until cumulative benefits reach cumulative costs.',
    ja: '累計の便益が累計の費用に追いつくまでの年数を返します。',
  },
  caution: {
    en: 'It says nothing of what comes after payback, and a later cost may undo it.',
    ja: '回収した後の便益や費用は考えません。後の年度に大きな費用があるときは純現在価値を使ってください。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: costsInput,
    rate: optionalRate({
      label: { en: 'rate', ja: '割引率' },
      hint: {
        en: 'Real discount rate per year, or "greenbook".',
        ja: '社会的割引率（実質・年率）または "greenbook"。',
      },
      fallback: { en: 'not discounted', ja: '割り引かない' },
    }),
  },
  compute: ({ benefits, costs, rate }) => {
    const discounting = discountingOf(rate ?? 0)
    if (!discounting.ok) return discounting
    const factor = discountFactors(discounting.value, benefits.length, 0)
    const net = benefits.map((benefit, year) => benefit - (costs[year] as number))
    const years = rate === undefined ? payback(net) : payback(net, factor)
    const discounted = net.map((amount, year) => amount * (factor[year] as number))
    const cumulative = runningTotals(discounted)
    if (years === undefined) return notReached(cumulative[cumulative.length - 1] as number)
    return ok({
      discounted,
      cumulative,
      crossing: discounted.map((_, year) => crossingAt(discounted, cumulative, year)),
      years,
    })
  },
  steps: {
    discounted: {
      label: { en: 'Net benefit', ja: '純便益（割引後）' },
      unit: 'amount',
      along: 'years',
      excel: ({ benefits, costs, rate: rateCell }, { rate }) => {
        const net = `(${benefits.here}-${costs.here})`
        return rate === undefined ? net : `${net}*${factorFormula(rateCell.here, `(COUNT(${benefits.soFar})-1)`, rate)}`
      },
    },
    cumulative: {
      label: { en: 'Cumulative net benefit', ja: '累計純便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ discounted }) => `SUM(${discounted.soFar})`,
    },
    crossing: {
      label: { en: 'Years until it is paid back in this year', ja: 'この年度に回収する場合の年数' },
      unit: 'year',
      along: 'years',
      excel: ({ discounted, cumulative }, _values, index) => {
        if (index === 0) return `IF(${cumulative.here}>=0,0,"")`
        const before = cumulative.at(index - 1)
        return `IF(AND(${cumulative.here}>=0,${before}<0),${index}-${before}/${discounted.here},"")`
      },
    },
    years: {
      label: { en: 'Payback period', ja: '回収期間' },
      unit: 'year',
      excel: ({ crossing }) => `IF(COUNT(${crossing.all})=0,NA(),MIN(${crossing.all}))`,
    },
  },
  gives: 'years',
  formula: {
    en: 'k + shortfall after k years ÷ net benefit of the year in which the cumulative net benefit first reaches 0',
    ja: 'k + k年後の不足額 ÷ 累計の純便益が初めて0以上になる年度の純便益',
  },
  sources: [shiojiriSlides, greenBook],
  examples: [
    { given: { benefits: [0, 60, 80], costs: [100, 0, 0] }, gives: { years: 2.5 }, from: 'by hand' },
    { given: { benefits: seedBenefits, costs: seedCosts }, gives: {}, from: 'by hand: the published table' },
    { given: { benefits: seedBenefits, costs: seedCosts, rate: 0.04 }, gives: {}, from: 'by hand: discounted' },
  ],
  sentence: ({ rate }, { years }) => {
    const shown = formatNumber(years, 1)
    const discounted = rate === undefined ? { en: '', ja: '' } : { en: ' after discounting', ja: '割引後で' }
    return {
      en: `Cumulative benefits reach cumulative costs ${shown} years after the start of the first fiscal year${discounted.en}.`,
      ja: `累計の便益は、${discounted.ja}最初の年度の初めから${shown}年で累計の費用に追いつきます。`,
    }
  },
})

/** Where in this year the cumulative net benefit reaches 0 from below, as years from the start; `null` if it does not. */
function crossingAt(net: readonly number[], cumulative: readonly number[], year: number): number | null {
  if ((cumulative[year] as number) < 0) return null
  if (year === 0) return 0
  const before = cumulative[year - 1] as number
  return before < 0 ? year - before / (net[year] as number) : null
}

function notReached(shortfall: number) {
  const missing = roundedAmountPhrase(-shortfall, undefined)
  return fail('no-solution', 'benefits', {
    en: `The costs are not paid back within the years given; ${missing.en} are still missing.`,
    ja: `指定した年度の中では費用を回収していません。まだ${missing.ja}不足しています。`,
  })
}
