/** Rates this far out are left to exact arithmetic. */
const smallestFactor = 1e-3
const largestFactor = 1e3

const mostSteps = 100

/**
 * The only internal rate of return of flows whose sign changes once, in plain doubles: Newton's method on the discount factor,
 * kept within a bracket.
 *
 * @returns `undefined` where rounding could spoil the twelfth decimal: for rates below −99.9 % or above 99,900 %, or where the
 *   value does not settle. Then exact arithmetic answers.
 */
export function onlyRate(flows: readonly number[]): number | undefined {
  let [low, high] = [smallestFactor, largestFactor]
  const rising = valueAndSlope(flows, high)[0] > 0
  if (valueAndSlope(flows, low)[0] > 0 === rising) return undefined
  let factor = 1
  for (let step = 0; step < mostSteps; step += 1) {
    const [value, slope] = valueAndSlope(flows, factor)
    if (!Number.isFinite(value) || !Number.isFinite(slope)) return undefined
    if (value === 0) return settled(flows, factor, slope)
    if (value > 0 === rising) high = factor
    else low = factor
    const newton = factor - value / slope
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - factor) <= 2 * Number.EPSILON * factor || next === low || next === high)
      return settled(flows, next, slope)
    factor = next
  }
  return undefined
}

/** Horner's rule for Σ flows[t]·x^t and its derivative. */
function valueAndSlope(flows: readonly number[], x: number): readonly [number, number] {
  let value = 0
  let slope = 0
  for (let year = flows.length - 1; year >= 0; year -= 1) {
    slope = slope * x + value
    value = value * x + (flows[year] as number)
  }
  return [value, slope]
}

/** The rate, if the rounding of the sum can have moved it by no more than a tenth of what is promised. */
function settled(flows: readonly number[], factor: number, slope: number): number | undefined {
  let size = 0
  for (let year = flows.length - 1; year >= 0; year -= 1) size = size * factor + Math.abs(flows[year] as number)
  const doubt = (2 * flows.length * Number.EPSILON * size) / Math.abs(slope)
  return doubt / (factor * factor) < 1e-13 ? 1 / factor - 1 : undefined
}
