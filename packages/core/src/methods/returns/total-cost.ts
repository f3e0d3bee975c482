import { type Failure, fail } from '../../result.ts'
import { sum } from '../../units/sum.ts'

/** The cost (費用) of all years, or the reason why nothing can be set against it: nothing was spent, or less than that. */
export function totalCostOf(costs: readonly number[]): number | Failure {
  const total = sum(costs)
  if (total === 0) return nothingSpent
  return total < 0 ? negativeCost : total
}

const nothingSpent = fail('undefined', 'costs', {
  en: 'The cost of all years is zero. Check the range of the costs.',
  ja: '費用の合計が0です。費用の範囲を確かめてください。',
})

const negativeCost = fail('range', 'costs', {
  en: 'The cost of all years is negative. Check the signs of the costs.',
  ja: '費用の合計がマイナスです。費用の符号を確かめてください。',
})
