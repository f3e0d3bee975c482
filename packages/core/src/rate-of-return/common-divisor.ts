import { bitLength, type Polynomial, trimmed } from './polynomial.ts'

/** Of Mersenne primes, 2^n − 1. The coefficients of flows that can be typed are far shorter than the last. */
const mersenneExponents = [521, 1279, 4423, 9689, 21701, 44497, 110503, 216091]

/**
 * Greatest common divisor of two polynomials, neither of them zero, up to a factor; of length 1 if they share no root.
 *
 * Modulo a prime that divides no leading coefficient the divisor is at least as long as the true one. So one prime usually
 * proves that there is none; otherwise a prime that is large enough gives its coefficients, and division proves them.
 */
export function commonDivisor(a: Polynomial, b: Polynomial): Polynomial {
  const [first, second] = [primitive(a), primitive(b)]
  const lead = greatestCommon(lastOf(first), lastOf(second))
  const longest = [...first, ...second].reduce((most, coefficient) => Math.max(most, bitLength(coefficient)), 0)
  for (const exponent of mersenneExponents) {
    if (exponent <= longest) continue
    const prime = (1n << BigInt(exponent)) - 1n
    const residue = divisorModulo(first, second, prime)
    if (residue.length === 1) return [1n]
    const candidate = primitive(residue.map((value) => nearestToZero(value * lead, prime)))
    if (divides(candidate, first) && divides(candidate, second)) return candidate
  }
  throw new Error('The coefficients are too long.')
}

/** Euclid's algorithm; powers of x do not matter, since neither polynomial has the root 0. The leading coefficient is 1. */
function divisorModulo(a: Polynomial, b: Polynomial, prime: bigint): Polynomial {
  let [larger, smaller] = a.length < b.length ? [b, a] : [a, b]
  while (smaller.length > 0) {
    const factor = inverse(lastOf(smaller), prime)
    const divisor = smaller.map((value) => (value * factor) % prime)
    ;[larger, smaller] = [divisor, remainder(larger, divisor, prime)]
  }
  return larger
}

/** @param divisor - With the leading coefficient 1. */
function remainder(dividend: Polynomial, divisor: Polynomial, prime: bigint): Polynomial {
  let rest = dividend
  while (rest.length >= divisor.length) {
    const [top, from] = [lastOf(rest), rest.length - divisor.length]
    rest = rest.slice(0, -1).map((value, power) => (value - top * (divisor[power - from] ?? 0n)) % prime)
  }
  return trimmed(rest)
}

/** The reciprocal modulo a prime, by Euclid's algorithm. */
function inverse(value: bigint, prime: bigint): bigint {
  let [larger, smaller, before, now] = [prime, value, 0n, 1n]
  while (smaller !== 0n) {
    const quotient = larger / smaller
    ;[larger, smaller] = [smaller, larger - quotient * smaller]
    ;[before, now] = [now, before - quotient * now]
  }
  return before * larger
}

function nearestToZero(value: bigint, prime: bigint): bigint {
  const rest = ((value % prime) + prime) % prime
  return 2n * rest > prime ? rest - prime : rest
}

/** Whether the primitive `divisor` divides without remainder; if so, the quotient is whole (Gauss). */
function divides(divisor: Polynomial, dividend: Polynomial): boolean {
  const rest = [...dividend]
  const degree = divisor.length - 1
  for (let top = rest.length - 1; top >= degree; top -= 1) {
    const value = rest[top] as bigint
    if (value % lastOf(divisor) !== 0n) return false
    const quotient = value / lastOf(divisor)
    for (let power = 0; quotient !== 0n && power <= degree; power += 1) {
      rest[top - degree + power] = (rest[top - degree + power] as bigint) - quotient * (divisor[power] as bigint)
    }
  }
  return rest.every((coefficient) => coefficient === 0n)
}

/** Without the common factor of its coefficients. */
function primitive(polynomial: Polynomial): Polynomial {
  const content = polynomial.reduce(greatestCommon, 0n)
  return content === 1n ? polynomial : polynomial.map((coefficient) => coefficient / content)
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

const lastOf = (polynomial: Polynomial): bigint => polynomial[polynomial.length - 1] as bigint
