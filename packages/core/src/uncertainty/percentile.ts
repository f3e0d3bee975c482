import { fail, isFailure, ok, type Result } from '../result.ts'
import { selectRanks } from './select-ranks.ts'

/**
 * A percentile (百分位数) as Excel's PERCENTILE.INC computes it: with the values in ascending order, position p·(n − 1)
 * counted from 0, linear between neighbours.
 *
 * @param p - 0 (the smallest value) to 1 (the largest).
 * @returns In the unit of the values. Failures: `shape` (no values), `range` (p outside 0 to 1).
 */
export function percentile(values: Float64Array, p: number): Result<number> {
  const result = percentiles(values, [p])
  return isFailure(result) ? result : ok(result.value[0] as number)
}

/** Several percentiles of the same values, in the order of `ps`; as {@link percentile}, but the values are parted once. */
export function percentiles(values: Float64Array, ps: readonly number[]): Result<readonly number[]> {
  if (values.length === 0) {
    return fail('shape', 'values', {
      en: 'There are no values to take a percentile of. Give at least one.',
      ja: '百分位数を計算する値がありません。1つ以上の値を指定してください。',
    })
  }
  const outside = ps.find((p) => !(p >= 0 && p <= 1))
  if (outside !== undefined) {
    return fail('range', 'p', {
      en: `The position of a percentile must lie between 0 and 1; it is ${outside}.`,
      ja: `百分位数の位置は0から1までの数値で指定してください（指定された値：${outside}）。`,
    })
  }
  return ok(percentilesInPlace(values.slice(), ps))
}

/**
 * The same without checks and without a copy: the values come out in another order.
 *
 * @param values - At least one. @param ps - Each from 0 to 1.
 */
export function percentilesInPlace(values: Float64Array, ps: readonly number[]): readonly number[] {
  const last = values.length - 1
  const positions = ps.map((p) => p * last)
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)])
  selectRanks(
    values,
    ranks.sort((left, right) => left - right),
  )
  return positions.map((position) => {
    const below = values[Math.floor(position)] as number
    const above = values[Math.ceil(position)] as number
    const share = position - Math.floor(position)
    return below === above ? below : below * (1 - share) + above * share
  })
}
