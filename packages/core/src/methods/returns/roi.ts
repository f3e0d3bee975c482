import { defineFunction } from '../../record/define-function.ts'
import { isFailure, ok } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { amountPhrase, percentPhrase } from '../phrases.ts'
import { shiojiriSlides } from '../sources.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'
import { partsOf, ratioOf, viewInput } from './view.ts'

/**
 * Return on investment (投資収益率, ROI) of the last fiscal year, in one of four views that differ by a factor of four on
 * the same data; the default is the one that cities publish: the last year's benefit over all years' cost.
 *
 * @param given - `benefits`, `costs`: money per fiscal year, shape (n,), n ≥ 1, first year first, in one unit. `view`:
 *   `stock` B_n ÷ ΣC (default), `cumulative` ΣB ÷ ΣC, `net` (ΣB − ΣC) ÷ ΣC, `annual` B_n ÷ C_n. Not discounted.
 * @returns `benefit` and `cost` as divided, and `roi` as a fraction (0.9217 is 92.17 %). Failures: `missing` with the
 *   position, `shape` (lengths differ), `undefined` (the cost is zero), `range` (it is negative), `mixed-units`.
 * @example
 * roi({ benefits: [11770, 23610], costs: [26815, 29586] }) // → value.roi 0.4186…
 */
export const roi = /* #__PURE__ */ defineFunction({
  id: 'ROI',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Return on investment', ja: '投資収益率（ROI）' },
  summary: {
    en: 'The return of the last fiscal year: by default its benefit over the cost of all years, as cities publish it.',
    ja: '最終年度の投資収益率を返します。既定は公表の方式（最終年度の便益÷累計費用）です。',
  },
  caution: {
    en: 'Do not set the default beside a financial return or a benefit–cost ratio: it divides one year of benefit by the cost of all years, which understates, and it counts people who have left, spending that leaves the region and people who would have come anyway, which overstates. Show it with the other views, and say so when the last year is not over: its budget is whole, its results are not.',
    ja: '既定の見方を、金融商品の利回りや費用便益比（B/C）と並べて比べないでください。1年分の便益を全年度の費用で割るため低く出る一方、転出した人、地域外に流れる消費、事業がなくても移住した人の分を含むと高く出ます。ほかの見方とあわせて示し、最終年度が事中評価のときは、予算が1年分で実績が途中までであることを書き添えてください。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: costsInput,
    view: viewInput('stock'),
  },
  compute: ({ benefits, costs, view }) => {
    const last = benefits.length - 1
    const parts = partsOf(view, {
      benefit: benefits[last] as number,
      cost: costs[last] as number,
      totalBenefit: sum(benefits),
      totalCost: sum(costs),
    })
    const ratio = ratioOf(view, parts)
    return isFailure(ratio) ? ratio : ok({ ...parts, roi: ratio })
  },
  steps: {
    benefit: {
      label: { en: 'Benefit', ja: '便益' },
      unit: 'amount',
      excel: ({ benefits }, { view }) =>
        view === 'stock' || view === 'annual' ? benefits.last : `SUM(${benefits.all})`,
    },
    cost: {
      label: { en: 'Cost', ja: '費用' },
      unit: 'amount',
      excel: ({ costs }, { view }) => (view === 'annual' ? costs.last : `SUM(${costs.all})`),
    },
    roi: {
      label: { en: 'ROI', ja: 'ROI' },
      unit: 'ratio',
      excel: ({ benefit, cost }, { view }) =>
        view === 'net' ? `(${benefit.here}-${cost.here})/${cost.here}` : `${benefit.here}/${cost.here}`,
    },
  },
  gives: 'roi',
  formula: {
    en: 'stock B[n] ÷ ΣC; cumulative ΣB ÷ ΣC; net (ΣB − ΣC) ÷ ΣC; annual B[n] ÷ C[n]',
    ja: '年度末 B[n] ÷ ΣC; 累計 ΣB ÷ ΣC; 純 (ΣB − ΣC) ÷ ΣC; 単年 B[n] ÷ C[n]',
  },
  sources: [shiojiriSlides],
  examples: [
    {
      given: { benefits: seedBenefits, costs: seedCosts },
      gives: { benefit: 167986, cost: 182264 },
      from: 'published: 92.17 %',
    },
    { given: { benefits: [50], costs: [40], view: 'net' }, gives: { roi: 0.25 }, from: 'by hand' },
  ],
  sentence: ({ view }, parts, money) => {
    const [benefit, cost] = [amountPhrase(parts.benefit, money), amountPhrase(parts.cost, money)]
    const roi = percentPhrase(parts.roi)
    return {
      stock: {
        en: `The last year's benefit of ${benefit.en} divided by the cumulative cost of ${cost.en} gives an ROI of ${roi.en}.`,
        ja: `最終年度の便益${benefit.ja}を、これまでの累計費用${cost.ja}で割ると、投資収益率（ROI）は${roi.ja}です。`,
      },
      cumulative: {
        en: `The cumulative benefit of ${benefit.en} divided by the cumulative cost of ${cost.en} gives ${roi.en}.`,
        ja: `累計便益${benefit.ja}を累計費用${cost.ja}で割った比率は${roi.ja}です。`,
      },
      net: {
        en: `The cumulative benefit of ${benefit.en} less the cumulative cost of ${cost.en}, divided by that cost, gives a net ROI of ${roi.en}.`,
        ja: `累計便益${benefit.ja}から累計費用${cost.ja}を差し引き、累計費用で割った純ROIは${roi.ja}です。`,
      },
      annual: {
        en: `The last year's benefit of ${benefit.en} divided by that year's cost of ${cost.en} gives ${roi.en}.`,
        ja: `最終年度の便益${benefit.ja}を、その年度の費用${cost.ja}で割った比率は${roi.ja}です。`,
      },
    }[view]
  },
})
