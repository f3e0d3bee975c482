import { quoted, timePhrase } from '../phrases.ts'
import type { Series } from '../reading/file-reading.ts'
import { byTime, type Dated, isSameDay, isSamePeriod } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** A series has one figure for one time. */
export const repeatedTime = /* #__PURE__ */ defineRule({
  id: 'repeated-time',
  group: 'series',
  severity: 'error',
  label: { en: 'Two figures for one time', ja: '同じ時点の数値が2つある' },
  summary: {
    en: 'A series states each time once, unless scope or status (initial, settled …) differ.',
    ja: '1つの系列に、同じ時点の数値が2つ以上ないかを確かめます。範囲や区分（当初・決算など）が異なるものは別の数値とみなします。',
  },
  advice: {
    en: 'Keep the one that the source gives. What another page states belongs under "statements".',
    ja: '出典にある数値だけを残してください。別の頁に書かれた同じ数値は、statementsに入れてください。',
  },
  find: ({ indicators, costs, benefits, revenues }) =>
    [...indicators, ...costs, ...benefits, ...revenues].flatMap((series) => {
      const points = byTime(series.points)
      return points.flatMap((point, index) => {
        const same = points.filter((other) => isSame(series, other, point))
        return same.length < 2 || points.indexOf(same[0] as Dated) < index ? [] : [found(series, same)]
      })
    }),
})

/** Several supplementary budgets (補正) of one year are usual. */
const isSame = (series: Series, a: Dated, b: Dated): boolean =>
  a.scope === b.scope &&
  a.observation.status === b.observation.status &&
  a.observation.status !== 'supplementary' &&
  (series.isStock ? isSameDay(a, b) : isSamePeriod(a, b))

function found(series: Series, same: readonly Dated[]) {
  const [name, when] = [quoted(series.name), timePhrase(same[0]?.observation.at ?? '')]
  return {
    places: same.map(({ place }) => place),
    message: {
      en: `${name.en} has ${same.length} figures for ${when.en}.`,
      ja: `${name.ja}に、${when.ja}の数値が${same.length}つあります。`,
    },
  }
}
