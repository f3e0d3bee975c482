import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { parametersOf } from './parameters.ts'

/** A parameter has one value for a fiscal year. */
export const parameterOverlap = /* #__PURE__ */ defineRule({
  id: 'parameter-overlap',
  group: 'returns',
  severity: 'error',
  label: { en: 'Two values of a parameter for one fiscal year', ja: '同じ年度の前提値が2つある' },
  summary: {
    en: 'The fiscal years in which the values of a parameter hold do not overlap.',
    ja: '1つの前提値に、適用する年度の重なる値がないかを確かめます。',
  },
  advice: {
    en: 'End the older value with the fiscal year before the newer one begins ("to").',
    ja: '古い値の適用を、新しい値が始まる前の年度までにしてください（to）。',
  },
  find: (reading) =>
    parametersOf(reading).flatMap(({ parameter, values }) =>
      values.flatMap((value, index) =>
        values.slice(0, index).flatMap((earlier) => {
          const year = Math.max(value.from, earlier.from)
          if (year > Math.min(value.to, earlier.to)) return []
          const [name, when] = [quoted(parameter.name), timePhrase(year)]
          return [
            {
              places: [value.place, earlier.place],
              message: {
                en: `${name.en} has two values for ${when.en}.`,
                ja: `${name.ja}に、${when.ja}の値が2つあります。`,
              },
            },
          ]
        }),
      ),
    ),
})
