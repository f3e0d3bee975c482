import { type Bracket, bracketBetween, type Place } from './bracket.ts'
import { evaluation } from './evaluation.ts'
import { type Polynomial, type Sign, signOf, trimmed, valueAtOne } from './polynomial.ts'
import { signAtRoot } from './sign-at-root.ts'
import { signChanges } from './sign-changes.ts'

/**
 * Every real root strictly between 0 and 1, in ascending order, a multiple one once.
 *
 * This is how Descartes' rule is proven from Rolle's theorem. x^−k·P has the positive roots of P, and between two roots of
 * its derivative it only rises or only falls. With k at a sign change the derivative has one sign change less. So from the
 * last of such derivatives, which has one root at most, the roots of each part those of the one before, up to P itself: the
 * signs at two neighbours tell whether a root lies between them. Every sign is exact.
 */
export function unitRoots(polynomial: Polynomial): readonly Bracket[] {
  let roots: readonly Bracket[] = []
  for (const derivative of derivatives(polynomial).reverse()) roots = rootsBetween(roots, derivative)
  return roots
}

function derivatives(polynomial: Polynomial): Polynomial[] {
  const chain = [polynomial]
  for (let changes = signChanges(polynomial); changes > 1; changes -= 1) {
    const last = chain[chain.length - 1] as Polynomial
    // A sign change in the middle keeps the factors small that pile up.
    const middle = powerBeforeChange(last, Math.ceil(changes / 2))
    chain.push(trimmed(last.map((coefficient, power) => coefficient * BigInt(power - middle))))
  }
  return chain
}

/** The last power before the sign changes for the `count`-th time. */
function powerBeforeChange(polynomial: Polynomial, count: number): number {
  let changes = 0
  let before = 0
  for (const [power, coefficient] of polynomial.entries()) {
    if (coefficient === 0n) continue
    if (signOf(coefficient) !== signOf(polynomial[before] as bigint)) changes += 1
    if (changes === count) break
    before = power
  }
  return before
}

/** @param turns - Wherever x^−k·P turns from rising to falling or back, or at least flattens, between 0 and 1. */
function rootsBetween(turns: readonly Bracket[], polynomial: Polynomial): Bracket[] {
  const evaluated = evaluation(polynomial)
  const roots: Bracket[] = []
  let from: Place = { numerator: 0n, scale: 0 }
  let sign = signOf(polynomial[0] as bigint)
  const cross = (to: Place, next: Sign): void => {
    if (sign === -next && next !== 0) roots.push(bracketBetween(from, to, evaluated, sign))
    sign = next
  }
  for (const turn of turns) {
    const next = signAtRoot(evaluated, turn)
    cross({ numerator: turn.low, scale: turn.scale }, next)
    if (next === 0) roots.push(turn)
    from = { numerator: turn.high, scale: turn.scale }
  }
  cross({ numerator: 1n, scale: 0 }, signOf(valueAtOne(polynomial)))
  return roots
}
