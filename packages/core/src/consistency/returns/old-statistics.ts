import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { parametersOf } from './parameters.ts'

/** Statistics of one year that stand for all later ones. */
export const oldStatistics = /* #__PURE__ */ defineRule({
  id: 'old-statistics',
  group: 'returns',
  severity: 'information',
  label: { en: 'A parameter from old statistics', ja: '古い統計による前提値' },
  summary: {
    en: 'A value that is applied five fiscal years or more after the year its statistics are of.',
    ja: '統計の年から5年度以上あとの年度にも当てはめている前提値がないかを確かめます。',
  },
  advice: {
    en: 'Look for a newer value, or say beside the results that the old one was kept.',
    ja: '新しい統計がないかを確かめ、なければ、同じ値を使い続けている旨を結果に書き添えてください。',
  },
  find: (reading) =>
    parametersOf(reading).flatMap(({ parameter, values }) =>
      values.flatMap(({ place, value: { measured }, to }) => {
        const year = reading.spanOf(measured)?.fiscalYear
        if (measured === undefined || year === undefined || to - year < reading.settings.oldAfterYears) return []
        const [name, when] = [quoted(parameter.name), timePhrase(measured)]
        return [
          {
            places: [`${place}.measured`, `${place}.to`],
            message: {
              en: `${name.en} is of ${when.en} and is applied up to fiscal ${to}, ${to - year} years later.`,
              ja: `${name.ja}は${when.ja}の統計ですが、${to - year}年後の${to}年度まで当てはめています。`,
            },
          },
        ]
      }),
    ),
})
