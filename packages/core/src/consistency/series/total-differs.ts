import { differ } from '../../tables/difference.ts'
import { sum } from '../../units/sum.ts'
import { besidePhrase, figurePhrase, quoted, timePhrase } from '../phrases.ts'
import { areComparable, boundsOf, plainValue } from '../reading/bounds.ts'
import { isPlain } from '../reading/points.ts'
import { defineRule } from '../rule.ts'
import { isShare, roundingOf, type Total, totalsOf } from './parts.ts'

/** A total is the sum of its parts. */
export const totalDiffers = /* #__PURE__ */ defineRule({
  id: 'total-differs',
  group: 'series',
  severity: 'error',
  label: { en: 'A total is not the sum of its parts', ja: '合計と内訳が合わない' },
  summary: {
    en: 'An indicator that is the total of others equals their sum, wherever all of them have a figure for the same time.',
    ja: '合計の指標が、同じ時点の内訳の和と一致するかを確かめます。内訳が1つでも欠けている時点は比べません。',
  },
  advice: {
    en: 'Compare the total and its parts with the source. If they overlap, they are no parts: take them out of "totalOf".',
    ja: '合計と内訳を出典と照らし合わせてください。内訳どうしに重複があるものは、totalOfから外してください。',
  },
  find: (reading) =>
    totalsOf(reading)
      .filter((total) => !fits(total, reading.settings.tolerance))
      .map((found) => {
        const { series, total, figures } = found
        const [name, when] = [quoted(series.name), timePhrase(total.observation.at ?? '')]
        const stated = figurePhrase(total.observation.value, series.unit)
        const added = besidePhrase(sum(figures.map(({ quantity }) => plainValue(quantity))), total.quantity.unit)
        return {
          places: [total, ...figures].map(({ place }) => `${place}.value`),
          message: {
            en: `${name.en} is ${stated.en} at ${when.en}, but its parts add up to ${added.en}.`,
            ja: `${when.ja}の${name.ja}は${stated.ja}ですが、内訳の和は${added.ja}です。`,
          },
        }
      }),
})

function fits(found: Total, tolerance: number): boolean {
  const { total, figures } = found
  if (!areComparable([total, ...figures].map(({ quantity }) => quantity))) return true
  if ([total, ...figures].every(isPlain)) {
    const [stated, added] = [plainValue(total.quantity), sum(figures.map(({ quantity }) => plainValue(quantity)))]
    return !differ(stated, added) || (isShare(found) && Math.abs(stated - added) <= roundingOf(found))
  }
  const parts = figures.map(({ quantity }) => boundsOf(quantity, tolerance))
  const bounds = boundsOf(total.quantity, tolerance)
  return bounds.high >= sum(parts.map(({ low }) => low)) && bounds.low <= sum(parts.map(({ high }) => high))
}
