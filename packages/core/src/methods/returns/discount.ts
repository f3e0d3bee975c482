import { discountFactor } from '../../discounting/discount-factor.ts'
import { number } from '../../inputs/number.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { greenBook, publicWorksGuideline } from '../sources.ts'
import { discountingOf, discountRate, factorFormula, timingInput } from './discount-inputs.ts'

/**
 * Discount factor (割引係数): what 1 falling some years after the base year (基準年度) is worth in the base year.
 *
 * @param given - `rate`: real rate per year as a fraction above −1, or "greenbook". `years`: whole years after the base year,
 *   0 in it; earlier years are negative and compound up. `timing`: `start` (default), `mid` or `end` of the fiscal year.
 * @returns `factor` = (1 + rate)^−(years + 0, 0.5 or 1). Failures: `range` (a rate of −1 or less, years not whole), `choice`
 *   (the Green Book with another timing than start), `overflow`.
 * @example
 * discount({ rate: 0.04, years: 5 }) // → value.factor 0.8219271…
 */
export const discount = /* #__PURE__ */ defineFunction({
  id: 'DISCOUNT',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Discount factor', ja: '割引係数' },
  summary: {
    en: 'What 1 is worth in the base year when it falls some years later.',
    ja: '何年か後の1が、基準年度でいくらの価値かを返します。',
  },
  caution: {
    en: 'Rates are real, without inflation: do not use it on amounts in the prices of their own year.',
    ja: '割引率は物価変動を除いた実質の率です。各年度の名目の金額にはそのまま使えません。',
  },
  inputs: {
    rate: discountRate,
    years: number({
      label: { en: 'years', ja: '年数' },
      hint: { en: 'Whole years after the base year.', ja: '基準年度からの年数（整数）。' },
      unit: 'year',
      min: -1000,
      max: 1000,
      whole: true,
    }),
    timing: timingInput,
  },
  compute: ({ rate, years, timing }) => {
    const discounting = discountingOf(rate, timing)
    return discounting.ok ? ok({ factor: discountFactor(discounting.value, years) }) : discounting
  },
  steps: {
    factor: {
      label: { en: 'Discount factor', ja: '割引係数' },
      unit: 'factor',
      excel: (ref, { rate, timing }) => factorFormula(ref.rate.here, ref.years.here, rate, timing),
    },
  },
  gives: 'factor',
  formula: {
    en: '(1 + r)^−(years + offset); offset 0 at the start of the year, 0.5 in its middle, 1 at its end; Green Book: 3.5 % to year 30, 3.0 % to year 75, then 2.5 %',
    ja: '(1 + r)^−(年数 + 時点); 時点は期首0、期央0.5、期末1; グリーンブック：30年目まで3.5％、75年目まで3.0％、その後2.5％',
  },
  sources: [publicWorksGuideline, greenBook],
  examples: [
    { given: { rate: 0.04, years: 1 }, gives: { factor: 1 / 1.04 }, from: 'published: .9615' },
    { given: { rate: 'greenbook', years: 100 }, gives: {}, from: 'by hand: three bands' },
  ],
  sentence: ({ years }, { factor }) => {
    const shown = formatNumber(factor, 4)
    return {
      en: `An amount falling ${years} years after the base year counts ${shown} of its value.`,
      ja: `基準年度から${years}年後の金額は、${shown}倍にして現在の価値とみなします。`,
    }
  },
})
