import type { Polynomial } from './polynomial.ts'
import { type PrimeField, primeField, primesDownwards } from './prime-field.ts'

/**
 * Greatest common divisor of two polynomials, neither of them zero, up to a factor; of length 1 if they share no root.
 *
 * Modulo a prime the divisor is at least as long as the true one. So one prime usually proves that there is none; otherwise
 * several primes together give its coefficients, and division proves them (the modular algorithm of Collins and Brown).
 */
export function commonDivisor(a: Polynomial, b: Polynomial): Polynomial {
  const first = primitive(a)
  const second = primitive(b)
  const lead = greatestCommon(lastOf(first), lastOf(second))
  let combined: bigint[] = []
  let modulus = 1n
  for (const prime of primesDownwards()) {
    const step = BigInt(prime)
    if (lastOf(first) % step === 0n || lastOf(second) % step === 0n) continue
    const residue = divisorModulo(first, second, lead, primeField(prime))
    if (residue.length === 1) break
    if (modulus > 1n && residue.length > combined.length) continue
    if (modulus === 1n || residue.length < combined.length) {
      combined = residue.map(BigInt)
      modulus = step
      continue
    }
    const next = combineResidues(combined, modulus, residue, step)
    const settled = next.every((coefficient, power) => coefficient === combined[power])
    combined = next
    modulus *= step
    if (!settled) continue
    const candidate = primitive(combined)
    if (divides(candidate, first) && divides(candidate, second)) return candidate
  }
  return [1n]
}

/** Euclid's algorithm modulo a prime; the leading coefficient of the result is `lead`. */
function divisorModulo(a: Polynomial, b: Polynomial, lead: bigint, field: PrimeField): readonly number[] {
  const step = BigInt(field.prime)
  const residues = (polynomial: Polynomial): number[] => polynomial.map((value) => modulo(value, step))
  let [larger, smaller] = a.length < b.length ? [residues(b), residues(a)] : [residues(a), residues(b)]
  while (smaller.length > 0) [larger, smaller] = [smaller, remainder(larger, smaller, field)]
  const factor = field.times(modulo(lead, step), field.inverse(larger[larger.length - 1] as number))
  return larger.map((value) => field.times(value, factor))
}

/** Overwrites `dividend`, of which it returns the part that is left. */
function remainder(dividend: number[], divisor: readonly number[], field: PrimeField): number[] {
  const degree = divisor.length - 1
  const inverse = field.inverse(divisor[degree] as number)
  for (let top = dividend.length - 1; top >= degree; top -= 1) {
    const quotient = field.times(dividend[top] as number, inverse)
    const from = top - degree
    for (let power = 0; quotient !== 0 && power < degree; power += 1) {
      const difference = (dividend[from + power] as number) - field.times(quotient, divisor[power] as number)
      dividend[from + power] = difference < 0 ? difference + field.prime : difference
    }
  }
  let length = degree
  while (length > 0 && dividend[length - 1] === 0) length -= 1
  return dividend.slice(0, length)
}

/** The coefficients that leave both residues (Chinese remainder theorem), those nearest to 0. */
function combineResidues(
  known: readonly bigint[],
  modulus: bigint,
  residue: readonly number[],
  step: bigint,
): bigint[] {
  const field = primeField(Number(step))
  const inverse = field.inverse(modulo(modulus, step))
  const product = modulus * step
  return known.map((value, power) => {
    const missing = (residue[power] as number) - modulo(value, step)
    const times = field.times(missing < 0 ? missing + field.prime : missing, inverse)
    const whole = value + modulus * BigInt(times)
    return 2n * whole > product ? whole - product : whole
  })
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

/** The residue from 0 up to the prime. */
function modulo(value: bigint, prime: bigint): number {
  const rest = Number(value % prime)
  return rest < 0 ? rest + Number(prime) : rest
}

const lastOf = (polynomial: Polynomial): bigint => polynomial[polynomial.length - 1] as bigint
