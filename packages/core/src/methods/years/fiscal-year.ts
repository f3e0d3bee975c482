import { fiscalYearInput } from '../../inputs/years.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { fiscalYearPhrase } from '../phrases.ts'
import { localAutonomyAct } from '../sources.ts'

/**
 * The fiscal year (会計年度) of a date, an era year or a label in any notation: 1 April to 31 March, named after the
 * year in which it begins.
 *
 * @param given - `value`: a fiscal year from 1886 to 2199, an eight-digit yyyymmdd, a date serial of the 1900 system, or
 *   a text such as "令和6年度末", "H31.4.1", "2024年3月".
 * @returns `fiscalYear` as a number; a lenient reading leaves a note. Failures: every code of dates in `FailureCode`,
 *   `range-crosses` for a range over several fiscal years, `before-fiscal-years` before 明治19年度 (1886).
 * @example
 * fiscalYear({ value: '令和6年度末' }) // → value.fiscalYear 2024
 */
export const fiscalYear = /* #__PURE__ */ defineFunction({
  id: 'FISCALYEAR',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Fiscal year', ja: '年度' },
  summary: {
    en: 'The fiscal year (April to March) of a date or of a year in any Japanese or Western notation.',
    ja: '日付や年度の表記（和暦・西暦・シリアル値）から、年度を数値で返します。',
  },
  caution: {
    en: 'Takes April to March and nothing else: not for calendar years, nor for companies whose year begins in another month. A year without 度 (2024, 令和6年) is taken as that fiscal year, although its January to March belong to the one before; where the date is known, give the date.',
    ja: '4月から3月までの会計年度だけを扱います。暦年の統計や、ほかの月に始まる企業の事業年度には使えません。「2024」「令和6年」のように「度」のない年はその年度とみなしますが、1〜3月は前の年度に当たります。日付が分かるときは日付を指定してください。',
  },
  inputs: {
    value: fiscalYearInput({
      label: { en: 'value', ja: '値' },
      hint: {
        en: 'A date, a year or a fiscal year: text such as 令和6年度末 or H31.4.1, a date cell, or 20240705.',
        ja: '日付・年・年度。「令和6年度末」「H31.4.1」などの文字列、日付のセル、20240705 など。範囲も指定できます。',
      },
    }),
  },
  each: 'value',
  compute: ({ value }) => ok({ fiscalYear: value }),
  steps: {
    fiscalYear: {
      label: { en: 'Fiscal year', ja: '年度' },
      unit: 'fiscalYear',
      excel: {
        reason: {
          en: 'A native formula cannot read the notations; for a date cell it is YEAR(date)-(MONTH(date)<4).',
          ja: '表記の読み取りは標準の数式ではできません。日付のセルなら YEAR(日付)-(MONTH(日付)<4) です。',
        },
      },
    },
  },
  gives: 'fiscalYear',
  formula: {
    en: 'year − 1 from January to March; year from April to December',
    ja: '1〜3月は西暦年 − 1; 4〜12月は西暦年',
  },
  sources: [localAutonomyAct],
  examples: [
    { given: { value: '令和6年度末' }, gives: { fiscalYear: 2024 }, from: 'by hand' },
    { given: { value: 45382 }, gives: { fiscalYear: 2023 }, from: 'by hand: 45382 is 2024-03-31' },
    { given: { value: 'H31.4.1' }, gives: { fiscalYear: 2019 }, from: 'by hand' },
  ],
  sentence: (_values, { fiscalYear }) => ({
    en: `It belongs to ${fiscalYearPhrase(fiscalYear).en}.`,
    ja: `${fiscalYearPhrase(fiscalYear).ja}です。`,
  }),
})
