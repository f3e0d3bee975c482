import { quarterOf } from '../../calendar/fiscal-year.ts'
import { formatDay, formatIsoDay } from '../../calendar/format-day.ts'
import { dayInput } from '../../inputs/years.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { localAutonomyAct } from '../sources.ts'

/**
 * The quarter of the fiscal year (四半期): 1 is April to June, 4 is January to March.
 *
 * @param given - `date`: a day in any notation or a date serial.
 * @returns `quarter`, 1 to 4. Failures: those of `toDate`.
 * @example
 * fiscalQuarter({ date: '2024-01-15' }) // → value.quarter 4
 */
export const fiscalQuarter = /* #__PURE__ */ defineFunction({
  id: 'FYQUARTER',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Quarter of the fiscal year', ja: '四半期' },
  summary: {
    en: 'The quarter of the fiscal year of a date: 1 is April to June, 4 is January to March.',
    ja: '日付が年度の第何四半期かを返します（4〜6月が1、1〜3月が4）。',
  },
  caution: {
    en: 'Not for calendar quarters: January to March is 4 here and 1 in statistics that follow the calendar year. It does not say which fiscal year the quarter belongs to; ask FISCALYEAR.',
    ja: '暦の四半期とは異なります。1〜3月はここでは4ですが、暦年で区切る統計では1です。どの年度の四半期かは返しませんので、年度はFISCALYEARで求めてください。',
  },
  inputs: {
    date: dayInput({
      label: { en: 'date', ja: '日付' },
      hint: {
        en: 'A date cell, or text such as 令和6年7月5日 or 2024-07-05.',
        ja: '日付のセル、または「令和6年7月5日」「2024-07-05」などの文字列。',
      },
    }),
  },
  each: 'date',
  compute: ({ date }) => ok({ quarter: quarterOf(date) }),
  steps: {
    quarter: {
      label: { en: 'Quarter', ja: '四半期' },
      unit: 'quarter',
      excel: (ref) => `INT(MOD(MONTH(${ref.date.here})-4,12)/3)+1`,
    },
  },
  gives: 'quarter',
  formula: {
    en: 'April–June 1, July–September 2, October–December 3, January–March 4',
    ja: '4〜6月は1、7〜9月は2、10〜12月は3、1〜3月は4',
  },
  sources: [localAutonomyAct],
  examples: [{ given: { date: '2024-01-15' }, gives: { quarter: 4 }, from: 'by hand' }],
  sentence: ({ date }, { quarter }) => ({
    en: `${formatIsoDay(date)} lies in quarter ${quarter} of its fiscal year.`,
    ja: `${formatDay(date, 'era')}は、年度の第${quarter}四半期です。`,
  }),
})
