import { type Matrix, solve } from './linear-system.ts'

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
 * @param coefficients - A, shape (n, n), each ≥ 0.
 */
export function unproductive(coefficients: Matrix): Unproductive | undefined {
  const outputs = solve(
    leontiefMatrix(coefficients),
    coefficients.map(() => [1]),
  )
  if (outputs === undefined) return 'singular'
  return outputs.flat().every((output) => output > 0) ? undefined : 'uses-more-than-it-makes'
}

/** I − A (レオンチェフ行列). */
export const leontiefMatrix = (coefficients: Matrix): Matrix =>
  coefficients.map((row, from) => row.map((coefficient, to) => (from === to ? 1 : 0) - coefficient))
