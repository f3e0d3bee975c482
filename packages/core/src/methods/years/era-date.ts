import { dayStyles, formatDay, formatIsoDay, formatWesternDay } from '../../calendar/format-day.ts'
import { choice } from '../../inputs/choice.ts'
import { dayInput } from '../../inputs/years.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { reiwaNaming } from '../sources.ts'
import { chooseEra, dateFormula, offsetOf } from './era-formula.ts'

/**
 * A day in the Japanese calendar (和暦). On the day an era begins the new name is given.
 *
 * @param given - `date`: a day in any notation or a date serial. `style`: `era` 令和6年7月5日 (default), `short` R6.7.5.
 * @returns `label`. Failures: those of `toDate`, `choice`.
 * @example
 * eraDate({ date: 45478 }) // → value.label '令和6年7月5日'
 */
export const eraDate = /* #__PURE__ */ defineFunction({
  id: 'WAREKI',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Japanese date', ja: '和暦の日付' },
  summary: {
    en: 'A date in the Japanese era calendar.',
    ja: '日付を和暦で表します。',
  },
  caution: {
    en: 'Not for fiscal years (use FYLABEL): 31 March 2020 is 令和2年3月31日 and lies in 令和元年度. The result is text and cannot be sorted or calculated with as a date.',
    ja: '年度の表記には使いません（FYLABELをお使いください）。令和2年3月31日は、令和元年度の日付です。結果は文字列なので、日付としての計算や並べ替えはできません。',
  },
  inputs: {
    date: dayInput({
      label: { en: 'date', ja: '日付' },
      hint: {
        en: 'A date cell, or text such as 2024-07-05. A range is allowed.',
        ja: '日付のセル、または「2024-07-05」などの文字列。範囲も指定できます。',
      },
    }),
    style: choice({
      label: { en: 'style', ja: '表記' },
      hint: { en: 'era 令和6年7月5日, short R6.7.5.', ja: '和暦は令和6年7月5日、略はR6.7.5。' },
      options: dayStyles,
      fallback: 'era',
    }),
  },
  each: 'date',
  compute: ({ date, style }) => ok({ label: formatDay(date, style) }),
  steps: {
    label: {
      label: { en: 'Date', ja: '日付' },
      unit: 'text',
      excel: (ref, { style }) => {
        const date = ref.date.here
        const year = (offset: number) => `(YEAR(${date})-${offset})`
        const era = chooseEra(
          ({ first }) => `${date}>=${dateFormula(first)}`,
          (one) =>
            style === 'short'
              ? `"${one.initial}"&${year(offsetOf(one))}`
              : `"${one.name}"&IF(YEAR(${date})=${one.first.year},"元",${year(offsetOf(one))})`,
        )
        return style === 'short'
          ? `${era}&"."&MONTH(${date})&"."&DAY(${date})`
          : `${era}&"年"&MONTH(${date})&"月"&DAY(${date})&"日"`
      },
    },
  },
  gives: 'label',
  formula: {
    en: 'the era that has begun by that day, and year − first year of the era + 1',
    ja: 'その日までに始まっている元号のうち最も新しいものと、西暦年 − 元号の最初の年 + 1',
  },
  sources: [reiwaNaming],
  examples: [
    { given: { date: 45478 }, gives: { label: '令和6年7月5日' }, from: 'by hand: 45478 is 2024-07-05' },
    { given: { date: '2019-05-01', style: 'short' }, gives: { label: 'R1.5.1' }, from: 'by hand' },
  ],
  sentence: ({ date }, { label }) => ({
    en: `${formatIsoDay(date)} is ${label}.`,
    ja: `${formatWesternDay(date)}は「${label}」です。`,
  }),
})
