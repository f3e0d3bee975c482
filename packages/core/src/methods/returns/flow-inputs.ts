import { amounts } from '../../inputs/amounts.ts'

export const benefitsInput = amounts({
  label: { en: 'benefits', ja: '便益' },
  hint: { en: 'Benefits per fiscal year, a row or a column.', ja: '年度別の便益（1行または1列）。' },
})

export const costsInput = amounts({
  label: { en: 'costs', ja: '費用' },
  hint: { en: 'Costs per fiscal year, as many years.', ja: '年度別の費用（便益と同じ年数）。' },
})
