import { amounts } from '../../inputs/amounts.ts'
import { numbers } from '../../inputs/numbers.ts'
import { oneForAll, valueAt } from '../../inputs/one-for-all.ts'
import { defineFunction } from '../../record/define-function.ts'
import { isFailure, ok, type Remark, type Text } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { percentPhrase, roundedAmountPhrase } from '../phrases.ts'
import { allocationTaxProposal, levyDate, localAllocationTax, shiojiriSlides } from '../sources.ts'
import { levyLag, taxOffset } from './fiscal-assumptions.ts'
import { seedCosts } from './published-table.ts'
import { partsOf, ratioOf, type View, viewInput } from './view.ts'

/**
 * The treasury's own return (財政収益率): resident tax of the people who came, less what the local allocation tax
 * (地方交付税) takes back, over the cost. Not discounted.
 *
 * @param given - `people`: how many there are by the end of each fiscal year (のべ, a cumulative stock), shape (n,), n ≥ 1,
 *   none before the first year. `taxPerHead`: resident tax per person and year, shape (n,) or one number for all years.
 *   `costs`: money, shape (n,), same unit. `offset`: the share of a tax increase that 地方交付税 takes back, 0 to 1, by
 *   default 0.75; 0 for a city that does not receive it. `lag`: whole years from arrival to the first tax, by default 1,
 *   since it is levied on 1 January. `view`: as for `roi`, by default `cumulative`.
 * @returns `revenue` per year, taxPerHead[t] · people[t − lag] · (1 − offset), 0 while nobody pays yet; `benefit` and `cost`
 *   as divided; `roi` as a fraction. Failures: `missing` with the position, `shape` (lengths differ), `range`, `undefined`
 *   (the cost is zero), `mixed-units`.
 * @example
 * fiscalReturn({ people: [5, 10], taxPerHead: 150, costs: [1000, 1000] }) // → value.roi 0.09375
 */
export const fiscalReturn = /* #__PURE__ */ defineFunction({
  id: 'FISCALROI',
  since: '0.1.0',
  group: 'returns',
  label: { en: "The treasury's own return", ja: '財政収益率（財政ROI）' },
  summary: {
    en: 'What the city itself gets back: resident tax after the offset of the local allocation tax, over the cost.',
    ja: '住民税の増加から地方交付税の減少分を除いた額を費用で割り、自治体の財政からみた収益率を返します。',
  },
  caution: {
    en: 'Not the benefit to the region: consumption, businesses and services stay out, and so does what newcomers cost. The basic financial needs (基準財政需要額) also rise with the census population, which works against the offset and is not in here. Arrivals between 2 January and 31 March pay one year later still, and people who left are counted as long as people is のべ.',
    ja: '地域全体の便益ではありません。消費や新規事業の効果も、転入者に伴う行政費用も含みません。国勢調査人口が増えると基準財政需要額も増えて相殺を弱めますが、これも含みません。1月2日から3月31日までの転入者の課税はさらに1年遅れます。人数にのべの値を使うと、転出した人の分も数えられます。',
  },
  inputs: {
    people: numbers({
      label: { en: 'people', ja: '人数' },
      hint: {
        en: 'People by the end of each fiscal year, cumulative, such as migrants; a row or a column.',
        ja: '年度末の人数（移住者数など、のべの値。1行または1列）。',
      },
      unit: 'person',
      along: 'years',
      min: 0,
    }),
    taxPerHead: oneForAll(
      amounts({
        label: { en: 'taxPerHead', ja: '1人当たり住民税' },
        hint: {
          en: 'Resident tax per person and year: as many years, or one number for all.',
          ja: '1人当たりの住民税（年額）。人数と同じ年数か、全年度に共通の1つの値。',
        },
        unit: 'amountPerPerson',
      }),
    ),
    costs: amounts({
      label: { en: 'costs', ja: '費用' },
      hint: { en: 'Costs per fiscal year, as many years.', ja: '年度別の費用（人数と同じ年数）。' },
    }),
    offset: taxOffset,
    lag: levyLag,
    view: viewInput('cumulative'),
  },
  compute: ({ people, taxPerHead, costs, offset, lag, view }) => {
    const revenue = costs.map((_, year) => valueAt(taxPerHead, year) * (people[year - lag] ?? 0) * (1 - offset))
    const last = costs.length - 1
    const parts = partsOf(view, {
      benefit: revenue[last] as number,
      cost: costs[last] as number,
      totalBenefit: sum(revenue),
      totalCost: sum(costs),
    })
    const ratio = ratioOf(view, parts)
    return isFailure(ratio) ? ratio : ok({ revenue, ...parts, roi: ratio })
  },
  steps: {
    revenue: {
      label: { en: 'Tax that stays with the city', ja: '手元に残る住民税' },
      unit: 'amount',
      along: 'years',
      excel: ({ people, taxPerHead, offset, lag }, _values, year) =>
        `IF(${year}<${lag.here},0,${taxPerHead.here}*INDEX(${people.all},${year + 1}-${lag.here})*(1-${offset.here}))`,
    },
    benefit: {
      label: { en: 'Benefit', ja: '便益' },
      unit: 'amount',
      excel: ({ revenue }, { view }) => (view === 'stock' || view === 'annual' ? revenue.last : `SUM(${revenue.all})`),
    },
    cost: {
      label: { en: 'Cost', ja: '費用' },
      unit: 'amount',
      excel: ({ costs }, { view }) => (view === 'annual' ? costs.last : `SUM(${costs.all})`),
    },
    roi: {
      label: { en: "The treasury's own return", ja: '財政収益率' },
      unit: 'ratio',
      excel: ({ benefit, cost }, { view }) =>
        view === 'net' ? `(${benefit.here}-${cost.here})/${cost.here}` : `${benefit.here}/${cost.here}`,
    },
  },
  gives: 'roi',
  formula: {
    en: 'R[t] = τ[t]·S[t−lag]·(1 − offset); cumulative ΣR ÷ ΣC; net (ΣR − ΣC) ÷ ΣC; stock R[n] ÷ ΣC; annual R[n] ÷ C[n]',
    ja: 'R[t] = τ[t]·S[t−課税の遅れ]·(1 − 交付税相殺率); 累計 ΣR ÷ ΣC; 純 (ΣR − ΣC) ÷ ΣC; 年度末 R[n] ÷ ΣC; 単年 R[n] ÷ C[n]',
  },
  sources: [shiojiriSlides, localAllocationTax, allocationTaxProposal, levyDate],
  examples: [
    {
      given: { people: [5, 10, 19, 38, 57, 64, 71], taxPerHead: [144, 151, 152, 150, 156, 156, 156], costs: seedCosts },
      gives: { revenue: [0, 188.75, 380, 712.5, 1482, 2223, 2496], benefit: 7482.25, cost: 182264 },
      from: 'by hand: view F and G of the published table together, 4.11 %',
    },
    {
      given: {
        people: [5, 10, 19, 38, 57, 64, 71],
        taxPerHead: [144, 151, 152, 150, 156, 156, 156],
        costs: seedCosts,
        offset: 0,
        lag: 0,
      },
      gives: { revenue: [720, 1510, 2888, 5700, 8892, 9984, 11076], benefit: 40770 },
      from: 'published: 住民税増価額; over all costs 22.37 %',
    },
    {
      given: { people: [5, 10], taxPerHead: 150, costs: [1000, 1000] },
      gives: { revenue: [0, 187.5], roi: 0.09375 },
      from: 'by hand',
    },
  ],
  sentence: ({ offset, lag, view }, { benefit, cost, roi }, money) => {
    const words = {
      benefit: roundedAmountPhrase(benefit, money),
      cost: roundedAmountPhrase(cost, money),
      roi: percentPhrase(roi),
    }
    const { en, ja } = sentences[view](words)
    const rest = conditions(offset, lag)
    return { en: `${en} (${rest.en}).`, ja: `${ja}（${rest.ja}）。` }
  },
})

function conditions(offset: number, lag: number): Remark {
  const share = percentPhrase(offset)
  const offsetText = {
    en: offset === 0 ? 'no offset by the local allocation tax' : `${share.en} offset by the local allocation tax`,
    ja: offset === 0 ? '地方交付税による相殺なし' : `地方交付税による相殺${share.ja}`,
  }
  const lagText = {
    en: lag === 0 ? 'no lag of the levy' : `levied ${lag} year${lag === 1 ? '' : 's'} after arrival`,
    ja: lag === 0 ? '課税の遅れなし' : `課税は転入の${lag}年後から`,
  }
  return { en: `${offsetText.en}, ${lagText.en}`, ja: `${offsetText.ja}、${lagText.ja}` }
}

type Words = Readonly<Record<'benefit' | 'cost' | 'roi', Text>>

const sentences: Readonly<Record<View, (words: Words) => Remark>> = {
  stock: ({ benefit, cost, roi }) => ({
    en: `Of the last year's resident tax ${benefit.en} stays with the city; divided by the cumulative cost of ${cost.en} that is ${roi.en}`,
    ja: `最終年度の住民税のうち手元に残る額${benefit.ja}を累計費用${cost.ja}で割ると、財政収益率は${roi.ja}です`,
  }),
  cumulative: ({ benefit, cost, roi }) => ({
    en: `Of the resident tax of all years ${benefit.en} stays with the city; divided by the cumulative cost of ${cost.en} that is ${roi.en}`,
    ja: `全年度の住民税のうち手元に残る額${benefit.ja}を累計費用${cost.ja}で割ると、財政収益率は${roi.ja}です`,
  }),
  net: ({ benefit, cost, roi }) => ({
    en: `Of the resident tax of all years ${benefit.en} stays with the city; less the cumulative cost of ${cost.en}, divided by that cost, it is ${roi.en}`,
    ja: `全年度の住民税のうち手元に残る額${benefit.ja}から累計費用${cost.ja}を差し引き、累計費用で割ると、純財政収益率は${roi.ja}です`,
  }),
  annual: ({ benefit, cost, roi }) => ({
    en: `Of the last year's resident tax ${benefit.en} stays with the city; divided by that year's cost of ${cost.en} it is ${roi.en}`,
    ja: `最終年度の住民税のうち手元に残る額${benefit.ja}をその年度の費用${cost.ja}で割ると、財政収益率は${roi.ja}です`,
  }),
}
