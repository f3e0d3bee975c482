import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uniforms } from '../../../packages/core/src/uncertainty/uniforms.ts'
import { fillWords, stateOfSeed } from '../../../packages/core/src/uncertainty/xoshiro.ts'

function draw(seed: number, count: number): Float64Array {
  const values = new Float64Array(count)
  uniforms(seed)(values)
  return values
}

test('each number is made of the upper 26 bits of two words of the generator', () => {
  const words = new Uint32Array(6)
  fillWords(stateOfSeed(1), words)
  const expected = [0, 2, 4].map((index) => {
    const bits = BigInt(words[index] as number) >> 6n
    const step = (bits << 26n) | (BigInt(words[index + 1] as number) >> 6n)
    return Number(2n * step + 1n) / 2 ** 53
  })
  expect([...draw(1, 3)]).toEqual(expected)
})

test('the sequence does not depend on the portions in which it is asked for', () => {
  const whole = draw(7, 5000)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 8 }), (portions) => {
      const fill = uniforms(7)
      const pieces = portions.flatMap((count) => {
        const piece = new Float64Array(count)
        fill(piece)
        return [...piece]
      })
      expect(pieces.slice(0, whole.length)).toEqual([...whole.subarray(0, Math.min(pieces.length, whole.length))])
    }),
    { numRuns: 30 },
  )
})

test('no number is 0 or 1, and each is an odd multiple of 2^−53', () => {
  for (const value of draw(3, 10_000)) {
    expect(value > 0 && value < 1 && (value * 2 ** 53) % 2 === 1).toBe(true)
  }
})

test('successive numbers fill the squares of a 16 × 16 board evenly (chi-square, 1 in 1000 on either side)', () => {
  const values = draw(11, 200_000)
  const counts = new Float64Array(256)
  for (let index = 0; index < values.length; index += 2) {
    const square = 16 * Math.floor(16 * (values[index] as number)) + Math.floor(16 * (values[index + 1] as number))
    counts[square] = (counts[square] as number) + 1
  }
  const expected = values.length / 2 / counts.length
  const distance = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0)
  expect(distance).toBeGreaterThan(190)
  expect(distance).toBeLessThan(331)
})

test('neighbouring seeds are unrelated', () => {
  const count = 10_000
  const one = draw(1, count)
  const other = draw(2, count)
  const correlation =
    one.reduce((total, u, index) => total + 12 * (u - 0.5) * ((other[index] as number) - 0.5), 0) / count
  expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(count))
})
