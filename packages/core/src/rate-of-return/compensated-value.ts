/** 2^27 + 1: parts a double into two of half the digits (Veltkamp). */
const splitter = 134217729

/**
 * Σ flows·x^k as if it were calculated with twice the digits and then rounded: Horner's rule, in which the rounding error of
 * every product and sum is found and carried along (Graillat, Langlois and Louvet).
 *
 * @param highest - Position of the flow at the highest power of x.
 * @param lowest - Position of the flow at power 0, before or behind it.
 */
export function compensatedValue(flows: readonly number[], highest: number, lowest: number, x: number): number {
  const step = highest < lowest ? 1 : -1
  const xHigh = splitter * x - (splitter * x - x)
  const xLow = x - xHigh
  let value = flows[highest] as number
  let lost = 0
  for (let year = highest; year !== lowest; ) {
    year += step
    const flow = flows[year] as number
    const product = value * x
    const high = splitter * value - (splitter * value - value)
    const low = value - high
    const productError = low * xLow - (product - high * xHigh - low * xHigh - high * xLow)
    const next = product + flow
    const added = next - product
    const sumError = product - (next - added) + (flow - added)
    lost = lost * x + (productError + sumError)
    value = next
  }
  return value + lost
}
