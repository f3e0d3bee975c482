import { partsOf } from '../numerics/exact.ts'

/*
 * The cumulative probability of the PERT distribution on 0 to 1, computed by ways that have nothing in common with the
 * code under test.
 */

interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

function fractionOf(value: number): Fraction {
  const { significand, exponent } = partsOf(value)
  return exponent >= 0
    ? { numerator: significand << BigInt(exponent), denominator: 1n }
    : { numerator: significand, denominator: 1n << BigInt(-exponent) }
}

const binomials = [1n, 5n, 10n, 10n, 5n, 1n]

/**
 * Whether P(X ≤ x) ≤ p, exactly, for whole α with β = 6 − α: that probability is the one of α or more successes in five
 * trials of probability x each.
 */
export function isAtMost(x: number, alpha: number, p: number): boolean {
  if (x <= 0) return true
  if (x >= 1) return p >= 1
  const success = fractionOf(x)
  const failure = success.denominator - success.numerator
  const probability = binomials
    .map((count, successes) => count * success.numerator ** BigInt(successes) * failure ** BigInt(5 - successes))
    .filter((_, successes) => successes >= alpha)
    .reduce((total, term) => total + term, 0n)
  const bound = fractionOf(p)
  return probability * bound.denominator <= bound.numerator * success.denominator ** 5n
}

const step = 1 / 32
const reach = 4.4

/** ∫ s^(α−1)·(1−s)^(β−1) from 0 to x by the double exponential rule, which minds no singularity at the ends. */
function integral(x: number, alpha: number, beta: number): number {
  let total = 0
  for (let node = -reach; node <= reach; node += step) {
    const growth = Math.exp(-Math.PI * Math.sinh(node))
    const share = 1 / (1 + growth)
    const weight = Math.PI * Math.cosh(node) * growth * share * share
    const s = x * share
    const rest = x < 1 ? 1 - s : growth * share
    total += weight * s ** (alpha - 1) * rest ** (beta - 1)
  }
  return total * x * step
}

/** P(X ≤ x) with a relative error near 1e-14, small probabilities included; for any α with β = 6 − α. */
export const lowerProbability = (x: number, alpha: number): number =>
  x <= 0 ? 0 : integral(Math.min(x, 1), alpha, 6 - alpha) / integral(1, alpha, 6 - alpha)

/** P(X > 1 − y), for the upper tail as exact as the lower one. */
export const upperProbability = (y: number, alpha: number): number => lowerProbability(y, 6 - alpha)
