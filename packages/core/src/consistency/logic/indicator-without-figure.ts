import { quoted } from '../phrases.ts'
import { isCounted } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** An indicator that was named and never measured. */
export const indicatorWithoutFigure = /* #__PURE__ */ defineRule({
  id: 'indicator-without-figure',
  group: 'logic',
  severity: 'information',
  label: { en: 'An indicator without any figure', ja: '数値のない指標' },
  summary: {
    en: 'Every indicator has at least one figure, or is counted from a ledger.',
    ja: 'どの指標にも、1つ以上の数値があるか、名簿から数えるものであるかを確かめます。',
  },
  advice: {
    en: 'Enter its first figure, or say from when on it will be counted.',
    ja: '最初の数値を記入するか、いつから測定するかを決めてください。',
  },
  find: ({ indicators }) =>
    indicators
      .filter(({ indicator, points }) => indicator.ledger === undefined && !points.some(isCounted))
      .map(({ name, place }) => ({
        places: [`${place}.observations`],
        message: {
          en: `${quoted(name).en} has no figure yet.`,
          ja: `${quoted(name).ja}には、まだ数値がありません。`,
        },
      })),
})
