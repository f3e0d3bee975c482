import { listed, quoted, timePhrase } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'
import { quantityOf } from './benefit-line.ts'
import { parametersOf } from './parameters.ts'

/** People of a fiscal year for which no value per head holds. */
export const parameterMissing = /* #__PURE__ */ defineRule({
  id: 'parameter-missing',
  group: 'returns',
  severity: 'error',
  label: { en: 'A parameter asked outside its dates', ja: '前提値のない年度がある' },
  summary: {
    en: 'Every parameter of a benefit has a value for each fiscal year of which the indicator has a figure. The nearest year is never taken in its place.',
    ja: '便益の計算に使う前提値に、指標の数値があるすべての年度の値があるかを確かめます。近い年度の値では代用しません。',
  },
  advice: {
    en: 'Enter the value of those years with its source. If the older one is to be kept, extend its "to" and say so.',
    ja: 'その年度の値を出典とともに追加してください。前の値を使い続ける場合は、toを延ばし、その旨を明記してください。',
  },
  find: (reading) => {
    const { file } = reading
    const parameters = new Map(parametersOf(reading).map((one) => [one.parameter.id, one]))
    return placed(file.benefits, 'benefits').flatMap(([line, place]) => {
      const years = (quantityOf(file, line)?.years ?? []).filter(({ value }) => value !== null)
      const uses = [
        [line.valuePerHead, `${place}.valuePerHead`] as const,
        ...placed(line.adjustments, `${place}.adjustments`).flatMap(([{ factor }, at]) =>
          typeof factor === 'string' ? [[factor, `${at}.factor`] as const] : [],
        ),
      ]
      return uses.flatMap(([id, at]) => {
        const parameter = parameters.get(id)
        if (parameter === undefined) return []
        const lacking = years.filter(
          ({ fiscalYear }) => !parameter.values.some(({ from, to }) => fiscalYear >= from && fiscalYear <= to),
        )
        if (lacking.length === 0) return []
        const [benefit, name] = [quoted(line.name), quoted(parameter.parameter.name)]
        const when = listed(lacking.map(({ fiscalYear }) => timePhrase(fiscalYear)))
        return [
          {
            places: [`${parameter.place}.values`, at],
            message: {
              en: `${benefit.en} needs ${name.en} of ${when.en}, which has no value there.`,
              ja: `${benefit.ja}の計算に必要な${name.ja}に、${when.ja}の値がありません。`,
            },
          },
        ]
      })
    })
  },
})
