import { figurePhrase, quoted } from '../phrases.ts'
import { isCounted } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** 約800万円: of which year, or of all of them? */
export const noPeriod = /* #__PURE__ */ defineRule({
  id: 'no-period',
  group: 'returns',
  severity: 'warning',
  label: { en: 'A figure without a time', ja: '時点・期間のない数値' },
  summary: {
    en: 'Every figure of a series, above all an amount of money, says of what time or period it is. Without one it is not computed from.',
    ja: '金額などの系列の数値に、時点や期間が示されているかを確かめます。示されていない数値は計算に使いません。',
  },
  advice: {
    en: 'Find out the period and enter it under "at".',
    ja: 'いつからいつまでの数値かを確かめ、atに記入してください。',
  },
  find: ({ indicators, costs, benefits, revenues }) =>
    [...indicators, ...benefits, ...costs, ...revenues].flatMap((series) =>
      series.points
        .filter(isCounted)
        .filter(({ observation }) => observation.at === undefined)
        .map(({ place, observation }) => {
          const [name, figure] = [quoted(series.name), figurePhrase(observation.value, series.unit)]
          return {
            places: [place],
            message: {
              en: `${name.en} is given as ${figure.en}, but not for which time or period.`,
              ja: `${name.ja}の${figure.ja}は、いつの、またはいつからいつまでの数値か書かれていません。`,
            },
          }
        }),
    ),
})
