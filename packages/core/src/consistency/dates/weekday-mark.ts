import { defineRule } from '../rule.ts'

/** A weekday behind a date is that of the date. */
export const weekdayMark = /* #__PURE__ */ defineRule({
  id: 'weekday-mark',
  group: 'dates',
  severity: 'error',
  label: { en: 'A wrong weekday', ja: '曜日が合わない' },
  summary: {
    en: 'The weekday in brackets behind a date is the one of that day.',
    ja: '日付に添えられた曜日が、その日の曜日と一致するかを確かめます。',
  },
  advice: {
    en: 'Look up which of the two is meant, and correct the other. A date of another year is a common cause.',
    ja: '日付と曜日のどちらが正しいかを確かめて直してください。別の年の日付を写したことも考えられます。',
  },
  find: ({ dates }) =>
    dates.flatMap(({ place, reading }) =>
      !reading.ok && reading.code === 'weekday' ? [{ places: [place], message: reading.message }] : [],
    ),
})
