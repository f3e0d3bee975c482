/**
 * Σ coefficients[k]·x^k with whole coefficients, the lowest power first; neither the first nor the last of them is zero. So
 * 0 is not a root.
 */
export type Polynomial = readonly bigint[]

export type Sign = -1 | 0 | 1

export const signOf = (value: bigint): Sign => (value > 0n ? 1 : value < 0n ? -1 : 0)

/** Divides by the lowest power there is and drops zeros at the end; empty if all are zero. Roots other than 0 stay. */
export function trimmed(coefficients: readonly bigint[]): Polynomial {
  let first = 0
  let end = coefficients.length
  while (first < end && coefficients[first] === 0n) first += 1
  while (end > first && coefficients[end - 1] === 0n) end -= 1
  return coefficients.slice(first, end)
}

/** The polynomial whose roots are the reciprocals. */
export const reversed = (polynomial: Polynomial): Polynomial => [...polynomial].reverse()

/** The polynomial whose roots are smaller by 1, without its root 0: those above 1 stay positive. */
export function shiftedByOne(polynomial: Polynomial): Polynomial {
  const shifted = [...polynomial]
  for (let from = 0; from < shifted.length - 1; from += 1) {
    for (let power = shifted.length - 2; power >= from; power -= 1) {
      shifted[power] = (shifted[power] as bigint) + (shifted[power + 1] as bigint)
    }
  }
  return trimmed(shifted)
}

export const valueAtOne = (polynomial: Polynomial): bigint => polynomial.reduce((total, part) => total + part, 0n)

/** Binary digits of the magnitude, up to 3 too many. */
export const bitLength = (value: bigint): number => 4 * (value < 0n ? -value : value).toString(16).length
