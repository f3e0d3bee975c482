import type { Result } from '../result.ts'
import { pertPosition } from './pert-position.ts'
import { valueOfEstimate } from './three-points.ts'

/**
 * The quantile of the PERT distribution (PERT分布の分位点): the value that is not exceeded with probability p. It is the
 * beta distribution on low to high with α = 1 + 4(mode − low)/(high − low), β = 6 − α; its mean is
 * (low + 4·mode + high)/6.
 *
 * @param p - Cumulative probability (累積確率), 0 to 1: 0 gives `low`, 1 gives `high`.
 * @param low - Lowest (最小値), `mode` most likely (最頻値) and `high` highest value (最大値), in any one unit.
 * @returns In the same unit, within 1e-14 × (high − low), the rounding of the result itself aside; where all three are
 *   equal, that value. Failures: `range` (not low ≤ mode ≤ high), `overflow` (high − low is too large for a number).
 * @example
 * pertQuantile(0.5, 0, 50, 100) // → value 50
 */
export const pertQuantile = (p: number, low: number, mode: number, high: number): Result<number> =>
  valueOfEstimate(low, mode, high, () => pertPosition(p, (2 * (mode - low - (high - mode))) / (high - low)))
