import { fail, ok, type Result } from '../result.ts'

/**
 * The arithmetic mean (平均).
 *
 * @returns In the unit of the values, right to a last place or two however far they lie from zero. Failures: `shape`
 *   (no values), `overflow`.
 */
export function mean(values: Float64Array): Result<number> {
  if (values.length === 0) {
    return fail('shape', 'values', {
      en: 'There are no values to take the mean of. Give at least one.',
      ja: '平均を計算する値がありません。1つ以上の値を指定してください。',
    })
  }
  return finite(momentsOf(values).mean)
}

/**
 * The standard deviation of a sample (標本標準偏差, Excel's STDEV.S): √(Σ(x − mean)² ÷ (n − 1)).
 *
 * @returns In the unit of the values; 0 where all are equal. Failures: `undefined` (fewer than two values), `overflow`.
 */
export function sampleStandardDeviation(values: Float64Array): Result<number> {
  if (values.length < 2) {
    return fail('undefined', 'values', {
      en: `A standard deviation needs at least two values; there are ${values.length}.`,
      ja: `標準偏差の計算には2つ以上の値が必要です（指定された値：${values.length}個）。`,
    })
  }
  return finite(momentsOf(values).standardDeviation)
}

function finite(value: number): Result<number> {
  if (Number.isFinite(value)) return ok(value)
  return fail('overflow', 'values', {
    en: 'The values lie too far apart to be computed. Use a larger unit.',
    ja: '値の差が大きすぎて計算できません。金額の単位を大きくしてください。',
  })
}

/** Not finite where the values, or their squares, add up to too much. */
export interface Moments {
  readonly mean: number
  /** Of a sample. */
  readonly standardDeviation: number
}

/**
 * Both at once, in two passes: the second measures from the mean of the first, so that nothing is lost to cancellation
 * and equal values have exactly that mean and deviation 0. The sums are compensated as in `sum`.
 */
export function momentsOf(values: Float64Array): Moments {
  const count = values.length
  const center = plainMean(values)
  let distances = 0
  let squares = 0
  let lostDistance = 0
  let lostSquare = 0
  for (let index = 0; index < count; index++) {
    const distance = (values[index] as number) - center
    const square = distance * distance
    const nextDistances = distances + distance
    const nextSquares = squares + square
    lostDistance +=
      Math.abs(distances) >= Math.abs(distance)
        ? distances - nextDistances + distance
        : distance - nextDistances + distances
    lostSquare += squares >= square ? squares - nextSquares + square : square - nextSquares + squares
    distances = nextDistances
    squares = nextSquares
  }
  const distance = distances + lostDistance
  // Far from zero the mean lies between two doubles; what the center lacks of it is taken off again.
  const variance = (squares + lostSquare - (distance * distance) / count) / (count - 1)
  return { mean: center + distance / count, standardDeviation: Math.sqrt(Math.max(0, variance)) }
}

/**
 * Near enough to measure from; what it lost to rounding the second pass adds. Measured from the first value itself, so
 * that of equal values nothing is lost at all.
 */
function plainMean(values: Float64Array): number {
  const first = values[0] as number
  let total = 0
  for (let index = 0; index < values.length; index++) total += (values[index] as number) - first
  return first + total / values.length
}
