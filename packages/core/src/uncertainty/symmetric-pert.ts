import { exp } from '../numerics/exp.ts'
import { log } from '../numerics/log.ts'

/*
 * The PERT distribution with its mode in the middle is the beta distribution with α = β = 3. On −1 to 1 its cumulative
 * probability is u = ½ + (15w − 10w³ + 3w⁵)/16; in the distance y = (1 + w)/2 from the lower end, u = 10y³ − 15y⁴ + 6y⁵.
 * Both are inverted by Halley's method, which triples the number of right digits.
 */

/** Below this probability, and above its complement, a table would have to be fine: the slope grows without bound. */
const tail = 1 / 64
const cells = 2048

/**
 * The quantile of the PERT distribution with mode 0 on −1 to 1 (対称なPERT分布の分位点).
 *
 * @param u - Cumulative probability, 0 < u < 1.
 * @returns Within 1e-15; odd about u = ½.
 */
export function symmetricPertDeviate(u: number): number {
  const probability = Math.min(u, 1 - u)
  const y = startFromEnd(probability)
  let deviate = 2 * (probability < tail ? nearEnd(y, probability) : y) - 1
  if (probability >= tail) {
    for (let step = 0; step < 3; step++) deviate = nearer(deviate, probability)
  }
  return u < 0.5 ? deviate : -deviate
}

/** Replaces probabilities by quantiles as {@link symmetricPertDeviate} does, to 1e-14 and many times faster. */
export type SymmetricPertTransform = (values: Float64Array) => void

/** Prepares the table of starting points. */
export function symmetricPertTransform(): SymmetricPertTransform {
  const table = new Float64Array(cells + 1)
  for (let node = 1; node < cells; node++) table[node] = symmetricPertDeviate(node / cells)
  return (values) => {
    for (let index = 0; index < values.length; index++) {
      const u = values[index] as number
      if (u < tail || u > 1 - tail) {
        values[index] = symmetricPertDeviate(u)
      } else {
        const scaled = u * cells
        const cell = Math.trunc(scaled)
        const left = table[cell] as number
        values[index] = nearer(left + ((table[cell + 1] as number) - left) * (scaled - cell), u)
      }
    }
  }
}

/** One step of Halley's method in w. */
function nearer(w: number, u: number): number {
  const square = w * w
  const error = w * (15 + square * (3 * square - 10)) - 16 * (u - 0.5)
  const inside = 1 - square
  return w - (error * inside) / (15 * inside * inside * inside + 2 * w * error)
}

/** One step of Halley's method in y, which keeps all digits of a small distance from the end. */
function nearEnd(y: number, u: number): number {
  const error = y * y * y * (10 + y * (6 * y - 15)) - u
  const inside = y * (1 - y)
  return y - (error * inside) / (30 * inside * inside * inside - (1 - 2 * y) * error)
}

/** The power series of the inverse in r = ∛(u/10): to 1e-6 of y in the tail, to 1 % at u = ½. */
function startFromEnd(u: number): number {
  const r = exp((log(u) - Math.LN10) / 3)
  return (
    r *
    (1 +
      r *
        (1 / 2 +
          r *
            (11 / 20 +
              r * (91 / 120 + r * (701 / 600 + r * (1539 / 800 + r * (11_921 / 3600 + r * (847_297 / 144_000))))))))
  )
}
