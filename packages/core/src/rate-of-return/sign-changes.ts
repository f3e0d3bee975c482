/**
 * How often the sign changes along a list, zeros left out. By Descartes' rule no more than so many rates of return exist,
 * and exactly one where it is one.
 */
export function signChanges(values: readonly (number | bigint)[]): number {
  let changes = 0
  let sign = 0
  for (const value of values) {
    const next = value > 0 ? 1 : value < 0 ? -1 : 0
    if (next !== 0 && next === -sign) changes += 1
    if (next !== 0) sign = next
  }
  return changes
}
