import { figureOf } from '../../indicators/index.ts'
import { quoted, timePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { quantityOf } from './benefit-line.ts'
import { programmesWithBenefits } from './programmes-with-benefits.ts'

/** Results of part of a year over the budget of all of it. */
export const interimBesideFullYear = /* #__PURE__ */ defineRule({
  id: 'interim-beside-full-year',
  group: 'returns',
  severity: 'warning',
  label: { en: 'Interim results beside a full-year budget', ja: '年度途中の実績と通年の予算' },
  summary: {
    en: 'In a fiscal year whose results are of the year so far (事中評価), the cost is not that of the whole year.',
    ja: '実績が年度途中のもの（事中評価など）である年度に、通年の予算や費用を組み合わせていないかを確かめます。',
  },
  advice: {
    en: 'Say so beside the ratio of that year, pro-rate the cost, or wait for the figures of the year end.',
    ja: 'その年度の比率に注記するか、費用を月数で按分するか、年度末の実績が出てから計算してください。',
  },
  find: (reading) =>
    programmesWithBenefits(reading).flatMap(({ name, lines, cost }) => {
      const series = lines.flatMap((line) => quantityOf(reading.file, line) ?? [])
      return cost.years
        .filter(({ value, interim }) => value !== null && !interim)
        .flatMap(({ fiscalYear, places }) => {
          const interim = series
            .map((one) => figureOf(one, fiscalYear))
            .filter((figure) => figure.value !== null && figure.interim)
          if (interim.length === 0) return []
          const [programme, when] = [quoted(name), timePhrase(fiscalYear)]
          return [
            {
              places: [...new Set([...interim.flatMap((figure) => figure.places), ...places])],
              message: {
                en: `In ${when.en}, ${programme.en} sets results of the year so far against the cost of the whole year: its return is understated.`,
                ja: `${programme.ja}の${when.ja}は、年度途中の実績と通年の費用を組み合わせているため、費用対効果が低めに出ます。`,
              },
            },
          ]
        })
    }),
})
