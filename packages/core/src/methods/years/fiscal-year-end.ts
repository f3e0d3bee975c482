import { fiscalYearEnd as lastDay } from '../../calendar/fiscal-year.ts'
import { toSerial } from '../../calendar/serial.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { fiscalYearPhrase } from '../phrases.ts'
import { localAutonomyAct } from '../sources.ts'
import { fiscalYearArgument } from './fiscal-year-argument.ts'

/**
 * The last day of a fiscal year (年度末), 31 March of the following year, as a date serial.
 *
 * @param given - `fiscalYear`: a fiscal year in any notation.
 * @returns `day`: serial of the 1900 date system. Failures: those of `fiscalYear`, and `serial` outside the calendar.
 * @example
 * fiscalYearEnd({ fiscalYear: '2018年度末' }) // → value.day 43555, 31 March 2019
 */
export const fiscalYearEnd = /* #__PURE__ */ defineFunction({
  id: 'FYEND',
  since: '0.1.0',
  group: 'years',
  label: { en: 'End of the fiscal year', ja: '年度の末日' },
  summary: {
    en: 'The date of 31 March on which a fiscal year ends.',
    ja: '年度の末日（翌年3月31日）の日付を返します。',
  },
  caution: {
    en: 'Not the day on which the accounts are closed: receipts and payments until 31 May (出納整理期間) still belong to the year, so its settlement is not final on 31 March. A workbook that counts its dates from 1904 shows the result 1,462 days late.',
    ja: '会計の締めの日ではありません。出納整理期間（5月31日まで）の収入と支出もその年度に属するため、3月31日の時点では決算額は確定していません。1904年から日付を数える設定のブックでは、1,462日後の日付として表示されます。',
  },
  inputs: {
    fiscalYear: fiscalYearArgument,
  },
  each: 'fiscalYear',
  compute: ({ fiscalYear }) => {
    const serial = toSerial(lastDay(fiscalYear), '1900', 'fiscalYear')
    return serial.ok ? ok({ day: serial.value }) : serial
  },
  steps: {
    day: { label: { en: 'Last day', ja: '末日' }, unit: 'day', excel: (ref) => `DATE(${ref.fiscalYear.here}+1,3,31)` },
  },
  gives: 'day',
  formula: {
    en: '31 March of the year after the one that names the fiscal year',
    ja: '年度の数値の翌年の3月31日',
  },
  sources: [localAutonomyAct],
  examples: [{ given: { fiscalYear: 2024 }, gives: { day: 45747 }, from: 'by hand' }],
  sentence: ({ fiscalYear }) => ({
    en: `Fiscal year ${fiscalYear} ends on 31 March ${fiscalYear + 1}.`,
    ja: `${fiscalYearPhrase(fiscalYear).ja}は${fiscalYear + 1}年3月31日に終わります。`,
  }),
})
