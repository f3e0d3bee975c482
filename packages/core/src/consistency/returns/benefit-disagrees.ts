import { convertMoney, isMoneyUnit } from '../../units/money.ts'
import { figurePhrase, numberPhrase, quoted, timePhrase } from '../phrases.ts'
import { boundsOf } from '../reading/bounds.ts'
import { moneyUnitOf } from '../reading/figures.ts'
import { placed } from '../reading/placed.ts'
import { isDated, pointsOf } from '../reading/points.ts'
import { defineRule } from '../rule.ts'
import { benefitOfYears } from './benefit-line.ts'

/** A benefit as stated is people × value per head, to its printed digits. */
export const benefitDisagrees = /* #__PURE__ */ defineRule({
  id: 'benefit-disagrees',
  group: 'returns',
  severity: 'error',
  label: { en: 'A stated benefit is not quantity times value', ja: '記載された便益が「数量×1人当たりの額」と合わない' },
  summary: {
    en: 'A benefit as stated equals the indicator of that fiscal year times the parameter of that year and the adjustments, to its printed digits.',
    ja: '記載された便益が、同じ年度の指標に前提値と調整率を掛けた額と、記載の桁まで一致するかを確かめます。',
  },
  advice: {
    en: 'Find out which of the three is wrong: the benefit, the number of people or the value per head of that year.',
    ja: '便益、人数、その年度の1人当たりの額のどれが誤っているかを確かめてください。',
  },
  find: (reading) => {
    const { file, settings } = reading
    return placed(file.benefits, 'benefits').flatMap(([line, place]) => {
      const points = pointsOf(line.stated, `${place}.stated`, moneyUnitOf(file), reading).filter(isDated)
      const years = points.map(({ span }) => span.fiscalYear)
      const benefits = benefitOfYears(file, line, years)
      return points.flatMap((point, index) => {
        const { quantity, span, observation } = point
        if (span.crosses || !isMoneyUnit(quantity.unit)) return []
        const computed = benefits[index]
        if (computed === undefined || computed.value === null || computed.interval === null) return []
        if (computed.interim !== point.interim) return []
        const stated = boundsOf(quantity, settings.tolerance)
        const rounding = convertMoney(0.5 * 10 ** -quantity.decimals, quantity.unit, 'yen')
        const [low, high] = [computed.interval.low, computed.interval.high].map((value) =>
          convertMoney(value, file.moneyUnit, 'yen'),
        ) as [number, number]
        const isReached = stated.high + rounding >= low - noise(low) && stated.low - rounding <= high + noise(high)
        if (isReached) return []
        const [name, when] = [quoted(line.name), timePhrase(observation.at ?? '')]
        const printed = figurePhrase(observation.value, moneyUnitOf(file))
        const product = numberPhrase(Number(computed.value.toPrecision(12)), file.moneyUnit)
        return [
          {
            places: [`${point.place}.value`, ...computed.places],
            message: {
              en: `${name.en} is stated as ${printed.en} at ${when.en}, but quantity times value per head gives ${product.en}.`,
              ja: `${when.ja}の${name.ja}は${printed.ja}と書かれていますが、数量に1人当たりの額を掛けると${product.ja}になります。`,
            },
          },
        ]
      })
    })
  },
})

/** A product of doubles may end beyond the fifteenth digit. */
const noise = (value: number): number => Math.abs(value) * 1e-12
