import { listed, quoted, timePhrase } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'
import { quantityOf } from './benefit-line.ts'
import { programmesWithBenefits } from './programmes-with-benefits.ts'

/** A year without its cost makes everything after it look cheaper. */
export const missingCostYear = /* #__PURE__ */ defineRule({
  id: 'missing-cost-year',
  group: 'returns',
  severity: 'warning',
  label: { en: 'A fiscal year without its cost', ja: '費用のない年度がある' },
  summary: {
    en: 'The cost of a programme is known for every fiscal year from its first to its last figure, of every fund. Missing is not zero.',
    ja: '事業の最初から最後までのすべての年度に、すべての財源の費用があるかを確かめます。欠けている費用は0とはみなしません。',
  },
  advice: {
    en: 'Enter the cost of those years. Enter 0 for a fund that paid nothing.',
    ja: 'その年度の費用を記入してください。支出のない財源には0を記入してください。',
  },
  find: (reading) =>
    programmesWithBenefits(reading).flatMap(({ programme, name, lines, cost }) => {
      const counted = lines.flatMap((line) =>
        (quantityOf(reading.file, line)?.years ?? []).flatMap(({ value, fiscalYear }) =>
          value === null || value === 0 ? [] : [fiscalYear],
        ),
      )
      const known = new Set(cost.years.flatMap(({ value, fiscalYear }) => (value === null ? [] : [fiscalYear])))
      const all = [...counted, ...cost.years.map(({ fiscalYear }) => fiscalYear)].sort((a, b) => a - b)
      const [first = 0, last = -1] = [all[0], all[all.length - 1]]
      const lacking = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
        (fiscalYear) => !known.has(fiscalYear),
      )
      if (lacking.length === 0) return []
      const [label, when] = [quoted(name), listed(lacking.map(timePhrase))]
      return [
        {
          places: placed(reading.file.costs, 'costs')
            .filter(([line]) => line.programme === programme)
            .map(([, place]) => `${place}.observations`),
          message: {
            en: `The cost of ${label.en} is not complete in ${when.en}.`,
            ja: `${label.ja}の費用が、${when.ja}についてそろっていません。`,
          },
        },
      ]
    }),
})
