import type { Text } from '../result.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

export interface QualifierDefinition {
  readonly label: Text
  /** Words in front of a figure. */
  readonly before: readonly string[]
  /** Words behind a figure and its unit. */
  readonly after: readonly string[]
  /** How far down the figure may lie, in tolerances of it: 0 not at all, 1 one tolerance, Infinity without end. */
  readonly below: number
  /** The same upwards. */
  readonly above: number
  /** Set where the figure itself is excluded. */
  readonly open?: true
}

const endless = Number.POSITIVE_INFINITY

const definitions = {
  about: {
    label: { en: 'about', ja: '約' },
    before: ['約', 'およそ', 'おおよそ', '概ね', 'おおむね', 'ほぼ', 'about', 'approximately', 'approx.'],
    after: [],
    below: 1,
    above: 1,
  },
  orSo: {
    label: { en: 'or so', ja: '程度' },
    before: [],
    after: ['程度', 'ほど', 'くらい', 'ぐらい', 'or so'],
    below: 1,
    above: 1,
  },
  around: { label: { en: 'around', ja: '前後' }, before: ['around'], after: ['前後'], below: 1, above: 1 },
  atLeast: {
    label: { en: 'at least', ja: '以上' },
    before: ['少なくとも', 'at least'],
    after: ['以上', 'or more'],
    below: 0,
    above: endless,
  },
  atMost: {
    label: { en: 'at most', ja: '以下' },
    before: ['最大', 'at most', 'up to'],
    after: ['以下', '以内', 'or less', 'or fewer'],
    below: endless,
    above: 0,
  },
  moreThan: {
    label: { en: 'more than', ja: '超' },
    before: ['more than', 'over'],
    after: ['超', '超え', 'を超える'],
    below: 0,
    above: endless,
    open: true,
  },
  lessThan: {
    label: { en: 'less than', ja: '未満' },
    before: ['less than', 'fewer than', 'under'],
    after: ['未満'],
    below: endless,
    above: 0,
    open: true,
  },
  slightlyOver: {
    label: { en: 'slightly over', ja: '強' },
    before: ['slightly over'],
    after: ['強', '余り', 'あまり', '余'],
    below: 0,
    above: 1,
    open: true,
  },
  slightlyUnder: {
    label: { en: 'slightly under', ja: '弱' },
    before: ['slightly under', 'nearly'],
    after: ['弱', '近く'],
    below: 1,
    above: 0,
    open: true,
  },
  expected: {
    label: { en: 'expected', ja: '見込' },
    before: ['見込', '見込み'],
    after: ['見込', '見込み', 'expected'],
    below: 0,
    above: 0,
  },
  expectedIncluded: {
    label: { en: 'expected ones included', ja: '見込含む' },
    before: [],
    after: ['見込含む', '見込み含む', '見込を含む', '見込みを含む', 'expected ones included'],
    below: 0,
    above: 0,
  },
} as const satisfies Record<string, QualifierDefinition>

/**
 * A word that makes a figure less than exact (数量の限定). For a figure v and a tolerance of 10 % it stands for
 *
 * - `about` 約, `orSo` 程度, `around` 前後: [0.9 v, 1.1 v];
 * - `atLeast` 以上: [v, ∞); `moreThan` 超: (v, ∞); `atMost` 以下: (−∞, v]; `lessThan` 未満: (−∞, v);
 * - `slightlyOver` 強: (v, 1.1 v]; `slightlyUnder` 弱: [0.9 v, v);
 * - `expected` 見込, `expectedIncluded` 見込含む: v itself, marked as not yet final.
 */
export type Qualifier = keyof typeof definitions

/** Label, words and reach of every qualifier. */
export const qualifiers: Readonly<Record<Qualifier, QualifierDefinition>> = definitions

/** Whether a qualifier bounds the figure on one side only; two of them contradict each other or are a range. */
export const isOneSided = (qualifier: Qualifier): boolean => qualifiers[qualifier].below !== qualifiers[qualifier].above

const wordsOf = (place: 'before' | 'after'): Vocabulary<Qualifier> =>
  vocabulary(
    (Object.keys(definitions) as Qualifier[]).flatMap((qualifier) =>
      qualifiers[qualifier][place].map((word): readonly [string, Qualifier] => [word, qualifier]),
    ),
  )

/** 約, およそ … in front of a figure. */
export const wordsBefore: Vocabulary<Qualifier> = wordsOf('before')

/** 以上, 程度 … behind a figure and its unit. */
export const wordsAfter: Vocabulary<Qualifier> = wordsOf('after')
