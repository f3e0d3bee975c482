import { fillWords, stateOfSeed } from './xoshiro.ts'

/** Fills a list with the next numbers of the sequence, each between 0 and 1 and neither of them. */
export type Uniforms = (target: Float64Array) => void

/** Drawn at once; the sequence does not depend on it. */
const batch = 1024

const twoTo26 = 67_108_864
const twoTo52 = 4_503_599_627_370_496

/**
 * Random numbers (擬似乱数, 一様分布) that are the same for a seed in every engine and however they are asked for.
 *
 * Each takes two words of xoshiro128**, the upper 26 bits of both: (2j + 1) ÷ 2^53 with j from 0 to 2^52 − 1. These odd
 * multiples of 2^−53 lie symmetrically about ½, so neither end occurs and 1 − u is exact and just as likely as u.
 *
 * @param seed - 乱数シード: a whole number, 0 to 2^53 − 1.
 */
export function uniforms(seed: number): Uniforms {
  const state = stateOfSeed(seed)
  const words = new Uint32Array(2 * batch)
  return (target) => {
    for (let start = 0; start < target.length; start += batch) {
      const count = Math.min(batch, target.length - start)
      fillWords(state, count === batch ? words : words.subarray(0, 2 * count))
      for (let index = 0; index < count; index++) {
        const upper = (words[2 * index] as number) >>> 6
        const lower = (words[2 * index + 1] as number) >>> 6
        target[start + index] = (upper * twoTo26 + lower + 0.5) / twoTo52
      }
    }
  }
}
