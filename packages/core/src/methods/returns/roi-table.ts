import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { runningTotals } from '../../units/sum.ts'
import { amountPhrase, fiscalYearPhrase, percentPhrase } from '../phrases.ts'
import { shiojiriSlides } from '../sources.ts'
import { seedTable } from './published-table.ts'
import { flowsOf } from './results.ts'
import { ratioOf, type View } from './view.ts'

/**
 * The yearly course of a results table (実績表): benefit, cost, and the three ratios that accumulate, each year from the
 * figures up to it.
 *
 * @param given - `table`: a block with labels and fiscal years along either edge; see `recogniseTable`.
 * @returns One figure per fiscal year in every step; amounts in the table's unit. A ratio whose cumulative cost is zero
 *   is a failure in its own place. Failures of the whole: those of `recogniseTable`, `no-benefit`, `no-cost`, `missing`.
 * @example
 * roiTable({ table: cells }) // → value.roi [0.4389…, …, 0.9217…]
 */
export const roiTable = /* #__PURE__ */ defineFunction({
  id: 'ROITABLE',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Returns of a results table', ja: '実績表の費用対効果' },
  summary: {
    en: 'Reads a results table as it is and gives benefit, cost and ratios for every fiscal year.',
    ja: '実績表をそのまま読み取り、年度ごとの便益・費用・ROI・累計便益費用比を表で返します。',
  },
  caution: {
    en: 'Takes the figures of the table as they stand: nothing is discounted, nobody is taken to have left, and consumption counts as benefit although the treasury does not receive it. A row whose label is not understood stays out of the result, and a cell cannot say so: compare 便益 and 費用 with your own totals.',
    ja: '表の数値をそのまま使います。割引や転出の調整は行わず、地域内消費も、市町村の収入にはなりませんが便益に含めます。見出しを読み取れない行は計算に入らず、そのことはセルに表示されません。「便益」と「費用」の列を、お手元の合計と見比べてください。',
  },
  inputs: { table: tableInput() },
  compute: ({ table }) => {
    const flows = flowsOf(table)
    if (!flows.ok) return flows
    const { benefits, costs } = flows.value
    const [cumulativeBenefit, cumulativeCost] = [runningTotals(benefits), runningTotals(costs)]
    const ratios = (view: View, numerators: readonly number[]) =>
      cumulativeCost.map((cost, year) => ratioOf(view, { benefit: numerators[year] as number, cost }, 'table'))
    return ok(
      {
        fiscalYear: table.fiscalYears,
        benefit: benefits,
        cost: costs,
        cumulativeCost,
        roi: ratios('stock', benefits),
        cumulativeBenefit,
        cumulativeRatio: ratios('cumulative', cumulativeBenefit),
        netRoi: ratios('net', cumulativeBenefit),
      },
      flows.notes,
    )
  },
  steps: {
    fiscalYear: {
      label: { en: 'Fiscal year', ja: '年度' },
      unit: 'fiscalYear',
      along: 'years',
      excel: ({ table }) => table.fiscalYears.here,
    },
    benefit: {
      label: { en: 'Benefit', ja: '便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ table }) => table.benefits.here,
    },
    cost: {
      label: { en: 'Cost', ja: '費用' },
      unit: 'amount',
      along: 'years',
      excel: ({ table }) => table.costs.here,
    },
    cumulativeCost: {
      label: { en: 'Cumulative cost', ja: '累計費用' },
      unit: 'amount',
      along: 'years',
      excel: ({ cost }) => `SUM(${cost.soFar})`,
    },
    roi: {
      label: { en: 'ROI', ja: 'ROI' },
      unit: 'ratio',
      along: 'years',
      excel: ({ benefit, cumulativeCost }) => `${benefit.here}/${cumulativeCost.here}`,
    },
    cumulativeBenefit: {
      label: { en: 'Cumulative benefit', ja: '累計便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ benefit }) => `SUM(${benefit.soFar})`,
    },
    cumulativeRatio: {
      label: { en: 'Cumulative benefit–cost ratio', ja: '累計便益費用比' },
      unit: 'ratio',
      along: 'years',
      excel: ({ cumulativeBenefit, cumulativeCost }) => `${cumulativeBenefit.here}/${cumulativeCost.here}`,
    },
    netRoi: {
      label: { en: 'Net ROI', ja: '純ROI' },
      unit: 'ratio',
      along: 'years',
      excel: ({ cumulativeBenefit, cumulativeCost }) =>
        `(${cumulativeBenefit.here}-${cumulativeCost.here})/${cumulativeCost.here}`,
    },
  },
  gives: ['fiscalYear', 'benefit', 'cost', 'cumulativeCost', 'roi', 'cumulativeBenefit', 'cumulativeRatio', 'netRoi'],
  formula: {
    en: 'ROI = B[t] ÷ Σ C[k≤t]; ratio = Σ B[k≤t] ÷ Σ C[k≤t]; net ROI = (Σ B[k≤t] − Σ C[k≤t]) ÷ Σ C[k≤t]',
    ja: 'ROI = B[t] ÷ Σ C[k≤t]; 累計便益費用比 = Σ B[k≤t] ÷ Σ C[k≤t]; 純ROI = (Σ B[k≤t] − Σ C[k≤t]) ÷ Σ C[k≤t]',
  },
  sources: [shiojiriSlides],
  examples: [
    {
      given: { table: seedTable },
      gives: {
        benefit: [11770, 23610, 44878, 89680, 134862, 151424, 167986],
        cumulativeCost: [26815, 56401, 77138, 97467, 120800, 154826, 182264],
      },
      from: 'published: 43.89 %, 41.86 %, 58.18 %, 92.01 %, 111.64 %, 97.80 %, 92.17 %',
    },
  ],
  sentence: ({ table }, { fiscalYear, benefit, cumulativeCost, roi, cumulativeRatio }) => {
    const last = fiscalYear.length - 1
    const year = fiscalYearPhrase(fiscalYear[last] as number)
    const gained = amountPhrase(benefit[last] as number, table.unit)
    const spent = amountPhrase(cumulativeCost[last] as number, table.unit)
    const [ratio, cumulative] = [roi[last], cumulativeRatio[last]]
    if (typeof ratio !== 'number' || typeof cumulative !== 'number') {
      return {
        en: `In ${year.en} the cumulative cost is ${spent.en}, so there is no ratio.`,
        ja: `${year.ja}は、累計費用が${spent.ja}のため、比率を計算できません。`,
      }
    }
    const [published, full] = [percentPhrase(ratio), percentPhrase(cumulative)]
    return {
      en: `In ${year.en} the benefit of ${gained.en} divided by the cumulative cost of ${spent.en} gives an ROI of ${published.en}. Over all years, benefits are ${full.en} of the cost.`,
      ja: `${year.ja}の便益${gained.ja}を累計費用${spent.ja}で割った投資収益率（ROI）は${published.ja}です。これまでの便益をすべて足すと、費用の${full.ja}に当たります。`,
    }
  },
})
