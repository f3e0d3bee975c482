import { differ } from '../../tables/difference.ts'
import { sum } from '../../units/sum.ts'
import { figurePhrase, numberPhrase, quoted, timePhrase } from '../phrases.ts'
import { isPlain } from '../reading/points.ts'
import { defineRule } from '../rule.ts'
import { isShare, roundingOf, totalsOf } from './parts.ts'

/** Shares rounded one by one often miss 100 %. */
export const sharesRounded = /* #__PURE__ */ defineRule({
  id: 'shares-rounded',
  group: 'series',
  severity: 'information',
  label: { en: 'Shares do not add up because of rounding', ja: '端数処理により割合の合計が合わない' },
  summary: {
    en: 'Shares that miss their total by no more than their rounding; a larger difference is an error of the total.',
    ja: '割合の内訳の和が、四捨五入の範囲内で合計（100％など）とずれていないかを確かめます。範囲を超えるずれは「合計と内訳が合わない」で示します。',
  },
  advice: {
    en: 'Leave the shares as they are, and add a note that they may not add up because of rounding.',
    ja: '数値はそのままとし、「端数処理のため、内訳の和が合計と一致しないことがある」旨を注記してください。',
  },
  find: (reading) =>
    totalsOf(reading).flatMap((found) => {
      const { series, total, figures } = found
      if (!isShare(found) || ![total, ...figures].every(isPlain)) return []
      const added = sum(figures.map(({ quantity }) => quantity.value))
      const { value, unit } = total.quantity
      if (!differ(value, added) || Math.abs(value - added) > roundingOf(found)) return []
      const [name, when] = [quoted(series.name), timePhrase(total.observation.at ?? '')]
      const [stated, parts] = [figurePhrase(total.observation.value, series.unit), numberPhrase(added, unit)]
      return [
        {
          places: [total, ...figures].map(({ place }) => `${place}.value`),
          message: {
            en: `The parts of ${name.en} at ${when.en} add up to ${parts.en}, not to ${stated.en}, within their rounding.`,
            ja: `${when.ja}の${name.ja}の内訳の和は${parts.ja}で、${stated.ja}と端数処理の範囲内で異なります。`,
          },
        },
      ]
    }),
})
