import { fiscalYearStyles, formatFiscalYear } from '../../calendar/fiscal-year.ts'
import { choice } from '../../inputs/choice.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { reiwaNaming } from '../sources.ts'
import { chooseEra, offsetOf } from './era-formula.ts'
import { fiscalYearArgument } from './fiscal-year-argument.ts'

/**
 * The name of a fiscal year (年度の表記), in the Japanese era unless asked otherwise. The year in which an era begins is
 * named after the new era: 2019 is 令和元年度.
 *
 * @param given - `fiscalYear`: a fiscal year in any notation. `style`: `era` 令和6年度 (default), `western` 2024年度,
 *   `short` R6, `both` 2024年度（令和6年度）.
 * @returns `label`. Failures: those of `fiscalYear`, `choice`.
 * @example
 * fiscalYearLabel({ fiscalYear: 2019 }) // → value.label '令和元年度'
 */
export const fiscalYearLabel = /* #__PURE__ */ defineFunction({
  id: 'FYLABEL',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Name of the fiscal year', ja: '年度の表記' },
  summary: {
    en: 'The name of a fiscal year in the Japanese era, in the Western calendar, or both.',
    ja: '年度を和暦・西暦・略記・併記で表します。',
  },
  caution: {
    en: 'Not for dates (use WAREKI): a fiscal year bears one era name throughout, so 令和元年度 also covers April 2019, which was still 平成31年. Papers printed as 平成31年度 will read differently.',
    ja: '日付の表記には使いません（WAREKIをお使いください）。年度の元号は1年を通して1つなので、平成31年4月を含む年度も「令和元年度」と表します。「平成31年度」と印刷された資料とは表記が変わります。',
  },
  inputs: {
    fiscalYear: fiscalYearArgument,
    style: choice({
      label: { en: 'style', ja: '表記' },
      hint: {
        en: 'era 令和6年度, western 2024年度, short R6, both 2024年度（令和6年度）.',
        ja: '和暦は令和6年度、西暦は2024年度、略はR6、併記は2024年度（令和6年度）。',
      },
      options: fiscalYearStyles,
      fallback: 'era',
    }),
  },
  each: 'fiscalYear',
  compute: ({ fiscalYear, style }) => ok({ label: formatFiscalYear(fiscalYear, style) }),
  steps: {
    label: {
      label: { en: 'Name', ja: '表記' },
      unit: 'text',
      excel: (ref, { style }) => {
        const year = ref.fiscalYear.here
        const began = (firstYear: number) => `${year}>=${firstYear}`
        const western = `${year}&"年度"`
        const era = `${chooseEra(
          ({ first }) => began(first.year),
          (one) => `"${one.name}"&IF(${year}=${one.first.year},"元",${year}-${offsetOf(one)})`,
        )}&"年度"`
        if (style === 'western') return western
        if (style === 'both') return `${western}&"（"&${era}&"）"`
        if (style === 'era') return era
        return chooseEra(
          ({ first }) => began(first.year),
          (one) => `"${one.initial}"&(${year}-${offsetOf(one)})`,
        )
      },
    },
  },
  gives: 'label',
  formula: {
    en: 'year of the era = year − 2018 (令和), 1988 (平成), 1925 (昭和), 1911 (大正), 1867 (明治)',
    ja: '元号の年 = 年度 − 2018（令和）、1988（平成）、1925（昭和）、1911（大正）、1867（明治）',
  },
  sources: [reiwaNaming],
  examples: [
    { given: { fiscalYear: 2019 }, gives: { label: '令和元年度' }, from: 'published' },
    { given: { fiscalYear: 2019, style: 'short' }, gives: { label: 'R1' }, from: 'by hand' },
    { given: { fiscalYear: 2024, style: 'both' }, gives: { label: '2024年度（令和6年度）' }, from: 'by hand' },
  ],
  sentence: ({ fiscalYear }, { label }) => ({
    en: `Fiscal year ${fiscalYear} is written ${label}.`,
    ja: `${fiscalYear}年度は「${label}」と表します。`,
  }),
})
