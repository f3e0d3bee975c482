import { bitLength, type Polynomial, type Sign } from './polynomial.ts'

/**
 * A polynomial made ready to be evaluated between 0 and 1 in whole numbers: at a precision, they count 2^−precision parts of
 * a power of two that is no less than its largest coefficient.
 */
export interface Evaluation {
  readonly polynomial: Polynomial
  /** Each less than 1 from the truth. */
  readonly coefficientsAt: (precision: number) => readonly bigint[]
}

export function evaluation(polynomial: Polynomial): Evaluation {
  const bits = polynomial.reduce((most, coefficient) => Math.max(most, bitLength(coefficient)), 0)
  const known = new Map<number, readonly bigint[]>()
  const coefficientsAt = (precision: number): readonly bigint[] => {
    const scaled = known.get(precision) ?? polynomial.map((coefficient) => coefficient << BigInt(precision - bits))
    known.set(precision, scaled)
    return scaled
  }
  return { polynomial, coefficientsAt }
}

/** The value at `numerator` ÷ 2^`scale`, which lies from 0 to 1 (Horner); less than {@link evaluationError} from the truth. */
export function valueAt(coefficients: readonly bigint[], numerator: bigint, scale: number): bigint {
  const shift = BigInt(scale)
  let value = 0n
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    value = ((value * numerator) >> shift) + (coefficients[power] as bigint)
  }
  return value
}

/** Every step cuts off less than 1 twice, of a product and of a coefficient. */
export const evaluationError = ({ polynomial }: Evaluation): bigint => BigInt(2 * polynomial.length)

/**
 * Digits to be calculated beyond those of a place. Where a root is small, small powers decide, and the coefficients of large
 * powers may be up to 2^degree times as large, as the binomial ones are.
 */
export const extraDigits = ({ polynomial }: Evaluation): number => 64 + polynomial.length

/** The sign of a value that is less than `error` from the truth; 0 when it cannot be told. */
export const certainSign = (value: bigint, error: bigint): Sign => (value >= error ? 1 : value <= -error ? -1 : 0)
