import { expect, test } from 'vitest'
import { fillWords, stateOfSeed } from '../../../packages/core/src/uncertainty/xoshiro.ts'

function words(state: Int32Array, count: number): number[] {
  const target = new Uint32Array(count)
  fillWords(state, target)
  return [...target]
}

const joined = (state: Int32Array) =>
  [0, 2]
    .map((index) => (BigInt(state[index + 1] as number) << 32n) + BigInt((state[index] as number) >>> 0))
    .map((word) => BigInt.asUintN(64, word))

test('gives the sequence of the reference implementation, version 1.1, from the state 1, 2, 3, 4', () => {
  expect(words(Int32Array.of(1, 2, 3, 4), 10)).toEqual([
    11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849, 3_729_100_597,
    4_258_142_804,
  ])
})

test('goes on where it stopped', () => {
  const state = Int32Array.of(1, 2, 3, 4)
  const pieces = [...words(state, 3), ...words(state, 0), ...words(state, 7)]
  expect(pieces).toEqual(words(Int32Array.of(1, 2, 3, 4), 10))
})

test('spreads a seed as the reference implementation of SplitMix64 does', () => {
  expect(joined(stateOfSeed(0))).toEqual([0xe220a8397b1dcdafn, 0x6e789e6aa1b965f4n])
  expect(joined(stateOfSeed(1_234_567))).toEqual([6_457_827_717_110_365_317n, 3_203_168_211_198_807_973n])
})

test('the largest seed and its neighbour have nothing in common', () => {
  const [last, next] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1].map((seed) => words(stateOfSeed(seed), 4))
  expect(last?.filter((word) => next?.includes(word))).toEqual([])
})
