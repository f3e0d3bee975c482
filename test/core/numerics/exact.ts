/** Numbers as whole multiples of 2^−bits, wide enough to judge the last place of a double. */
const bits = 220
const unit = 1n << BigInt(bits)

const view = new DataView(new ArrayBuffer(8))

/** A finite double as significand × 2^exponent, both whole. */
export function partsOf(value: number): { readonly significand: bigint; readonly exponent: number } {
  view.setFloat64(0, value)
  const word = view.getBigUint64(0)
  const biased = Number((word >> 52n) & 0x7ffn)
  const fraction = word & ((1n << 52n) - 1n)
  const magnitude = biased === 0 ? fraction : fraction | (1n << 52n)
  return { significand: word >> 63n === 1n ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 }
}

const shifted = (value: bigint, by: number) => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by))

/** value × 2^scale in units, exact as long as nothing of it lies below the unit. */
function toUnits(value: number, scale = 0): bigint {
  const { significand, exponent } = partsOf(value)
  return shifted(significand, exponent + scale + bits)
}

const times = (left: bigint, right: bigint) => (left * right) / unit

/** 2·artanh(s), the logarithm of (1 + s) ÷ (1 − s). */
function logOfRatio(s: bigint): bigint {
  const square = times(s, s)
  let power = s
  let total = 0n
  for (let odd = 1n; power !== 0n; odd += 2n) {
    total += power / odd
    power = times(power, square)
  }
  return 2n * total
}

const lnTwo = logOfRatio(unit / 3n)

/** ln x in units. */
export function exactLog(x: number): bigint {
  const { significand, exponent } = partsOf(x)
  const length = significand.toString(2).length
  const scaled = shifted(significand, bits - length)
  return logOfRatio(((scaled - unit) * unit) / (scaled + unit)) + BigInt(exponent + length) * lnTwo
}

/** e^x = fraction × 2^exponent, the fraction in units and near 1. */
export function exactExp(x: number): { readonly fraction: bigint; readonly exponent: number } {
  const whole = toUnits(x)
  const exponent = whole / lnTwo
  const rest = whole - exponent * lnTwo
  let term = unit
  let fraction = 0n
  for (let n = 1n; term !== 0n; n += 1n) {
    fraction += term
    term = times(term, rest) / n
  }
  return { fraction, exponent: Number(exponent) }
}

/** How far a double lies from an exact value, in units in its last place. Both are given × 2^scale. */
export function ulpsBetween(value: number, exact: bigint, scale = 0): number {
  const lastPlace = shifted(1n, Math.max(partsOf(value).exponent, -1074) + scale + bits)
  const distance = toUnits(value, scale) - exact
  return Number((distance * 1000n) / lastPlace) / 1000
}
