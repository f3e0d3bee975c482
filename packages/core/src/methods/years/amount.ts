import { amountText } from '../../inputs/amount-text.ts'
import { choice } from '../../inputs/choice.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok, type Text } from '../../result.ts'
import { convertMoney, type MoneyUnit, moneyUnits } from '../../units/money.ts'
import { amountPhrase } from '../phrases.ts'
import { shiojiriSlides } from '../sources.ts'

const unitWords = Object.fromEntries(
  Object.entries(moneyUnits).map(([unit, { label }]): [string, Text] => [unit, label]),
) as Record<MoneyUnit, Text>

/**
 * The amount (金額) that a text with a unit states, in the unit asked for.
 *
 * @param given - `text`: "26,815千円", "▲1,200千円", "約800万円"; a bare number passes unchanged. `unit`: of the result,
 *   yen by default.
 * @returns `amount` in `unit`, negative for ▲, △ and −; a qualifier such as 約 leaves a note. Failures: `no-unit`,
 *   `unreadable-amount`, `type` (not money), `missing` (a mark for "no figure").
 * @example
 * amount({ text: '26,815千円' }) // → value.amount 26815000
 */
export const amount = /* #__PURE__ */ defineFunction({
  id: 'AMOUNT',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Amount', ja: '金額の読み取り' },
  summary: {
    en: 'The number that a text such as 26,815千円 states, in yen or in the unit asked for.',
    ja: '「26,815千円」のような単位付きの文字列を、指定した単位（既定は円）の数値に変換します。',
  },
  caution: {
    en: 'A cell cannot hold 約 or 以上: 約800万円 becomes 8,000,000 and looks exact once it is added up. A number without unit passes unchanged whatever unit is asked for, so nothing is converted in a column that was typed in 千円 already.',
    ja: '「約」「以上」などの言葉はセルの数値に残りません。「約800万円」は8,000,000となり、合計すると正確な金額のように見えます。単位のない数値は、指定した単位にかかわらずそのまま返します。すでに千円で入力した列は換算されません。',
  },
  inputs: {
    text: amountText({
      label: { en: 'text', ja: '金額' },
      hint: {
        en: 'Text with a unit, such as 26,815千円 or ▲1,200千円. A bare number passes unchanged. A range is allowed.',
        ja: '「26,815千円」「▲1,200千円」のような単位付きの文字列。数値はそのまま返します。範囲も指定できます。',
      },
    }),
    unit: choice({
      label: { en: 'unit', ja: '単位' },
      hint: { en: 'The unit of the result.', ja: '結果の単位。' },
      options: unitWords,
      fallback: 'yen',
    }),
  },
  each: 'text',
  compute: ({ text, unit }) =>
    ok({ amount: text.money === undefined ? text.value : convertMoney(text.value, text.money, unit) }),
  steps: {
    amount: {
      label: { en: 'Amount', ja: '金額' },
      unit: 'amount',
      excel: {
        reason: {
          en: 'A native formula cannot read the units in a text.',
          ja: '文字列の単位の読み取りは標準の数式ではできません。',
        },
      },
    },
  },
  gives: 'amount',
  formula: {
    en: 'number × unit stated ÷ unit asked for',
    ja: '数値 × 書かれた単位 ÷ 指定した単位',
  },
  sources: [shiojiriSlides],
  examples: [
    { given: { text: '26,815千円' }, gives: { amount: 26815000 }, from: 'by hand' },
    { given: { text: '▲1,200千円', unit: 'thousandYen' }, gives: { amount: -1200 }, from: 'by hand' },
    { given: { text: '約800万円' }, gives: { amount: 8000000 }, from: 'by hand: 法人等からの収益 in the slides' },
  ],
  sentence: ({ unit }, { amount }) => ({
    en: `The amount is ${amountPhrase(amount, unit).en}.`,
    ja: `金額は${amountPhrase(amount, unit).ja}です。`,
  }),
})
