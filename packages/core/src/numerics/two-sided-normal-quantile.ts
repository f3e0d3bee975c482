import { log } from './log.ts'

/**
 * The z for which a standard normal variable lies between −z and z with the given probability (標準正規分布の両側分位点):
 * 0.95 gives 1.959963984540054.
 *
 * The rational approximations of algorithm AS 241 (M. J. Wichura, "The percentage points of the normal distribution",
 * Applied Statistics 37 (3), 1988, 477–484, PPND16), entered from the two-sided probability, so that nothing is lost by
 * adding it up to 1 first.
 *
 * @param confidence - Above 0 and below 1; callers must have excluded anything else.
 * @returns With a relative error below 1e-14, and the same digits in every engine.
 */
export function twoSidedNormalQuantile(confidence: number): number {
  const fromMedian = confidence / 2
  if (fromMedian <= centralHalf) return fromMedian * ratio(centralHalf * centralHalf - fromMedian * fromMedian, central)
  const depth = Math.sqrt(-log((1 - confidence) / 2))
  return depth <= farTail ? ratio(depth - nearTailShift, nearTail) : ratio(depth - farTail, remoteTail)
}

/** Probability on either side of the median up to which the central approximation holds, and the bounds of the tails. */
const centralHalf = 0.425
const nearTailShift = 1.6
const farTail = 5

/** A ratio of two polynomials, coefficients from the constant term upward. */
interface Rational {
  readonly numerator: readonly number[]
  readonly denominator: readonly number[]
}

const central: Rational = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
}

const nearTail: Rational = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
}

const remoteTail: Rational = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

const ratio = (x: number, { numerator, denominator }: Rational): number =>
  polynomial(x, numerator) / polynomial(x, denominator)

const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0)
