import { optionalAmounts } from '../../inputs/amounts.ts'
import { internalRates } from '../../rate-of-return/internal-rates.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, ok, type Result } from '../../result.ts'
import { decimalDifference } from '../../units/decimal-difference.ts'
import { formatPercent } from '../../units/format.ts'
import { percentPhrase } from '../phrases.ts'
import { greenBook, publicWorksGuideline } from '../sources.ts'
import { benefitsInput } from './flow-inputs.ts'

/**
 * Economic internal rate of return (経済的内部収益率, EIRR): the rate at which the net benefits are worth nothing today.
 *
 * A cash flow may have several such rates or none; then there is no answer, and none is invented.
 *
 * @param given - `benefits`: money per fiscal year, shape (n,); alone, they are the net benefits (costs negative). `costs`: the
 *   same years, to be subtracted.
 * @returns `netBenefit` per year and `rate`, a fraction accurate to 1e-12, above −1. Failures: `no-solution` (the net benefits
 *   do not change their sign, or no rate exists), `many-solutions` (the message lists every rate), `missing`, `shape`.
 * @example
 * internalRateOfReturn({ benefits: [-100, 39, 59, 55, 20] }) // → value.rate 0.28094842…
 */
export const internalRateOfReturn = /* #__PURE__ */ defineFunction({
  id: 'EIRR',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Economic internal rate of return', ja: '経済的内部収益率（EIRR）' },
  summary: {
    en: 'The rate at which benefits less costs are worth nothing; if there are several or none, it says so.',
    ja: '便益から費用を引いた純便益の現在価値が0になる割引率を返します。複数あるときや存在しないときは、その旨を示します。',
  },
  caution: {
    en: 'Do not rank programmes by it: a small programme can have a high rate and a large one more value.',
    ja: '事業の順位づけには使えません。規模の小さい事業ほど率が高くなりやすく、純現在価値とは順位が異なることがあります。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: optionalAmounts({
      label: { en: 'costs', ja: '費用' },
      hint: {
        en: 'Costs per fiscal year; left out, the benefits are taken as net (costs negative).',
        ja: '年度別の費用。省略すると、便益の欄を純便益（費用はマイナス）とみなします。',
      },
      fallback: { en: 'the benefits are net', ja: '便益を純便益とみなす' },
    }),
  },
  compute: ({ benefits, costs }) => {
    const netBenefit = netOf(benefits, costs)
    const rate = onlyRate(netBenefit)
    return rate.ok ? ok({ netBenefit, rate: rate.value }) : rate
  },
  steps: {
    netBenefit: {
      label: { en: 'Net benefit', ja: '純便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ benefits, costs: cells }, { costs }) =>
        costs === undefined ? benefits.here : `${benefits.here}-${cells.here}`,
    },
    rate: {
      label: { en: 'Internal rate of return', ja: '内部収益率' },
      unit: 'ratePerYear',
      excel: ({ netBenefit }, { benefits, costs }) => {
        const rate = onlyRate(netOf(benefits, costs))
        return rate.ok ? `IRR(${netBenefit.all},${Number(rate.value.toPrecision(6))})` : 'NA()'
      },
    },
  },
  gives: 'rate',
  formula: {
    en: 'the i above −1 with Σ (B[t] − C[t])·(1 + i)^−t = 0, if there is exactly one',
    ja: 'Σ (B[t] − C[t])·(1 + i)^−t = 0 となる、−1より大きい i（1つだけのとき）',
  },
  sources: [publicWorksGuideline, greenBook],
  examples: [
    {
      given: { benefits: [-100, 39, 59, 55, 20] },
      gives: { rate: 0.2809484211599611 },
      from: 'published: the example of numpy-financial',
    },
    { given: { benefits: [0, 110], costs: [100, 0] }, gives: { rate: 0.1 }, from: 'by hand' },
  ],
  sentence: (_values, { rate }) => {
    const shown = percentPhrase(rate)
    return {
      en: `Benefits less costs yield an internal rate of return of ${shown.en} per year.`,
      ja: `純便益の現在価値が0になる割引率（内部収益率）は、年${shown.ja}です。`,
    }
  },
})

/** Subtracted as written: binary noise would lose a rate where the net present value only touches zero. */
const netOf = (benefits: readonly number[], costs: readonly number[] | undefined): readonly number[] =>
  benefits.map((benefit, year) => decimalDifference(benefit, costs?.[year] ?? 0))

function onlyRate(net: readonly number[]): Result<number> {
  const rates = internalRates(net, 'benefits')
  if (!rates.ok) return rates
  const [rate, ...others] = rates.value
  if (rate !== undefined && others.length === 0) return ok(rate)
  const list = rates.value.map((one) => `${formatPercent(one, 4, 'en')}`)
  return fail('many-solutions', 'benefits', {
    en: `There are ${list.length} internal rates of return: ${list.join(', ')}. None of them is the answer: use the net present value.`,
    ja: `内部収益率が${list.length}個あります（${list.join('、')}）。どれか1つを選ぶことはできません。純現在価値を使ってください。`,
  })
}
