import { formatNumber } from '../../units/format.ts'
import { figurePhrase, quoted } from '../phrases.ts'
import { plainValue } from '../reading/bounds.ts'
import { median } from '../reading/median.ts'
import { placed } from '../reading/placed.ts'
import { type Counted, isCounted, pointsOf } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** Below this many figures a series has no usual size. */
const fewest = 3

/** A figure a thousand times its neighbours is one in 円 among 千円. */
export const unitJump = /* #__PURE__ */ defineRule({
  id: 'unit-jump',
  group: 'series',
  severity: 'warning',
  label: { en: 'A figure of another order of magnitude', ja: '桁が飛んでいる' },
  summary: {
    en: 'A figure 300 to 3,000 times the median of its series (or a fraction of it that small, with larger ones before it) may stand in another unit.',
    ja: '系列の中央値の300倍から3,000倍（または300分の1から3,000分の1で、それより前に大きな値があるもの）の数値がないかを確かめます。円と千円の取り違えなどが考えられます。',
  },
  advice: {
    en: 'Check the unit in the source. If the figure is right, give it with its unit as text, such as 26,815千円.',
    ja: '出典の単位を確かめてください。単位が異なる場合は、「26,815千円」のように単位を付けて入力してください。',
  },
  find: (reading) => {
    const { file, indicators, costs, benefits, revenues, settings } = reading
    const parameters = placed(file.parameters, 'parameters').map(([{ name, unit, values }, place]) => ({
      name,
      unit,
      points: pointsOf(values, `${place}.values`, unit, reading),
    }))
    return [...indicators, ...costs, ...benefits, ...revenues, ...parameters].flatMap(({ name, unit, points }) => {
      const counted = points.filter(isCounted)
      if (counted.length < fewest) return []
      const usual = median(counted.map(({ quantity }) => Math.abs(plainValue(quantity))))
      const isFar = (times: number): boolean => times >= settings.jumpFrom && times <= settings.jumpTo
      return counted.flatMap((point, index) => {
        const size = Math.abs(plainValue(point.quantity))
        if (size === 0 || usual === 0) return []
        if (isFar(size / usual)) return [found(name, unit, point, size / usual, true)]
        const wasLarge = counted
          .slice(0, index)
          .some(({ quantity }) => Math.abs(plainValue(quantity)) / size >= settings.jumpFrom)
        return wasLarge && isFar(usual / size) ? [found(name, unit, point, usual / size, false)] : []
      })
    })
  },
})

function found(series: string, unit: string, { place, observation }: Counted, times: number, above: boolean) {
  const [name, figure] = [quoted(series), figurePhrase(observation.value, unit)]
  const [en, ja] = [formatNumber(times, 0, 'en'), formatNumber(times, 0)]
  return {
    places: [`${place}.value`],
    message: above
      ? {
          en: `${figure.en} in ${name.en} is about ${en} times the median of the series.`,
          ja: `${name.ja}の${figure.ja}は、系列の中央値の約${ja}倍です。`,
        }
      : {
          en: `${figure.en} in ${name.en} is about one ${en}th of the median of the series.`,
          ja: `${name.ja}の${figure.ja}は、系列の中央値の約${ja}分の1です。`,
        },
  }
}
