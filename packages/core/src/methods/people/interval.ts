import { number } from '../../inputs/number.ts'
import { twoSidedNormalQuantile } from '../../numerics/two-sided-normal-quantile.ts'
import { wilsonInterval } from '../../people/wilson-interval.ts'
import { defineFunction } from '../../record/define-function.ts'
import { fail, ok } from '../../result.ts'
import { confidenceLevel, confidenceQuantileFormula, wilsonFormula } from '../confidence.ts'
import { percentPhrase } from '../phrases.ts'
import { wilsonScore } from '../sources.ts'

/**
 * A share with the band in which it lies (割合の信頼区間): Wilson's score interval without continuity correction.
 *
 * @param given - `successes`: how many count, a whole number from 0. `trials`: of how many, a whole number from 1.
 *   `confidence`: probability that the band covers the true share, 0.95 by default.
 * @returns `rate`, `low`, `high` as fractions. Failures: `range` (no trials, more successes than trials, not whole).
 * @example
 * interval({ successes: 81, trials: 263 }) // → value.low 0.2553…, value.high 0.3662…
 */
export const interval = /* #__PURE__ */ defineFunction({
  id: 'INTERVAL',
  since: '0.1.0',
  group: 'people',
  label: { en: 'Share with its band', ja: '割合と信頼区間' },
  summary: {
    en: 'A share and the band in which the true share lies with the given confidence.',
    ja: '割合と、その信頼区間（ウィルソンの方法）を返します。',
  },
  caution: {
    en: 'It takes the cases as independent draws: for a count of everyone there is no sampling error.',
    ja: '標本調査を前提とした区間です。全数を数えた結果には標本誤差はありません。',
  },
  inputs: {
    successes: number({
      label: { en: 'successes', ja: '該当数' },
      hint: { en: 'How many count.', ja: '該当した数（整数）。' },
      unit: 'count',
      min: 0,
      whole: true,
    }),
    trials: number({
      label: { en: 'trials', ja: '全数' },
      hint: { en: 'Of how many.', ja: '全体の数（整数）。' },
      unit: 'count',
      min: 1,
      whole: true,
    }),
    confidence: confidenceLevel,
  },
  compute: ({ successes, trials, confidence }) => {
    if (successes > trials) return moreThanTrials(successes, trials)
    const z = twoSidedNormalQuantile(confidence)
    return ok({ z, ...wilsonInterval(successes, trials, z) })
  },
  steps: {
    z: {
      label: { en: 'Standard deviations', ja: '標準偏差の倍数' },
      unit: 'factor',
      excel: ({ confidence }) => confidenceQuantileFormula(confidence.here),
    },
    rate: {
      label: { en: 'Share', ja: '率' },
      unit: 'share',
      excel: ({ successes, trials }) => `${successes.here}/${trials.here}`,
    },
    low: {
      label: { en: 'Low', ja: '下限' },
      unit: 'share',
      excel: ({ successes, trials, z }) => wilsonFormula(successes.here, trials.here, z.here, '-'),
    },
    high: {
      label: { en: 'High', ja: '上限' },
      unit: 'share',
      excel: ({ successes, trials, z }) => wilsonFormula(successes.here, trials.here, z.here, '+'),
    },
  },
  gives: ['rate', 'low', 'high'],
  layout: 'line',
  formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)',
  sources: [wilsonScore],
  examples: [{ given: { successes: 81, trials: 263 }, gives: { rate: 81 / 263 }, from: 'published: .2553–.3662' }],
  sentence: ({ successes, trials, confidence }, { rate, low, high }) => {
    const [share, from, to, level] = [rate, low, high, confidence].map(percentPhrase)
    return {
      en: `${successes} of ${trials} are ${share?.en}; the true share lies between ${from?.en} and ${to?.en} with a confidence of ${level?.en}.`,
      ja: `${trials}のうち${successes}で、割合は${share?.ja}です。信頼水準${level?.ja}の区間は${from?.ja}から${to?.ja}です。`,
    }
  },
})

const moreThanTrials = (successes: number, trials: number) =>
  fail('range', 'successes', {
    en: `The count ${successes} is more than the total ${trials}. Check whether the two are swapped.`,
    ja: `該当数${successes}が全数${trials}を上回っています。2つの値が逆になっていないか確かめてください。`,
  })
