import { isMoneyUnit } from '../../units/money.ts'
import { type QuantityUnit, readUnit, sameUnit } from '../../units/quantity-unit.ts'
import { figurePhrase, quoted } from '../phrases.ts'
import { defineRule } from '../rule.ts'

/** A figure that names its unit names that of its series. */
export const unitDiffers = /* #__PURE__ */ defineRule({
  id: 'unit-differs',
  group: 'series',
  severity: 'error',
  label: { en: 'A figure in another unit than its series', ja: '系列と異なる単位の数値' },
  summary: {
    en: 'A figure that carries a unit carries the one of its series: 人 and 名 are one unit, 円 and 千円 are converted, 人 and 件 do not mix.',
    ja: '単位の付いた数値が、系列の単位と合っているかを確かめます。人と名は同じ単位とみなし、円と千円は換算します。人と件などは混在できません。',
  },
  advice: {
    en: 'Correct the unit, or move the figure to an indicator of its own.',
    ja: '単位を直すか、別の指標に分けてください。',
  },
  find: ({ figures }) =>
    figures.flatMap(({ place, figure, unit, reading }) => {
      const ofSeries = unit === undefined ? undefined : readUnit(unit)
      const own = reading.ok ? reading.value?.unit : undefined
      if (unit === undefined || ofSeries === undefined || own === undefined || fits(own, ofSeries)) return []
      const [stated, series] = [figurePhrase(figure, unit), quoted(unit)]
      return [
        {
          places: [place],
          message: {
            en: `${stated.en} does not fit the unit of its series, ${series.en}.`,
            ja: `${stated.ja}は、系列の単位${series.ja}と合いません。`,
          },
        },
      ]
    }),
})

const fits = (a: QuantityUnit, b: QuantityUnit): boolean => sameUnit(a, b) || (isMoneyUnit(a) && isMoneyUnit(b))
