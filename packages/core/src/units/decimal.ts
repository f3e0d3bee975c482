/**
 * A number as people read it: ±digits × 10^exponent, from the shortest decimal that denotes the double.
 *
 * Rounding and conversion work on this form, because 1.005 is a little less than 1.005 in binary and would go down.
 */
export interface Decimal {
  readonly negative: boolean
  /** No zeros at either end; "0" for zero. */
  readonly digits: string
  readonly exponent: number
}

/** @returns `undefined` for NaN and the infinities, which have no digits. Minus zero is zero. */
export function toDecimal(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined
  // d.ddde±x, without zeros at either end.
  const text = Math.abs(value).toExponential()
  const end = text.indexOf('e')
  const digits = text.charAt(0) + text.slice(2, end)
  return { negative: value < 0, digits, exponent: Number(text.slice(end + 1)) - digits.length + 1 }
}

/** The double nearest to a decimal, never minus zero; infinity beyond the largest double. */
export function fromDecimal({ negative, digits, exponent }: Decimal): number {
  const magnitude = Number(`${digits}e${exponent}`)
  return negative && magnitude !== 0 ? -magnitude : magnitude
}

/**
 * value × 10^places without binary noise: 1.1 moved by 3 is 1100, where 1.1 × 1000 is 1100.0000000000002.
 *
 * @param places - A whole number; negative moves to the left, so −2 turns a percentage into a fraction.
 */
export function shiftDecimalPoint(value: number, places: number): number {
  const decimal = toDecimal(value)
  return decimal === undefined ? value : fromDecimal({ ...decimal, exponent: decimal.exponent + places })
}

/** How many decimals a number shows when written in full (小数桁数): 4 for 0.4389, 7 for 1e-7, 0 for 12 and for infinity. */
export const decimalsOf = (value: number): number => Math.max(0, -(toDecimal(value)?.exponent ?? 0))
