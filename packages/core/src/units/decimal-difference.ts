import { wholeNumbers } from './whole-numbers.ts'

/**
 * a − b as it is done on paper, to the nearest double: 2.3 − 0.1 is 2.2, where binary subtraction gives 2.1999999999999997.
 *
 * @param a - Finite, like `b`.
 */
export function decimalDifference(a: number, b: number): number {
  const {
    wholes: [from = 0n, taken = 0n],
    exponent,
  } = wholeNumbers([a, b])
  return Number(`${from - taken}e${exponent}`)
}
