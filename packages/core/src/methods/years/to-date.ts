import { formatDay, formatIsoDay, formatWesternDay } from '../../calendar/format-day.ts'
import { toSerial } from '../../calendar/serial.ts'
import { dayInput } from '../../inputs/years.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok } from '../../result.ts'
import { readsText } from '../no-formula.ts'
import { excelDateSystem } from '../sources.ts'

/**
 * One day (日付) read from any Japanese or Western notation, as a date serial.
 *
 * @param given - `value`: text such as "令和元年７月１１日" or "2024-07-05", an eight-digit yyyymmdd, or a date serial,
 *   which stays as it is. A time stamp with an offset is read in Japan's time.
 * @returns `day`: serial of the 1900 date system. Failures: every code of dates; `no-day` where only a month or a year
 *   stands; `serial` before 1 March 1900, which a spreadsheet's calendar cannot hold rightly.
 * @example
 * toDate({ value: '令和元年７月１１日' }) // → value.day 43657
 */
export const toDate = /* #__PURE__ */ defineFunction({
  id: 'TODATE',
  since: '0.1.0',
  group: 'years',
  label: { en: 'Date', ja: '日付への変換' },
  summary: {
    en: 'The date that a text in any Japanese or Western notation denotes.',
    ja: '和暦・西暦の表記を、日付（シリアル値）に変換します。',
  },
  caution: {
    en: 'Not for a month or a year alone: no day is made up for 2024年3月. A date whose era had ended, such as 平成31年5月1日, is read all the same; ask DATENOTE where the notation itself is to be checked.',
    ja: '「2024年3月」のように日のない表記には使えません。足りない日を補うことはしません。「平成31年5月1日」のように元号が合わない日付は、同じ日として読み取ります。表記そのものを確かめるときはDATENOTEをお使いください。',
  },
  inputs: {
    value: dayInput({
      label: { en: 'value', ja: '値' },
      hint: {
        en: 'Text such as 令和元年7月11日, H28.1.25 or 2024-07-05, a date cell, or 20240705. A range is allowed.',
        ja: '「令和元年7月11日」「H28.1.25」「2024-07-05」などの文字列、日付のセル、20240705 など。範囲も指定できます。',
      },
    }),
  },
  each: 'value',
  compute: ({ value }) => {
    const serial = toSerial(value, '1900', 'value')
    return serial.ok ? ok({ day: serial.value }) : serial
  },
  steps: {
    day: {
      label: { en: 'Date', ja: '日付' },
      unit: 'day',
      excel: readsText,
    },
  },
  gives: 'day',
  formula: {
    en: 'days since 31 December 1899, one more from 1 March 1900 on',
    ja: '1899年12月31日からの日数（1900年3月1日以降は1を加える）',
  },
  sources: [excelDateSystem],
  examples: [{ given: { value: '令和元年７月１１日' }, gives: { day: 43657 }, from: 'by hand' }],
  sentence: ({ value }) => ({
    en: `It is the day ${formatIsoDay(value)}.`,
    ja: `${formatDay(value, 'era')}（${formatWesternDay(value)}）です。`,
  }),
})
