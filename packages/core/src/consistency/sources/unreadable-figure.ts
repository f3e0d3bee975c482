import { defineRule } from '../rule.ts'

/** A figure that nobody can compute with. */
export const unreadableFigure = /* #__PURE__ */ defineRule({
  id: 'unreadable-figure',
  group: 'sources',
  severity: 'error',
  label: { en: 'A figure that cannot be read', ja: '読み取れない数値' },
  summary: {
    en: 'Every figure can be read: digits, a known unit, and known words such as 約 or 以上.',
    ja: '数値が読み取れるかを確かめます。数字のほか、単位と「約」「以上」などの言葉を読み取ります。',
  },
  advice: {
    en: 'Write the figure and its unit alone, and put what else is printed into "note".',
    ja: '数値と単位だけを書き、そのほかの記載はnoteに入れてください。',
  },
  find: ({ figures }) =>
    figures.flatMap(({ place, reading }) => (reading.ok ? [] : [{ places: [place], message: reading.message }])),
})
