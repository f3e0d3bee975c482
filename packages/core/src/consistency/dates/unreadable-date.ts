import { defineRule } from '../rule.ts'

/** A date that nobody can tell: 今年度, 7.5, 令和6年2月30日. */
export const unreadableDate = /* #__PURE__ */ defineRule({
  id: 'unreadable-date',
  group: 'dates',
  severity: 'error',
  label: { en: 'A date that cannot be read', ja: '読み取れない日付' },
  summary: {
    en: 'Every date and fiscal year can be read: it exists, has a year, and does not depend on when it is read (今年度).',
    ja: '日付や年度が読み取れるかを確かめます。存在しない日、年のない日付、「今年度」のように読む時期で変わる書き方は読み取れません。',
  },
  advice: {
    en: 'Write the date with its year. Keep the printed wording under "readings" of the source.',
    ja: '年を補って書き直し、もとの書き方は出典のreadingsに残してください。',
  },
  find: ({ dates }) =>
    dates.flatMap(({ place, reading }) =>
      !reading.ok && reading.code !== 'weekday' ? [{ places: [place], message: reading.message }] : [],
    ),
})
