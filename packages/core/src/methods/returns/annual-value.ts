import { equivalentAnnualValue } from '../../discounting/equivalent-annual-value.ts'
import { number } from '../../inputs/number.ts'
import { singleAmount } from '../../inputs/single-amount.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { greenBook, publicWorksGuideline } from '../sources.ts'
import { realRate } from './discount-inputs.ts'

/**
 * Equivalent annual value (年等価額): the equal amount at the end of each of some years that is worth the present value.
 *
 * @param given - `presentValue`: money, either sign, as of the start of the first year. `rate`: real rate per year above −1.
 *   `years`: whole number, 1 or more.
 * @returns `annualValue` = PV·r ÷ (1 − (1 + r)^−n), PV ÷ n at rate 0, in the unit of the present value. Failures: `range`,
 *   `type`, `missing`.
 * @example
 * annualValue({ presentValue: 100, rate: 0, years: 4 }) // → value.annualValue 25
 */
export const annualValue = /* #__PURE__ */ defineFunction({
  id: 'ANNUALVALUE',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Equivalent annual value', ja: '年等価額' },
  summary: {
    en: 'A present value spread over some years in equal amounts.',
    ja: '現在価値を、毎年同じ額に直した金額を返します。',
  },
  caution: {
    en: 'It compares programmes of different length only if they would be repeated.',
    ja: '期間の違う事業を比べられるのは、同じ事業を繰り返すと考えられるときだけです。',
  },
  inputs: {
    presentValue: singleAmount({
      label: { en: 'presentValue', ja: '現在価値' },
      hint: { en: 'A present value, such as a net present value.', ja: '現在価値（純現在価値など）。' },
    }),
    rate: number(realRate),
    years: number({
      label: { en: 'years', ja: '年数' },
      hint: { en: 'Number of years.', ja: '年数（整数）。' },
      unit: 'year',
      min: 1,
      max: 1000,
      whole: true,
    }),
  },
  compute: ({ presentValue, rate, years }) => ok({ annualValue: equivalentAnnualValue(presentValue, rate, years) }),
  steps: {
    annualValue: {
      label: { en: 'Equivalent annual value', ja: '年等価額' },
      unit: 'amount',
      excel: ({ presentValue, rate, years }) =>
        `IF(${rate.here}=0,${presentValue.here}/${years.here},${presentValue.here}*${rate.here}/(1-(1+${rate.here})^-${years.here}))`,
    },
  },
  gives: 'annualValue',
  formula: {
    en: 'PV·r ÷ (1 − (1 + r)^−n); PV ÷ n where r = 0',
    ja: 'PV·r ÷ (1 − (1 + r)^−n); r = 0 のときは PV ÷ n',
  },
  sources: [publicWorksGuideline, greenBook],
  examples: [
    { given: { presentValue: 100, rate: 0, years: 4 }, gives: { annualValue: 25 }, from: 'by hand' },
    { given: { presentValue: 463216.2, rate: 0.04, years: 7 }, gives: {}, from: 'by hand: the published table' },
  ],
  sentence: ({ years }, { annualValue }, money) => {
    const value = roundedAmountPhrase(annualValue, money)
    return {
      en: `Spread over ${years} years, the present value comes to ${value.en} a year.`,
      ja: `現在価値を${years}年間に均等に割り振ると、毎年${value.ja}に相当します。`,
    }
  },
})
