import { number } from '../../inputs/number.ts'
import type { Values } from '../../record/input.ts'
import { ok, type Remark, type Result, type Text } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { percentPhrase } from '../phrases.ts'

const estimate = (spec: { readonly label: Text; readonly hint: Text }) => number({ ...spec, unit: 'mixed' })

/** The arguments of a quantile of a figure that is estimated by three points (三点見積り). */
export const threePointInputs = {
  probability: number({
    label: { en: 'probability', ja: '確率' },
    hint: { en: 'Probability that the figure stays below the result.', ja: '値が結果を下回る確率。' },
    unit: 'share',
    min: 0,
    max: 1,
  }),
  low: estimate({
    label: { en: 'low', ja: '最小' },
    hint: { en: 'Lowest value thought possible.', ja: '考えられる最小の値。' },
  }),
  mode: estimate({
    label: { en: 'mode', ja: '最頻' },
    hint: { en: 'Most likely value.', ja: '最もありそうな値。' },
  }),
  high: estimate({
    label: { en: 'high', ja: '最大' },
    hint: { en: 'Highest value thought possible.', ja: '考えられる最大の値。' },
  }),
}

/** What a record with such a quantile computes. */
export const quantileStep =
  (quantile: (p: number, low: number, mode: number, high: number) => Result<number>) =>
  ({ probability, low, mode, high }: Values<typeof threePointInputs>): Result<{ readonly value: number }> => {
    const value = quantile(probability, low, mode, high)
    return value.ok ? ok({ value: value.value }) : value
  }

/** What such a quantile says. */
export function quantileSentence(probability: number, value: number): Remark {
  const chance = percentPhrase(probability)
  return {
    en: `With a probability of ${chance.en} the figure stays below ${formatNumber(value, 4, 'en')}.`,
    ja: `${chance.ja}の確率で、値は${formatNumber(value, 4)}を下回ります。`,
  }
}

/** The native formula of a figure that is certain where all three estimates are the same. */
export const unlessCertain = (low: string, high: string, formula: string): string =>
  `IF(${low}=${high},${low},${formula})`
