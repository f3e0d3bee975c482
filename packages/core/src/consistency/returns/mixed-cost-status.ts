import { type ObservationStatus, statuses } from '../../model/indicator.ts'
import { listed, quoted } from '../phrases.ts'
import { isCounted } from '../reading/points.ts'
import { defineRule } from '../rule.ts'

/** Settled accounts beside budgets in one series. */
export const mixedCostStatus = /* #__PURE__ */ defineRule({
  id: 'mixed-cost-status',
  group: 'returns',
  severity: 'information',
  label: { en: 'Budgets and settled accounts in one cost series', ja: '予算と決算が混在する費用' },
  summary: {
    en: 'A cost series whose years differ in status: settled accounts in some, budgets or estimates in others, or no status in some.',
    ja: '費用の系列で、年度によって区分（当初・補正・決算見込・決算）が異なっていないか、区分のない年度がないかを確かめます。',
  },
  advice: {
    en: 'Use one status for all years, or mark the years that differ wherever the returns are shown.',
    ja: '区分をそろえるか、費用対効果を示す箇所に、区分の異なる年度を注記してください。',
  },
  find: ({ costs }) =>
    costs.flatMap((series) => {
      const points = series.points.filter(isCounted)
      const kinds = [...new Set(points.map(({ observation }) => observation.status))]
      if (kinds.length < 2) return []
      const [name, those] = [quoted(series.name), listed(kinds.map(labelOf))]
      return [
        {
          places: points.map(({ place }) => `${place}.status`),
          message: {
            en: `${name.en} mixes figures of different status: ${those.en}.`,
            ja: `${name.ja}に、区分の異なる数値（${those.ja}）が混在しています。`,
          },
        },
      ]
    }),
})

const labelOf = (status: ObservationStatus | undefined) =>
  status === undefined ? { en: 'no status', ja: '区分なし' } : statuses[status]
