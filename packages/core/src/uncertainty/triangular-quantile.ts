import type { Result } from '../result.ts'
import { valueOfEstimate } from './three-points.ts'

/**
 * The quantile of the triangular distribution (三角分布の分位点): the value that is not exceeded with probability p.
 *
 * @param p - Cumulative probability (累積確率), 0 to 1: 0 gives `low`, 1 gives `high`.
 * @param low - Lowest (最小値), `mode` most likely (最頻値) and `high` highest value (最大値), in any one unit.
 * @returns In the same unit; where all three are equal, that value. Failures: `range` (not low ≤ mode ≤ high),
 *   `overflow` (high − low is too large for a number).
 * @example
 * triangularQuantile(0.5, 0, 50, 100) // → value 50
 */
export const triangularQuantile = (p: number, low: number, mode: number, high: number): Result<number> =>
  valueOfEstimate(low, mode, high, () => {
    const rising = (mode - low) / (high - low)
    return p <= rising ? Math.sqrt(p * rising) : 1 - Math.sqrt((1 - p) * (1 - rising))
  })
