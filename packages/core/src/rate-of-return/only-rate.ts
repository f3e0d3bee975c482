import { compensatedValue } from './compensated-value.ts'

/** Amounts between these leave room for every product of the calculation. */
const smallestAmount = 1e-150
const largestAmount = 1e150

/** A step this small, in proportion, leaves an error that the last step takes away. */
const smallStep = 1 / 2 ** 36

/** Newton's method takes 3 to 6 steps as a rule; halving, where it is slow, a few more. */
const mostSteps = 200

/**
 * The internal rate of return of flows whose sign changes once, in plain doubles: there is exactly one (Descartes).
 *
 * Newton's method, kept within a bracket, looks for the discount factor, or for the growth factor where that one is below 1.
 * Either is well-conditioned, since all flows before the change have one sign and all after it the other. A last step from a
 * value with twice the digits sets the last digits right.
 *
 * @param flows - First year first, shape (n,); the sign must change exactly once.
 * @returns Accurate to 1e-15 (above 1, in proportion); `undefined` where doubles cannot promise that, because an amount is below
 *   1e-150 or above 1e150, because the flows all but add up to 0 or because nearly everything is lost. Then exact arithmetic
 *   answers.
 */
export function onlyRate(flows: readonly number[]): number | undefined {
  let first = 0
  while (flows[first] === 0) first += 1
  let last = flows.length - 1
  while (flows[last] === 0) last -= 1
  const start = startingPoint(flows, first, last)
  if (start === undefined) return undefined
  const { gain, factor } = start
  return gain ? refine(flows, last, first, factor, rateOfDiscount) : refine(flows, first, last, factor, rateOfGrowth)
}

/** The rate for the factor 1 ÷ (1 + i), where `rest` is what the factor lacks. */
const rateOfDiscount = (factor: number, rest: number): number => lossOf(factor, rest) / (factor + rest)

/** The rate for the factor 1 + i; near −100 % too few digits are left. */
const rateOfGrowth = (factor: number, rest: number): number | undefined =>
  factor < 1e-15 ? undefined : -lossOf(factor, rest)

/** 1 − factor − rest, for a factor from 0 to 1. */
function lossOf(factor: number, rest: number): number {
  const loss = 1 - factor
  return loss + (1 - loss - factor - rest)
}

/**
 * Both sides undiscounted, each as one amount in its average year: that has a rate by itself, near the one looked for.
 *
 * @returns Whether the rate is above 0, and the factor, which lies between 0 and 1.
 */
function startingPoint(flows: readonly number[], first: number, last: number) {
  const early = (flows[first] as number) > 0
  let [earlyTotal, earlyYears, lateTotal, lateYears] = [0, 0, 0, 0]
  for (let year = first; year <= last; year += 1) {
    const flow = flows[year] as number
    const size = Math.abs(flow)
    if (size > largestAmount || (size < smallestAmount && size !== 0)) return undefined
    if (flow > 0 === early) {
      earlyTotal += size
      earlyYears += size * year
    } else {
      lateTotal += size
      lateYears += size * year
    }
  }
  const total = earlyTotal + lateTotal
  if (Math.abs(lateTotal - earlyTotal) <= flows.length * Number.EPSILON * total) return undefined
  const years = lateYears / lateTotal - earlyYears / earlyTotal
  // 2·(r − 1) ÷ (r + 1) is the logarithm of r = late ÷ early, (2 − w) ÷ (2 + w) the exponential of −w; roughly both.
  const growth = (2 * Math.abs(lateTotal - earlyTotal)) / total / years
  return { gain: lateTotal > earlyTotal, factor: (2 - growth) / (2 + growth) }
}

/**
 * From 0 to 1 the sum turns from the sign of its constant to that of its highest power, and beyond the root it only gets
 * steeper: from there Newton's method comes nearer with every step, however slowly.
 */
function refine(
  flows: readonly number[],
  highest: number,
  lowest: number,
  start: number,
  rateOf: (factor: number, rest: number) => number | undefined,
): number | undefined {
  const step = highest < lowest ? 1 : -1
  const above = (flows[highest] as number) > 0
  let [low, high] = [0, 1]
  let factor = start
  let before = Number.POSITIVE_INFINITY
  for (let steps = 0; steps < mostSteps; steps += 1) {
    let value = flows[highest] as number
    let slope = 0
    for (let year = highest; year !== lowest; ) {
      year += step
      slope = slope * factor + value
      value = value * factor + (flows[year] as number)
    }
    if (value > 0 === above) high = factor
    else low = factor
    const newton = factor - value / slope
    const move = Math.abs(newton - factor)
    if (move <= smallStep * newton) {
      const rest = -compensatedValue(flows, highest, lowest, newton) / slope
      return Math.abs(rest) <= smallStep * newton ? rateOf(newton, rest) : undefined
    }
    const isQuick = newton > low && newton < high && 2 * move <= before
    const next = isQuick ? newton : middleOf(low, high)
    before = isQuick ? move : high - low
    factor = next
  }
  return undefined
}

/** The geometric mean; below a place it squares its way towards 0. */
const middleOf = (low: number, high: number): number =>
  low === 0 ? (high * high) / 2 : Math.sqrt(low) * Math.sqrt(high)
