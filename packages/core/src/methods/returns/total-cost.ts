import { type Failure, fail } from '../../result.ts'
import { sum } from '../../units/sum.ts'

/** The cost (費用) of all years, or the reason why nothing can be set against it: nothing was spent, or less than that. */
export function totalCostOf(costs: readonly number[]): number | Failure {
  const total = sum(costs)
  return unusableCost(total, 'costs') ?? total
}

/** Why nothing can be divided by a cost; `undefined` where it can. */
export const unusableCost = (cost: number, input: string): Failure | undefined =>
  cost === 0 ? noCost(input) : cost < 0 ? negativeCost(input) : undefined

export const noCost = (input: string): Failure =>
  fail('undefined', input, {
    en: 'The cost is zero, so there is nothing to divide by. Check the costs.',
    ja: '費用が0のため計算できません。費用の範囲を確かめてください。',
  })

const negativeCost = (input: string): Failure =>
  fail('range', input, {
    en: 'The cost is negative in total, so the result would have no meaning. Check the signs of the costs.',
    ja: '費用の合計がマイナスのため計算できません。費用の符号を確かめてください。',
  })
