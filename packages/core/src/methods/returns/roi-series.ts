import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { runningTotals } from '../../units/sum.ts'
import { percentPhrase } from '../phrases.ts'
import { shiojiriSlides } from '../sources.ts'
import { benefitsInput, costsInput } from './flow-inputs.ts'
import { seedBenefits, seedCosts } from './published-table.ts'
import { partsOf, ratioOf, viewInput } from './view.ts'

/**
 * Return on investment (投資収益率, ROI) of every fiscal year, each from the figures up to that year.
 *
 * @param given - As for `roi`; shape (n,) for both vectors.
 * @returns `benefit`, `cost` and `roi` per year, shape (n,). A year whose cost is zero holds its failure; the others
 *   stand. Failures of the whole: those of `roi` that concern the arguments.
 * @example
 * roiSeries({ benefits: [11770, 23610], costs: [26815, 29586] }) // → value.roi [0.4389…, 0.4186…]
 */
export const roiSeries = /* #__PURE__ */ defineFunction({
  id: 'ROISERIES',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Return on investment per year', ja: '年度別の投資収益率（ROI）' },
  summary: {
    en: 'The return on investment of every fiscal year, in the shape of the benefits.',
    ja: '年度ごとの投資収益率を、便益と同じ向きの範囲で返します。',
  },
  caution: {
    en: 'Not a course of yearly performance: in the default view the cost piles up, so the ratio can fall while the benefit grows, as in fiscal 2023 of the published table. Benefits of people ever arrived (のべ) do not shrink when people leave.',
    ja: '年度ごとの成績の推移として読むことはできません。既定の見方では費用が積み上がるため、便益が増えても比率が下がることがあります（公表された表の2023年度）。のべ人数で求めた便益は、転出があっても減りません。',
  },
  inputs: {
    benefits: benefitsInput,
    costs: costsInput,
    view: viewInput('stock'),
  },
  compute: ({ benefits, costs, view }) => {
    const totalBenefits = runningTotals(benefits)
    const totalCosts = runningTotals(costs)
    const parts = benefits.map((benefit, year) =>
      partsOf(view, {
        benefit,
        cost: costs[year] as number,
        totalBenefit: totalBenefits[year] as number,
        totalCost: totalCosts[year] as number,
      }),
    )
    return ok({
      benefit: parts.map(({ benefit }) => benefit),
      cost: parts.map(({ cost }) => cost),
      roi: parts.map((part) => ratioOf(view, part)),
    })
  },
  steps: {
    benefit: {
      label: { en: 'Benefit', ja: '便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ benefits }, { view }) =>
        view === 'stock' || view === 'annual' ? benefits.here : `SUM(${benefits.soFar})`,
    },
    cost: {
      label: { en: 'Cost', ja: '費用' },
      unit: 'amount',
      along: 'years',
      excel: ({ costs }, { view }) => (view === 'annual' ? costs.here : `SUM(${costs.soFar})`),
    },
    roi: {
      label: { en: 'ROI', ja: 'ROI' },
      unit: 'ratio',
      along: 'years',
      excel: ({ benefit, cost }, { view }) =>
        view === 'net' ? `(${benefit.here}-${cost.here})/${cost.here}` : `${benefit.here}/${cost.here}`,
    },
  },
  gives: 'roi',
  formula: {
    en: 'stock B[t] ÷ Σ C[k≤t]; cumulative Σ B[k≤t] ÷ Σ C[k≤t]; net (Σ B[k≤t] − Σ C[k≤t]) ÷ Σ C[k≤t]; annual B[t] ÷ C[t]',
    ja: '年度末 B[t] ÷ Σ C[k≤t]; 累計 Σ B[k≤t] ÷ Σ C[k≤t]; 純 (Σ B[k≤t] − Σ C[k≤t]) ÷ Σ C[k≤t]; 単年 B[t] ÷ C[t]',
  },
  sources: [shiojiriSlides],
  examples: [
    {
      given: { benefits: seedBenefits, costs: seedCosts },
      gives: { cost: [26815, 56401, 77138, 97467, 120800, 154826, 182264] },
      from: 'published: 43.89 %, 41.86 %, 58.18 %, 92.01 %, 111.64 %, 97.80 %, 92.17 %',
    },
  ],
  sentence: (_values, { roi }) => {
    const ratios = roi.filter((ratio) => typeof ratio === 'number')
    const [first, last] = [ratios[0], ratios[ratios.length - 1]]
    if (first === undefined || last === undefined) {
      return { en: 'No year has a ratio.', ja: '比率を計算できる年度がありません。' }
    }
    const highest = percentPhrase(ratios.reduce((high, ratio) => Math.max(high, ratio), first))
    return {
      en: `Over ${roi.length} years the ROI went from ${percentPhrase(first).en} to ${percentPhrase(last).en}; the highest was ${highest.en}.`,
      ja: `${roi.length}年間の投資収益率（ROI）は、${percentPhrase(first).ja}から${percentPhrase(last).ja}になりました。最も高い年度は${highest.ja}です。`,
    }
  },
})
