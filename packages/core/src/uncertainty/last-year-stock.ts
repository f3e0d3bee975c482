import { type Failure, fail, ok, type Result } from '../result.ts'
import { sum } from '../units/sum.ts'

/** What the stock ratio of the last fiscal year is made of, in one unit of money. */
export interface LastYearStock {
  /** The last year's amount of each benefit line. */
  readonly benefits: readonly number[]
  /** Cost of all years; never 0. */
  readonly totalCost: number
}

/**
 * The last fiscal year of a results table (最終年度の便益と累計費用).
 *
 * @param benefits - Shape (lines, years), one line at least. @param costs - Shape (years,), one year at least.
 * @returns Failures: `shape` (no line, no year, lengths differ), `undefined` (the total cost is 0), `overflow`.
 */
export function lastYearStock(
  benefits: readonly (readonly number[])[],
  costs: readonly number[],
): Result<LastYearStock> {
  if (benefits.length === 0) {
    return fail('shape', 'benefits', {
      en: 'There is no benefit line. Give at least one.',
      ja: '便益の系列がありません。1つ以上指定してください。',
    })
  }
  if (costs.length === 0) {
    return fail('shape', 'costs', {
      en: 'There are no costs. Give the cost of each fiscal year.',
      ja: '費用がありません。年度ごとの費用を指定してください。',
    })
  }
  const differing = benefits.findIndex((line) => line.length !== costs.length)
  if (differing !== -1) {
    const length = benefits[differing]?.length ?? 0
    return fail('shape', 'benefits', {
      en: `Benefit line ${differing + 1} has ${length} fiscal years, the costs have ${costs.length}. Give both for the same years.`,
      ja: `便益の${differing + 1}番目の系列は${length}年度分ですが、費用は${costs.length}年度分です。同じ年度についてそろえて指定してください。`,
    })
  }
  const totalCost = sum(costs)
  if (totalCost === 0) {
    return fail('undefined', 'costs', {
      en: 'The total cost is zero, so there is nothing to divide by. Check the costs.',
      ja: '費用の合計が0のため、比率を計算できません。費用を確認してください。',
    })
  }
  if (!Number.isFinite(totalCost)) return tooLarge('costs')
  return ok({ benefits: benefits.map((line) => line[line.length - 1] as number), totalCost })
}

/** Benefit per cost, without the minus zero that nothing gives when divided by a cost below zero. */
export const stockRatio = (benefit: number, totalCost: number): number => (benefit === 0 ? 0 : benefit / totalCost)

export function checkSpread(spread: number): Failure | undefined {
  if (spread >= 0 && spread < 1) return undefined
  return fail('range', 'spread', {
    en: `The spread must be 0 or more and below 1 (0.1 stands for ±10 %); it is ${spread}.`,
    ja: `変動幅は0以上1未満で指定してください（±10％なら0.1。指定された値：${spread}）。`,
  })
}

export const tooLarge = (input: string): Failure =>
  fail('overflow', input, {
    en: 'The amounts are too large to be computed. Use a larger unit.',
    ja: '金額が大きすぎて計算できません。金額の単位を大きくしてください。',
  })
