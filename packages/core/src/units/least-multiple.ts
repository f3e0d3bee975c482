import { wholeNumbers } from './whole-numbers.ts'

/**
 * The smallest whole number n ≥ 0 for which n × step reaches the total of the parts (切上げ), worked out on the decimals as
 * they are written: three times 0.7 reaches 2.1, where binary multiplication stays just below it.
 *
 * @param parts - Finite numbers, shape (n,).
 * @param step - Finite, above 0.
 * @returns Exact up to 2^53; 0 where the total is not positive.
 */
export function leastMultiple(parts: readonly number[], step: number): number {
  const { wholes } = wholeNumbers([...parts, step])
  const divisor = wholes[wholes.length - 1] as bigint
  const total = wholes.slice(0, -1).reduce((left, right) => left + right, 0n)
  return total > 0n ? Number((total + divisor - 1n) / divisor) : 0
}
