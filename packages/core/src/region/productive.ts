import { factorise, solve } from './linear-system.ts'

/** Why a table of input coefficients cannot be that of an economy; `undefined` if it can. */
export type Unproductive = 'singular' | 'uses-more-than-it-makes'

/**
 * Whether an economy with these input coefficients can deliver anything (ホーキンス・サイモンの条件): whether outputs x ≥ 0
 * exist that leave some of every sector after all inputs, x − A·x > 0. Then every demand can be met and (I − A)⁻¹ ≥ 0.
 *
 * It is enough to try one demand of 1 in every sector: with no coefficient below 0 its outputs are positive if and only if
 * the condition holds (D. Hawkins and H. A. Simon, "Note: some conditions of macroeconomic stability", Econometrica 17,
 * 1949, 245–248). The totals of the columns do not decide: one of 1 or more is possible where other sectors make up for it.
 *
 * @param coefficients - A, row by row, `size` × `size`, each ≥ 0.
 */
export function unproductive(coefficients: Float64Array, size: number): Unproductive | undefined {
  const factors = factorise(leontiefMatrix(coefficients, size), size)
  if (factors === undefined) return 'singular'
  const outputs = solve(factors, new Float64Array(size).fill(1))
  return outputs.every((output) => output > 0) ? undefined : 'uses-more-than-it-makes'
}

/** I − A (レオンチェフ行列). */
export const leontiefMatrix = (coefficients: Float64Array, size: number): Float64Array =>
  coefficients.map((coefficient, index) => (index % (size + 1) === 0 ? 1 : 0) - coefficient)
