import { figurePhrase, quoted, timePhrase, tolerancePhrase } from '../phrases.ts'
import type { IndicatorSeries } from '../reading/file-reading.ts'
import { byTime, isDated, isSameDay, isSamePeriod } from '../reading/points.ts'
import { defineRule } from '../rule.ts'
import { canBothBeRight } from './same-quantity.ts'

/** The same quantity stated on another page at the same time. */
export const statementDisagrees = /* #__PURE__ */ defineRule({
  id: 'statement-disagrees',
  group: 'statements',
  severity: 'warning',
  label: { en: 'Two statements of one time disagree', ja: '同じ時点の記載が食い違う' },
  summary: {
    en: 'A figure stated elsewhere for the same time agrees with the series: 71 with 70名以上, not with 約60名. Statements of another scope or time are not compared.',
    ja: '同じ時点について別の箇所に書かれた数値が、系列の数値と矛盾しないかを幅で比べます（71は70名以上と矛盾せず、約60名とは矛盾します）。範囲や時点の異なる記載は比べません。',
  },
  advice: {
    en: 'Find out which figure is right. If they count different people or things, say so in "scope".',
    ja: 'どちらが正しいかを確かめてください。数えている対象が異なる場合は、scopeに書き分けてください。',
  },
  find: ({ indicators, settings }) =>
    indicators.flatMap((series) => {
      const points = byTime(series.points)
      return series.statements.filter(isDated).flatMap((statement) => {
        const same = points.find((point) =>
          series.isStock ? isSameDay(point, statement) : isSamePeriod(point, statement),
        )
        if (same === undefined || canBothBeRight(same, statement, settings.tolerance) !== false) return []
        const name = quoted(series.name)
        const when = timePhrase(statement.observation.at ?? '')
        const [printed, stated] = figures(series, same.observation.value, statement.observation.value)
        const convention = tolerancePhrase([same.quantity, statement.quantity], settings.tolerance)
        return [
          {
            places: [`${statement.place}.value`, `${same.place}.value`],
            message: {
              en: `At ${when.en}, ${name.en} is ${printed.en} in the series, but stated as ${stated.en} elsewhere.${convention.en}`,
              ja: `${when.ja}の${name.ja}は${printed.ja}ですが、別の箇所では${stated.ja}と書かれています。${convention.ja}`,
            },
          },
        ]
      })
    }),
})

const figures = (series: IndicatorSeries, ...values: readonly [string | number, string | number]) =>
  [figurePhrase(values[0], series.unit), figurePhrase(values[1], series.unit)] as const
