import fc from 'fast-check'
import { expect, test } from 'vitest'
import { primeField, primesDownwards } from '../../../packages/core/src/rate-of-return/prime-field.ts'

const prime = 67_108_859

test('the primes come largest first', () => {
  const [first, second, third] = primesDownwards()
  expect([first, second, third]).toEqual([prime, 67_108_837, 67_108_819])
})

test('products are those of whole numbers', () => {
  const residue = fc.integer({ min: 0, max: prime - 1 })
  fc.assert(
    fc.property(residue, residue, (a, b) => {
      expect(primeField(prime).times(a, b)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(prime)))
    }),
    { numRuns: 400 },
  )
})

test('a residue times its inverse is 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: prime - 1 }), (a) => {
      const field = primeField(prime)
      expect(field.times(a, field.inverse(a))).toBe(1)
    }),
  )
})
