import { toDecimal } from './decimal.ts'

/**
 * Amounts as whole numbers of one tiny unit: each is `wholes[k]` × 10^`exponent`, exactly as it is written in decimal. So
 * 0.1 + 0.2 − 0.3 adds up to 0, which it does not in binary.
 */
export interface WholeNumbers {
  readonly wholes: readonly bigint[]
  readonly exponent: number
}

/** @param values - Finite numbers, shape (n,). */
export function wholeNumbers(values: readonly number[]): WholeNumbers {
  const decimals = values.map((value) => toDecimal(value) ?? { negative: false, digits: '0', exponent: 0 })
  const exponent = Math.min(0, ...decimals.map((decimal) => decimal.exponent))
  const wholes = decimals.map(({ negative, digits, exponent: own }) => {
    const whole = BigInt(digits) * 10n ** BigInt(own - exponent)
    return negative ? -whole : whole
  })
  return { wholes, exponent }
}
