/**
 * base^exponent for a whole exponent of either sign, by squaring: `Math.pow` may differ in the last digits from one engine
 * to the next. Past the largest double it is infinite, below the smallest one 0.
 */
export function integerPower(base: number, exponent: number): number {
  let power = 1
  let square = base
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square
    square *= square
  }
  return exponent < 0 ? 1 / power : power
}
