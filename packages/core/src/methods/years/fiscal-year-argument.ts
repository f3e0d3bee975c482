import { fiscalYearInput } from '../../inputs/years.ts'

/** The fiscal year that a function is asked about; a range gives one answer for each cell. */
export const fiscalYearArgument = fiscalYearInput({
  label: { en: 'fiscalYear', ja: '年度' },
  hint: {
    en: 'A fiscal year such as 2024, 令和6年度 or a date in it. A range is allowed.',
    ja: '年度。2024、「令和6年度」、その年度の日付など。範囲も指定できます。',
  },
})
