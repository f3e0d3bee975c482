import { fiscalYearStart as firstDay } from '../../calendar/fiscal-year.ts'
import { toSerial } from '../../calendar/serial.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { fiscalYearPhrase } from '../phrases.ts'
import { localAutonomyAct } from '../sources.ts'
import { fiscalYearArgument } from './fiscal-year-argument.ts'

/**
 * The first day of a fiscal year (年度の初日), 1 April, as a date serial.
 *
 * @param given - `fiscalYear`: a fiscal year in any notation.
 * @returns `day`: serial of the 1900 date system. Failures: those of `fiscalYear`, and `serial` before 1 March 1900.
 * @example
 * fiscalYearStart({ fiscalYear: 2024 }) // → value.day 45383
 */
export const fiscalYearStart = /* #__PURE__ */ defineFunction({
  id: 'FYSTART',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Start of the fiscal year', ja: '年度の初日' },
  summary: { en: 'The date of 1 April of a fiscal year.', ja: '年度の初日（4月1日）の日付を返します。' },
  caution: {
    en: 'The first day of the fiscal year, not the day on which a programme or a grant began. A workbook that counts its dates from 1904 shows the result 1,462 days late.',
    ja: '年度の初日であり、事業や補助金が実際に始まった日ではありません。1904年から日付を数える設定のブックでは、1,462日後の日付として表示されます。',
  },
  inputs: {
    fiscalYear: fiscalYearArgument,
  },
  each: 'fiscalYear',
  compute: ({ fiscalYear }) => {
    const serial = toSerial(firstDay(fiscalYear), '1900', 'fiscalYear')
    return serial.ok ? ok({ day: serial.value }) : serial
  },
  steps: {
    day: { label: { en: 'First day', ja: '初日' }, unit: 'day', excel: (ref) => `DATE(${ref.fiscalYear.here},4,1)` },
  },
  gives: 'day',
  formula: {
    en: '1 April of the year that names the fiscal year',
    ja: '年度の数値と同じ年の4月1日',
  },
  sources: [localAutonomyAct],
  examples: [{ given: { fiscalYear: 2024 }, gives: { day: 45383 }, from: 'by hand' }],
  sentence: ({ fiscalYear }) => ({
    en: `Fiscal year ${fiscalYear} begins on 1 April ${fiscalYear}.`,
    ja: `${fiscalYearPhrase(fiscalYear).ja}は${fiscalYear}年4月1日に始まります。`,
  }),
})
