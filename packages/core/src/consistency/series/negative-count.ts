import { isMoneyUnit } from '../../units/money.ts'
import { figurePhrase, quoted } from '../phrases.ts'
import { isCounted } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** People and things are counted from 0 on. */
export const negativeCount = /* #__PURE__ */ defineRule({
  id: 'negative-count',
  group: 'series',
  severity: 'error',
  label: { en: 'A count below zero', ja: '人数・件数が負' },
  summary: {
    en: 'A number of people or things is not negative; shares and amounts of money may be.',
    ja: '人数や件数が負の値になっていないかを確かめます。割合と金額は対象としません。',
  },
  advice: {
    en: 'Compare the figure with the source. ▲ and △ in front of it are read as minus.',
    ja: '出典の数値を確かめてください。数値の前の「▲」「△」は、負の値として読み取ります。',
  },
  find: ({ indicators }) =>
    indicators
      .filter(({ indicator }) => indicator.counting === 'present' || indicator.counting === 'cumulative')
      .flatMap((series) =>
        [...series.points, ...series.statements]
          .filter(isCounted)
          .filter(({ quantity: { value, unit } }) => value < 0 && !isMoneyUnit(unit) && unit !== 'percent')
          .map(({ place, observation }) => {
            const [name, figure] = [quoted(series.name), figurePhrase(observation.value, series.unit)]
            return {
              places: [`${place}.value`],
              message: {
                en: `${name.en} is below zero: ${figure.en}.`,
                ja: `${name.ja}が負の値（${figure.ja}）になっています。`,
              },
            }
          }),
      ),
})
