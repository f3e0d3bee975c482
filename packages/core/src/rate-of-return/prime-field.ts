/** Arithmetic modulo a prime below 2^26: products of two residues are exact doubles. */
export interface PrimeField {
  readonly prime: number
  readonly times: (a: number, b: number) => number
  readonly inverse: (a: number) => number
}

export function primeField(prime: number): PrimeField {
  const reciprocal = 1 / prime
  const times = (a: number, b: number): number => {
    const product = a * b
    const rest = product - Math.floor(product * reciprocal) * prime
    return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest
  }
  const inverse = (a: number): number => {
    let [larger, smaller, before, now] = [prime, a, 0, 1]
    while (smaller !== 0) {
      const quotient = Math.floor(larger / smaller)
      ;[larger, smaller] = [smaller, larger - quotient * smaller]
      ;[before, now] = [now, before - quotient * now]
    }
    return before < 0 ? before + prime : before
  }
  return { prime, times, inverse }
}

/** The primes below 2^26, largest first. */
export function* primesDownwards(): Generator<number> {
  for (let candidate = 2 ** 26 - 1; candidate > 2; candidate -= 2) {
    if (isPrime(candidate)) yield candidate
  }
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) {
    if (odd % divisor === 0) return false
  }
  return true
}
