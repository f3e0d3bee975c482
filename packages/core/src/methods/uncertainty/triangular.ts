import { defineFunction } from '../../record/define-function.ts'
import { triangularQuantile } from '../../uncertainty/triangular-quantile.ts'
import { pertEstimates } from '../sources.ts'
import { quantileSentence, quantileStep, threePointInputs, unlessCertain } from './three-point.ts'

/**
 * Quantile of a triangular distribution (三角分布の分位点): an uncertain figure estimated by its lowest, most likely and highest value; its mean is (a + m + b)/3.
 *
 * @param given - `probability`: 0 to 1. `low` ≤ `mode` ≤ `high`, in any one unit; all equal gives that value.
 * @returns `value` in the unit of the estimates. Failures: `range` (not in order, a probability outside 0 to 1).
 * @example
 * triangular({ probability: 0.5, low: 0, mode: 0.5, high: 1 }) // → value.value 0.5
 */
export const triangular = /* #__PURE__ */ defineFunction({
  id: 'TRIANGULAR',
  since: '0.1.0',
  group: 'uncertainty',
  label: { en: 'Quantile of a triangular distribution', ja: '三角分布の分位点' },
  summary: {
    en: 'The value that a triangular estimate stays below with the given probability.',
    ja: '最小・最頻・最大で見積もった値（三角分布）が、指定した確率で下回る値を返します。',
  },
  caution: {
    en: 'The highest and lowest values are estimates themselves: say who made them and how.',
    ja: '最小・最大の値も見積もりです。だれがどのように見積もったかを示してください。',
  },
  inputs: threePointInputs,
  compute: quantileStep(triangularQuantile),
  steps: {
    value: {
      label: { en: 'Value', ja: '値' },
      unit: 'mixed',
      excel: ({ probability: { here: p }, low: { here: a }, mode: { here: m }, high: { here: b } }) => {
        const rising = `${a}+SQRT(${p}*(${b}-${a})*(${m}-${a}))`
        const falling = `${b}-SQRT((1-${p})*(${b}-${a})*(${b}-${m}))`
        return unlessCertain(a, b, `IF(${p}*(${b}-${a})<=${m}-${a},${rising},${falling})`)
      },
    },
  },
  gives: 'value',
  formula: {
    en: 'a + √(p(b−a)(m−a)) where p ≤ (m−a)/(b−a); b − √((1−p)(b−a)(b−m)) elsewhere',
    ja: 'p ≤ (m−a)/(b−a) のとき a + √(p(b−a)(m−a)); それ以外は b − √((1−p)(b−a)(b−m))',
  },
  sources: [pertEstimates],
  examples: [
    { given: { probability: 0.5, low: 0, mode: 0.5, high: 1 }, gives: { value: 0.5 }, from: 'by hand: symmetric' },
    { given: { probability: 0.25, low: 0, mode: 1, high: 1 }, gives: { value: 0.5 }, from: 'by hand: √0.25' },
  ],
  sentence: ({ probability }, { value }) => quantileSentence(probability, value),
})
