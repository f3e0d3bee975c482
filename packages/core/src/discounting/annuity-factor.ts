/**
 * Annuity factor (年金現価係数): the present value, at the start of the first, of 1 at the end of that fiscal year and of
 * `1 − dropOff` times as much at the end of each that follows. Without drop-off the textbook's (1 − (1 + r)^−n) ÷ r.
 *
 * @param rate - Real rate per year as a fraction above −1. @param years - Whole number of years, 0 or more.
 * @param dropOff - Share by which the amount shrinks every year, 0 to 1.
 * @returns `years` where both shares are 0, and never less exact for tiny ones: nothing is subtracted.
 * @example
 * annuityFactor(0.04, 50) // → 21.48218…
 */
export const annuityFactor = (rate: number, years: number, dropOff = 0): number =>
  powerSeries((1 - dropOff) / (1 + rate), years).total / (1 + rate)

/**
 * 1 + ratio + … + ratio^(count − 1), by doubling: S(2m) = S(m) + ratio^m·S(m). The closed form divides the difference of
 * two nearly equal numbers by a tiny rate.
 */
function powerSeries(ratio: number, count: number): { readonly total: number; readonly power: number } {
  if (count === 0) return { total: 0, power: 1 }
  const half = powerSeries(ratio, Math.floor(count / 2))
  const total = half.total + half.power * half.total
  const power = half.power * half.power
  return count % 2 === 0 ? { total, power } : { total: total + power, power: power * ratio }
}
