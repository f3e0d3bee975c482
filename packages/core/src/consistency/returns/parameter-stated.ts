import { readFigureText } from '../../model/read-figure-text.ts'
import { agrees, type Quantity } from '../../units/quantity.ts'
import { figurePhrase, listed, quoted, timePhrase, tolerancePhrase } from '../phrases.ts'
import { defineRule } from '../rule.ts'
import { parametersOf } from './parameters.ts'

/** "150千円前後" and the values that were really used. */
export const parameterStated = /* #__PURE__ */ defineRule({
  id: 'parameter-stated',
  group: 'returns',
  severity: 'warning',
  label: { en: 'Values of a parameter outside its statement', ja: '前提値が記載の幅を外れる' },
  summary: {
    en: 'Every value of a parameter lies within what the source states of it, such as 150千円前後.',
    ja: '前提値の各年度の値が、出典の記載（「150千円前後」など）の幅に入るかを確かめます。',
  },
  advice: {
    en: 'Compare the values with the statistics they are from, or state the parameter year by year.',
    ja: 'もとの統計の値を確かめるか、年度ごとの値を明記してください。',
  },
  find: (reading) =>
    parametersOf(reading).flatMap(({ parameter, place, values }) => {
      if (parameter.stated === undefined) return []
      const stated = readFigureText(parameter.stated, parameter.unit, place)
      if (!stated.ok || stated.value === null) return []
      const plain = asStated(stated.value)
      const outside = values.filter(
        ({ quantity }) => agrees(asStated(quantity), plain, reading.settings.tolerance) === false,
      )
      if (outside.length === 0) return []
      const [name, said] = [quoted(parameter.name), figurePhrase(parameter.stated, parameter.unit)]
      const those = listed(
        outside.map(({ value }) => {
          const [when, figure] = [timePhrase(value.from), figurePhrase(value.value, parameter.unit)]
          return { en: `${figure.en} (${when.en})`, ja: `${when.ja}の${figure.ja}` }
        }),
      )
      const convention = tolerancePhrase([stated.value], reading.settings.tolerance)
      return [
        {
          places: [`${place}.stated`, ...outside.map((value) => `${value.place}.value`)],
          message: {
            en: `${name.en} is stated as ${said.en}, which does not cover ${those.en}.${convention.en}`,
            ja: `${name.ja}は${said.ja}と書かれていますが、${those.ja}がその幅に入りません。${convention.ja}`,
          },
        },
      ]
    }),
})

/** Of a parameter, what it counts and for what period stands in its name. */
const asStated = (quantity: Quantity): Quantity => ({ ...quantity, scope: '', per: '' })
