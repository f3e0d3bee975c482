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
 * The bounds are the roots of a quadratic, whose product x²/(n(n + z²)) gives the lower one without cancellation: it is
 * exactly 0 for x = 0, as the upper one is exactly 1 for x = n.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (158), 1927, 209–212.
 *
 * @param successes - How many of the trials count (該当数), a whole number from 0 to `trials`.
 * @param trials - Of how many (全数), a whole number from 1.
 * @param z - Standard deviations, the `twoSidedNormalQuantile` of the confidence level.
 * @returns `rate` with `low` ≤ `rate` ≤ `high` within 0 to 1.
 * @example
 * wilsonInterval(81, 263, 1.96) // → { rate: 0.3079…, low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval(successes: number, trials: number, z: number): WilsonInterval {
  const rate = successes / trials
  const square = z * z
  const spread = square / 2 + z * Math.sqrt(rate * (trials - successes) + square / 4)
  const low = (successes * rate) / (successes + spread)
  const high = (successes + spread) / (trials + square)
  return { rate, low: Math.min(rate, low), high: Math.min(1, Math.max(rate, high)) }
}
