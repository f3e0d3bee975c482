import { choice } from '../../inputs/choice.ts'
import type { Input } from '../../record/input.ts'
import { type Failure, fail } from '../../result.ts'

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
export function ratioOf(view: View, { benefit, cost }: RatioParts): number | Failure {
  if (cost === 0) return noCost
  if (cost < 0) return negativeCost
  return (view === 'net' ? benefit - cost : benefit) / cost
}

const noCost = fail('undefined', 'costs', {
  en: 'The cost is zero, so there is no ratio. Check the range of the costs.',
  ja: '費用が0のため、比率を計算できません。費用の範囲を確かめてください。',
})

const negativeCost = fail('range', 'costs', {
  en: 'The cost is negative in total, so a ratio has no meaning. Check the signs of the costs.',
  ja: '費用の合計がマイナスのため、比率に意味がありません。費用の符号を確かめてください。',
})
