import { defineFunction } from '../../record/define-function.ts'
import { pertQuantile } from '../../uncertainty/pert-quantile.ts'
import { pertEstimates } from '../sources.ts'
import { quantileSentence, quantileStep, threePointInputs, unlessCertain } from './three-point.ts'

/**
 * Quantile of a PERT distribution (PERT分布の分位点): an uncertain figure estimated by its lowest, most likely and highest value; its mean is (a + 4m + b)/6.
 *
 * @param given - `probability`: 0 to 1. `low` ≤ `mode` ≤ `high`, in any one unit; all equal gives that value.
 * @returns `value` in the unit of the estimates. Failures: `range` (not in order, a probability outside 0 to 1).
 * @example
 * pert({ probability: 0.5, low: 0, mode: 0.5, high: 1 }) // → value.value 0.5
 */
export const pert = /* #__PURE__ */ defineFunction({
  id: 'PERT',
  since: '0.1.0',
  group: 'uncertainty',
  label: { en: 'Quantile of a PERT distribution', ja: 'PERT分布の分位点' },
  summary: {
    en: 'The value that a PERT estimate stays below with the given probability.',
    ja: '最小・最頻・最大で見積もった値（PERT分布）が、指定した確率で下回る値を返します。',
  },
  caution: {
    en: 'The highest and lowest values are estimates themselves: say who made them and how.',
    ja: '最小・最大の値も見積もりです。だれがどのように見積もったかを示してください。',
  },
  inputs: threePointInputs,
  compute: quantileStep(pertQuantile),
  steps: {
    value: {
      label: { en: 'Value', ja: '値' },
      unit: 'mixed',
      excel: ({ probability: { here: p }, low: { here: a }, mode: { here: m }, high: { here: b } }) => {
        const alpha = `1+4*(${m}-${a})/(${b}-${a})`
        const beta = `1+4*(${b}-${m})/(${b}-${a})`
        return unlessCertain(a, b, `BETAINV(${p},${alpha},${beta},${a},${b})`)
      },
    },
  },
  gives: 'value',
  formula: {
    en: 'the p-quantile of a beta distribution with α = 1 + 4(m−a)/(b−a), β = 1 + 4(b−m)/(b−a), stretched to a … b',
    ja: 'α = 1 + 4(m−a)/(b−a)、β = 1 + 4(b−m)/(b−a) のベータ分布を a から b に広げたときの p 分位点',
  },
  sources: [pertEstimates],
  examples: [
    { given: { probability: 0.5, low: 0, mode: 0.5, high: 1 }, gives: { value: 0.5 }, from: 'by hand: symmetric' },
    { given: { probability: 0.1, low: 10, mode: 20, high: 60 }, gives: {}, from: 'by hand: skewed' },
  ],
  sentence: ({ probability }, { value }) => quantileSentence(probability, value),
})
