import { bitLength } from './polynomial.ts'

/** `denominator` > 0. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The nearest double, or its neighbour in a near tie; infinite beyond the largest one. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const digits = 68 + bitLength(denominator) - bitLength(numerator)
  let value = Number((numerator << BigInt(Math.max(0, digits))) / denominator)
  for (let left = digits; left > 0; left -= 1000) value /= Number(1n << BigInt(Math.min(left, 1000)))
  return value
}
