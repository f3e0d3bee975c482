import { twoSidedNormalQuantile } from '../numerics/two-sided-normal-quantile.ts'
import { type Failure, fail, isFailure, ok, type Result } from '../result.ts'
import { formatNumber } from '../units/format.ts'

/** A share and the band in which it lies with the confidence asked for (信頼区間), all as fractions of 1. */
export interface WilsonInterval {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/**
 * The share of successes with its Wilson score interval (ウィルソンの信頼区間), without continuity correction:
 * (p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n).
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (158), 1927, 209–212.
 *
 * @param successes - How many of the trials count (該当数), a whole number from 0 to `trials`.
 * @param trials - Of how many (全数), a whole number from 1.
 * @param confidence - Probability that the band is to cover (信頼水準), above 0 and below 1; 0.95 is usual.
 * @returns `rate` with `low` ≤ `rate` ≤ `high` within 0 to 1; or the failure `range`, naming the argument.
 * @example
 * wilsonInterval(81, 263, 0.95) // → value { rate: 0.3079…, low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): Result<WilsonInterval> {
  const z = confidenceQuantile(confidence)
  if (isFailure(z)) return z
  if (!Number.isInteger(trials) || trials < 1) return noTrials(trials)
  if (!Number.isInteger(successes) || successes < 0) return noSuccesses(successes)
  if (successes > trials) return moreThanTrials(successes, trials)
  return ok(wilsonBand(successes, trials, z))
}

/** The number of standard deviations of a confidence level; or the failure `range`. */
export const confidenceQuantile = (confidence: number): number | Failure =>
  confidence > 0 && confidence < 1 ? twoSidedNormalQuantile(confidence) : notALevel(confidence)

/**
 * The interval from figures that have been checked. The bounds are the roots of a quadratic, whose product x²/(n(n + z²))
 * gives the lower one without cancellation: it is exactly 0 for x = 0, as the upper one is exactly 1 for x = n.
 *
 * @param z - Of {@link confidenceQuantile}.
 */
export function wilsonBand(successes: number, trials: number, z: number): WilsonInterval {
  const rate = successes / trials
  const square = z * z
  const spread = square / 2 + z * Math.sqrt(rate * (trials - successes) + square / 4)
  const low = (successes * rate) / (successes + spread)
  const high = (successes + spread) / (trials + square)
  return { rate, low: Math.min(rate, low), high: Math.min(1, Math.max(rate, high)) }
}

const notALevel = (confidence: number): Failure =>
  fail('range', 'confidence', {
    en: `The confidence level is ${confidence}. Enter a fraction between 0 and 1, such as 0.95 for 95 %.`,
    ja: `信頼水準が${confidence}になっています。0より大きく1より小さい数（95％なら0.95）を入力してください。`,
  })

const noTrials = (trials: number): Failure =>
  fail('range', 'trials', {
    en: `The total is ${count(trials).en}. A share needs a total that is a whole number of at least 1.`,
    ja: `全数が${count(trials).ja}になっています。割合を求めるには、1以上の整数を入力してください。`,
  })

const noSuccesses = (successes: number): Failure =>
  fail('range', 'successes', {
    en: `The count is ${count(successes).en}. Enter a whole number from 0 to the total.`,
    ja: `該当数が${count(successes).ja}になっています。0から全数までの整数を入力してください。`,
  })

const moreThanTrials = (successes: number, trials: number): Failure =>
  fail('range', 'successes', {
    en: `The count ${count(successes).en} is more than the total ${count(trials).en}. Check whether the two are swapped.`,
    ja: `該当数${count(successes).ja}が全数${count(trials).ja}を上回っています。二つの値が逆になっていないか確認してください。`,
  })

const count = (value: number) => ({ en: formatNumber(value, undefined, 'en'), ja: formatNumber(value) })
