import { annuityFactor } from '../../discounting/annuity-factor.ts'
import { amounts } from '../../inputs/amounts.ts'
import { number } from '../../inputs/number.ts'
import { numbers } from '../../inputs/numbers.ts'
import { oneForAll, valueAt } from '../../inputs/one-for-all.ts'
import { singleAmount } from '../../inputs/single-amount.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, ok } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { amountPhrase, numberPhrase, roundedAmountPhrase } from '../phrases.ts'
import { socialReturnGuide } from '../sources.ts'
import { realRate } from './discount-inputs.ts'

const alongOutcomes = { along: 'outcomes' } as const
const share = { unit: 'share', min: 0, max: 1, ...alongOutcomes } as const

/**
 * Social return on investment (社会的投資収益率, SROI): the present value of what changed for people, per yen invested.
 *
 * Each outcome is valued, and what the programme did not cause is taken out factor by factor (multiplied, never added up):
 * what would have happened anyway (deadweight, 死荷重), what was only moved from elsewhere (displacement, 置換), and what
 * others brought about (attribution, 他者の寄与). Value arises at the end of each year and falls by the drop-off (逓減).
 *
 * @param given - Seven columns of equal length, one row per outcome, shape (m,), or one value that stands for all of them:
 *   `quantity` ≥ 0 and its `proxy`, money per unit and year; `deadweight`, `displacement`, `attribution`, `dropOff` as
 *   shares, 0 to 1; `years` the value lasts, whole, 1 to 100. `rate`: real, per year, above −1. `investment`: money in the
 *   unit of the proxies, the present value of the inputs, above 0.
 * @returns The value map, one figure per outcome: `gross`, `afterDeadweight`, `afterDisplacement`, `impact` (of the first
 *   year), `factor` and `presentValue`; then `socialValue` and `ratio`. Failures: `missing` with the position, `shape`
 *   (lengths differ), `range`, `undefined` (nothing invested), `mixed-units`.
 * @example
 * socialReturn({
 *   quantity: 71, proxy: 156, deadweight: 0.3, displacement: 0.1, attribution: 0.25, dropOff: 0.1, years: 5,
 *   rate: 0.04, investment: 27438,
 * }) // → value.ratio 0.7012
 */
export const socialReturn = /* #__PURE__ */ defineFunction({
  id: 'SROI',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Social return on investment', ja: '社会的投資収益率（SROI）' },
  summary: {
    en: 'The present value of social outcomes that the programme itself caused, per yen invested.',
    ja: '事業そのものが生んだ社会的価値の現在価値を投資額で割った比率を返します。成果は複数指定できます。',
  },
  caution: {
    en: 'Not to be compared between programmes: the ratio depends on which outcomes are counted and on the proxies, which are judgements. State the source of every share, and show the ratio with and without them. Value that lasts for years is a forecast until those years are over.',
    ja: '事業どうしの優劣を比べる数値ではありません。比率は、どの成果を数え、どの代理指標で金額に換えるかという判断で変わります。死荷重などの割合には一つずつ根拠を示し、割合を変えた場合の結果もあわせて示してください。将来の年の価値は見込みです。',
  },
  inputs: {
    quantity: oneForAll(
      numbers({
        label: { en: 'quantity', ja: '数量' },
        hint: {
          en: 'How much of the outcome there is, such as persons; one row per outcome.',
          ja: '成果の量（人数など）。成果ごとに1行、または全成果に共通の1つの値（以下、継続年数まで同じ）。',
        },
        unit: 'count',
        min: 0,
        ...alongOutcomes,
      }),
    ),
    proxy: oneForAll(
      amounts({
        label: { en: 'proxy', ja: '代理指標の単価' },
        hint: {
          en: 'Value of one unit of the outcome per year; negative for a harm.',
          ja: '成果1単位の1年当たりの価値。マイナスの成果は負の値。',
        },
        ...alongOutcomes,
      }),
    ),
    deadweight: oneForAll(
      numbers({
        label: { en: 'deadweight', ja: '死荷重' },
        hint: { en: 'Share that would have happened anyway.', ja: '事業がなくても生じた割合。' },
        ...share,
      }),
    ),
    displacement: oneForAll(
      numbers({
        label: { en: 'displacement', ja: '置換' },
        hint: { en: 'Share that was only moved from elsewhere.', ja: 'ほかの場所や人から移っただけの割合。' },
        ...share,
      }),
    ),
    attribution: oneForAll(
      numbers({
        label: { en: 'attribution', ja: '他者の寄与' },
        hint: {
          en: 'Share that is owed to others, not to this programme.',
          ja: 'ほかの団体や制度によるもので、この事業によらない割合。',
        },
        ...share,
      }),
    ),
    dropOff: oneForAll(
      numbers({
        label: { en: 'dropOff', ja: '逓減率' },
        hint: { en: 'Share that is lost from each year to the next.', ja: '価値が1年ごとに減る割合。' },
        ...share,
      }),
    ),
    years: oneForAll(
      numbers({
        label: { en: 'years', ja: '継続年数' },
        hint: { en: 'Whole years that the value lasts.', ja: '価値が続く年数（整数）。' },
        unit: 'year',
        min: 1,
        max: 100,
        whole: true,
        ...alongOutcomes,
      }),
    ),
    rate: number(realRate),
    investment: singleAmount({
      label: { en: 'investment', ja: '投資額' },
      hint: {
        en: 'All inputs at their present value, in the unit of the proxies.',
        ja: '投入した費用の合計（現在価値）。代理指標の単価と同じ単位。',
      },
      min: 0,
    }),
  },
  compute: ({ rate, investment, ...map }) => {
    if (investment === 0) return nothingInvested
    const outcomes = Object.values(map).reduce((most, { length }) => Math.max(most, length), 1)
    const perOutcome = (figure: (outcome: number) => number) => Array.from({ length: outcomes }, (_, at) => figure(at))
    const gross = perOutcome((at) => valueAt(map.quantity, at) * valueAt(map.proxy, at))
    const without = (values: readonly number[], shares: readonly number[]) =>
      values.map((value, at) => value * (1 - valueAt(shares, at)))
    const afterDeadweight = without(gross, map.deadweight)
    const afterDisplacement = without(afterDeadweight, map.displacement)
    const impact = without(afterDisplacement, map.attribution)
    const factor = perOutcome((at) => annuityFactor(rate, valueAt(map.years, at), valueAt(map.dropOff, at)))
    const presentValue = perOutcome((at) => (impact[at] as number) * (factor[at] as number))
    const socialValue = sum(presentValue)
    return ok({
      gross,
      afterDeadweight,
      afterDisplacement,
      impact,
      factor,
      presentValue,
      socialValue,
      ratio: socialValue / investment,
    })
  },
  steps: {
    gross: {
      label: { en: 'Gross value', ja: '総価値' },
      unit: 'amount',
      along: 'items',
      excel: ({ quantity, proxy }) => `${quantity.here}*${proxy.here}`,
    },
    afterDeadweight: {
      label: { en: 'After deadweight', ja: '死荷重の控除後' },
      unit: 'amount',
      along: 'items',
      excel: ({ gross, deadweight }) => `${gross.here}*(1-${deadweight.here})`,
    },
    afterDisplacement: {
      label: { en: 'After displacement', ja: '置換の控除後' },
      unit: 'amount',
      along: 'items',
      excel: ({ afterDeadweight, displacement }) => `${afterDeadweight.here}*(1-${displacement.here})`,
    },
    impact: {
      label: { en: 'Impact of the first year', ja: '初年のインパクト' },
      unit: 'amount',
      along: 'items',
      excel: ({ afterDisplacement, attribution }) => `${afterDisplacement.here}*(1-${attribution.here})`,
    },
    factor: {
      label: { en: 'Present value factor', ja: '現在価値係数' },
      unit: 'factor',
      along: 'items',
      // A geometric series with ratio (1 − dropOff) ÷ (1 + rate), which is 1 exactly where rate and drop-off cancel out.
      excel: ({ dropOff: d, years: n, rate: r }) =>
        `IF(${r.here}+${d.here}=0,${n.here}/(1+${r.here}),(1-((1-${d.here})/(1+${r.here}))^${n.here})/(${r.here}+${d.here}))`,
    },
    presentValue: {
      label: { en: 'Present value', ja: '現在価値' },
      unit: 'amount',
      along: 'items',
      excel: ({ impact, factor }) => `${impact.here}*${factor.here}`,
    },
    socialValue: {
      label: { en: 'Social value', ja: '社会的価値' },
      unit: 'amount',
      excel: ({ presentValue }) => `SUM(${presentValue.all})`,
    },
    ratio: {
      label: { en: 'Social return on investment', ja: '社会的投資収益率' },
      unit: 'ratio',
      excel: ({ socialValue, investment }) => `${socialValue.here}/${investment.here}`,
    },
  },
  gives: 'ratio',
  formula: {
    en: 'I = Q·P·(1 − deadweight)·(1 − displacement)·(1 − attribution); Σ over outcomes of Σ I·(1 − dropOff)^(t−1) ÷ (1 + r)^t, t = 1…years; ÷ investment',
    ja: 'I = Q·P·(1 − 死荷重)·(1 − 置換)·(1 − 他者の寄与); 各成果について Σ I·(1 − 逓減率)^(t−1) ÷ (1 + r)^t（t = 1…継続年数）; その合計 ÷ 投資額',
  },
  sources: [socialReturnGuide],
  examples: [
    {
      given: {
        quantity: 71,
        proxy: 156,
        deadweight: 0.3,
        displacement: 0.1,
        attribution: 0.25,
        dropOff: 0.1,
        years: 5,
        rate: 0.04,
        investment: 27438,
      },
      gives: { gross: [11076], impact: [5233.41], ratio: 0.7011725567180251 },
      from: 'by hand: the migrants and resident tax of the published table',
    },
    {
      given: {
        quantity: [71, 38],
        proxy: [156, 1000],
        deadweight: [0.3, 0.5],
        displacement: 0.1,
        attribution: 0.25,
        dropOff: [0, 0.1],
        years: [1, 3],
        rate: 0,
        investment: 10000,
      },
      gives: { gross: [11076, 38000], impact: [5233.41, 12825], factor: [1, 2.71], presentValue: [5233.41, 34755.75] },
      from: 'by hand: two outcomes, one of them for a single year',
    },
  ],
  sentence: ({ investment }, { gross, socialValue, ratio }, money) => {
    const [value, input] = [roundedAmountPhrase(socialValue, money), amountPhrase(investment, money)]
    const figure = numberPhrase(ratio, 2)
    const of =
      gross.length === 1 ? { en: '', ja: '' } : { en: ` of ${gross.length} outcomes`, ja: `${gross.length}件の` }
    return {
      en: `The social value${of.en}, ${value.en} at present value, divided by the investment of ${input.en} gives a social return of ${figure.en}: ${figure.en} yen for each yen invested.`,
      ja: `${of.ja}成果の社会的価値（現在価値）${value.ja}を投資額${input.ja}で割ると、社会的投資収益率（SROI）は${figure.ja}です。投資1円当たり${figure.ja}円の社会的価値に当たります。`,
    }
  },
})

const nothingInvested = fail('undefined', 'investment', {
  en: 'The investment is zero, so there is no ratio. Check the cell of the investment.',
  ja: '投資額が0のため、比率を計算できません。投資額のセルを確かめてください。',
})
