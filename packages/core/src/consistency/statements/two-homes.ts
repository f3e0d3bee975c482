import { quoted } from '../phrases.ts'
import type { IndicatorSeries } from '../reading/file-reading.ts'
import type { Point } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** People with two homes may be counted in both, and need not pay resident tax here. */
export const twoHomes = /* #__PURE__ */ defineRule({
  id: 'two-homes',
  group: 'statements',
  severity: 'warning',
  label: { en: 'People with two homes among those counted', ja: '2拠点の人を含む' },
  summary: {
    en: 'An indicator of people from which benefits are computed includes people who live in two places (2拠点), by its name, scope or notes.',
    ja: '便益の計算に使う人数に、2拠点で暮らす人が含まれていないかを、名称・範囲・備考から確かめます。',
  },
  advice: {
    en: 'Say how many of them have two homes, and whether their resident tax and consumption count here in full.',
    ja: '2拠点の人数を内訳として示し、住民税や消費額を全額計上してよいかを確かめてください。',
  },
  find: ({ file, indicators }) => {
    const multiplied = new Set((file.benefits ?? []).map(({ quantity }) => quantity))
    return indicators
      .filter(({ indicator }) => indicator.of !== 'attendances' && multiplied.has(indicator.id))
      .flatMap((series) => {
        const places = placesOf(series)
        if (places.length === 0) return []
        const name = quoted(series.name)
        return [
          {
            places,
            message: {
              en: `${name.en}, from which benefits are computed, may include people with two homes, who may be counted elsewhere too.`,
              ja: `便益の計算に使う${name.ja}に、2拠点の人が含まれている可能性があります。ほかの自治体でも数えられているかもしれません。`,
            },
          },
        ]
      })
  },
})

const saysTwoHomes = (text: string | undefined): boolean =>
  text !== undefined && /(?<!\d)(?:2|二|両|複数)(?:つの)?(?:拠点|地域居住)|デュアルライフ/.test(text.normalize('NFKC'))

const placesOf = ({ place, name, indicator, points, statements }: IndicatorSeries): readonly string[] => [
  ...(saysTwoHomes(name) ? [`${place}.name`] : []),
  ...(saysTwoHomes(indicator.scope) ? [`${place}.scope`] : []),
  ...[...points, ...statements].flatMap(placesOfPoint),
]

const placesOfPoint = ({ place, observation: { value, scope, note } }: Point): readonly string[] => [
  ...(typeof value === 'string' && saysTwoHomes(value) ? [`${place}.value`] : []),
  ...(saysTwoHomes(scope) ? [`${place}.scope`] : []),
  ...(saysTwoHomes(note) ? [`${place}.note`] : []),
]
