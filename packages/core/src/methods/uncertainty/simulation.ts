import { numberOr } from '../../inputs/number.ts'
import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { NoFormula } from '../../record/step.ts'
import { ok } from '../../result.ts'
import { simulate } from '../../uncertainty/simulate.ts'
import { formatNumber } from '../../units/format.ts'
import { wording } from '../no-formula.ts'
import { percentPhrase } from '../phrases.ts'
import { seedTable } from '../returns/published-table.ts'
import { greenBook, pertEstimates, shiojiriSlides } from '../sources.ts'
import { spreadInput, stockOf } from './stock-of.ts'

const drawn: NoFormula = {
  reason: {
    en: 'Random draws cannot be repeated by native formulas; the seed and the number of draws stand beside the result.',
    ja: '乱数による試行は標準の数式では再現できません。結果とともに乱数シードと試行数を示します。',
  },
}

/**
 * How sure the published ratio is (モンテカルロ・シミュレーション) when every benefit line and the cost may be off.
 *
 * @param given - `table`: a block with labels and fiscal years. `spread`: each input has an independent PERT factor on
 *   1 ± spread, the same in all years; 0.1 by default. `draws`: 2 to 10,000,000, by default 10,000. `seed`: a whole number,
 *   1 by default; the same seed gives the same digits everywhere.
 * @returns `item` and `figure`: mean, standard deviation (sample), P5, P50, P95 (as PERCENTILE.INC), the probability of a ratio
 *   of 1 or more, draws and seed. Failures: those of `roiTable`, `undefined` when nothing was spent, `range`.
 * @example
 * simulation({ table: cells }) // → value.figure [0.92…, 0.05…, …]
 */
export const simulation = /* #__PURE__ */ defineFunction({
  id: 'SIMULATE',
  since: '0.1.0',
  group: 'uncertainty',
  label: { en: 'Simulation', ja: 'シミュレーション' },
  summary: {
    en: 'How the published ratio spreads when every benefit line and the cost may be off, by repeated random draws.',
    ja: '実績表の便益と費用が上下する可能性を乱数で繰り返し試し、公表の方式のROIのばらつきを示します。',
  },
  caution: {
    en: 'The band rests on the spread that you state: it is no forecast, and independent errors partly cancel.',
    ja: '結果の幅は指定した変動幅によるもので、将来の予測ではありません。項目ごとの誤差は互いに独立とみなしています。',
  },
  inputs: {
    table: tableInput(),
    spread: spreadInput,
    draws: numberOr(10000, {
      label: { en: 'draws', ja: '試行数' },
      hint: { en: 'Number of draws.', ja: '試行の回数。' },
      unit: 'count',
      min: 2,
      max: 10_000_000,
      whole: true,
    }),
    seed: numberOr(1, {
      label: { en: 'seed', ja: '乱数シード' },
      hint: {
        en: 'Where the random numbers start; the same seed gives the same result.',
        ja: '乱数の初期値。同じ値なら同じ結果になります。',
      },
      unit: 'count',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      whole: true,
    }),
  },
  compute: ({ table, ...options }) => {
    const stock = stockOf(table)
    if (!stock.ok) return stock
    const result = simulate(stock.value, options)
    if (!result.ok) return result
    const { mean, standardDeviation, p5, p50, p95, probabilityAtLeastOne, draws, seed } = result.value
    return ok({
      item: ['平均', '標準偏差', 'P5', 'P50', 'P95', 'ROI≥1の確率', '試行数', '乱数シード'],
      figure: [mean, standardDeviation, p5, p50, p95, probabilityAtLeastOne, draws, seed],
    })
  },
  steps: {
    item: { label: { en: 'Item', ja: '項目' }, unit: 'text', along: 'items', excel: wording },
    figure: { label: { en: 'Value', ja: '値' }, unit: 'mixed', along: 'items', excel: drawn },
  },
  gives: ['item', 'figure'],
  formula: {
    en: 'Σ f[l]·B[l,n] ÷ (f[c]·ΣC), each f a PERT draw on 1 − spread, 1, 1 + spread',
    ja: 'Σ f[l]·B[l,n] ÷ (f[c]·ΣC); f は 1 − 変動幅、1、1 + 変動幅 を最小・最頻・最大とするPERT分布の乱数',
  },
  sources: [pertEstimates, greenBook, shiojiriSlides],
  examples: [{ given: { table: seedTable, draws: 1000 }, gives: {}, from: 'by hand: the published table' }],
  sentence: ({ spread }, { figure }) => {
    const [, , low, , high, chance, draws] = figure as readonly number[]
    const [moved, from, to, probability] = [spread, low, high, chance].map((share) => percentPhrase(share as number))
    return {
      en: `With inputs off by up to ${moved?.en} either way, the ROI lies between ${from?.en} and ${to?.en} in nine cases of ten (${formatNumber(draws as number, 0, 'en')} draws); it reaches 100% with a probability of ${probability?.en}.`,
      ja: `便益と費用がそれぞれ最大${moved?.ja}上下する場合、${formatNumber(draws as number)}回の試行のうち9割でROIは${from?.ja}から${to?.ja}の間でした。ROIが100％以上になる確率は${probability?.ja}です。`,
    }
  },
})
