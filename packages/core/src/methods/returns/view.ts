import { choice } from '../../inputs/choice.ts'
import type { Input } from '../../record/input.ts'
import type { Failure } from '../../result.ts'
import { unusableCost } from './total-cost.ts'

/** The four ratios of benefits and costs (見方). They are never given under one name. */
export type View = 'stock' | 'cumulative' | 'net' | 'annual'

/** The same choice for every function that offers the views; each says which one is taken when none is given. */
export const viewInput = (fallback: View): Input<View, View, true> =>
  choice<View>({
    label: { en: 'view', ja: '見方' },
    hint: {
      en: 'stock: the last year over cumulative cost, as cities publish it; cumulative: benefits over costs; net: the gain over costs; annual: one year over its own cost.',
      ja: '年度末：最終年度の便益÷累計費用（公表の方式）、累計：累計便益÷累計費用、純：（累計便益−累計費用）÷累計費用、単年：その年度の便益÷費用。',
    },
    options: {
      stock: { en: 'stock', ja: '年度末' },
      cumulative: { en: 'cumulative', ja: '累計' },
      net: { en: 'net', ja: '純' },
      annual: { en: 'annual', ja: '単年' },
    },
    fallback,
  })

/** The two sides of a view's ratio in one year, from that year's figures and the totals up to it. */
export interface RatioParts {
  readonly benefit: number
  readonly cost: number
}

export const partsOf = (
  view: View,
  year: { readonly benefit: number; readonly cost: number; readonly totalBenefit: number; readonly totalCost: number },
): RatioParts => ({
  benefit: view === 'stock' || view === 'annual' ? year.benefit : year.totalBenefit,
  cost: view === 'annual' ? year.cost : year.totalCost,
})

/** The ratio of a view, or the reason why there is none. */
export const ratioOf = (view: View, { benefit, cost }: RatioParts, input = 'costs'): number | Failure =>
  unusableCost(cost, input) ?? (view === 'net' ? benefit - cost : benefit) / cost
