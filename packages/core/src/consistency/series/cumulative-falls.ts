import { figurePhrase, quoted, timePhrase } from '../phrases.ts'
import { boundsOf } from '../reading/bounds.ts'
import { successive } from '../reading/pairs.ts'
import { byTime } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** All since the beginning (のべ・累計) never become fewer. */
export const cumulativeFalls = /* #__PURE__ */ defineRule({
  id: 'cumulative-falls',
  group: 'series',
  severity: 'error',
  label: { en: 'A cumulative series falls', ja: '累計が減少する' },
  summary: {
    en: 'A figure counted since the beginning never falls from one time to the next.',
    ja: '「のべ」「累計」の数値が、前の時点より減っていないかを確かめます。',
  },
  advice: {
    en: 'Compare both figures with the source. If the series counts those present on the day, set "counting" to "present".',
    ja: '両方の数値を出典と照らし合わせてください。時点の数であれば、countingをpresentにしてください。',
  },
  find: ({ indicators, settings }) =>
    indicators
      .filter(({ indicator }) => indicator.counting === 'cumulative')
      .flatMap((series) =>
        successive(byTime(series.points))
          .filter(
            ([before, after]) =>
              boundsOf(after.quantity, settings.tolerance).high < boundsOf(before.quantity, settings.tolerance).low,
          )
          .map(([before, after]) => {
            const name = quoted(series.name)
            const [was, is] = [before, after].map(({ observation }) => figurePhrase(observation.value, series.unit))
            const [from, to] = [before, after].map(({ observation }) => timePhrase(observation.at ?? ''))
            return {
              places: [`${after.place}.value`, `${before.place}.value`],
              message: {
                en: `${name.en} counts since the beginning, but falls from ${was?.en} at ${from?.en} to ${is?.en} at ${to?.en}.`,
                ja: `${name.ja}は累計の指標ですが、${from?.ja}の${was?.ja}から、${to?.ja}は${is?.ja}に減っています。`,
              },
            }
          }),
      ),
})
