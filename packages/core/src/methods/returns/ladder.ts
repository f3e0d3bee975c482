import { numberOr, optionalNumber } from '../../inputs/number.ts'
import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { Ref } from '../../record/step.ts'
import { ok } from '../../result.ts'
import { sum } from '../../units/sum.ts'
import { wording } from '../no-formula.ts'
import { percentPhrase } from '../phrases.ts'
import { levyDate, localAllocationTax, publicWorksGuideline, shiojiriSlides } from '../sources.ts'
import { realRate } from './discount-inputs.ts'
import { attritionInput, levyLag, localShareInput, taxOffset } from './fiscal-assumptions.ts'
import {
  type Adjustments,
  adjustedYearFormulas,
  adjustedYears,
  climb,
  type Rung,
  type RungCells,
  rungs,
} from './ladder-rungs.ts'
import { seedTable } from './published-table.ts'
import { resultsOf } from './results.ts'

const leftOut = { en: 'the rung is left out', ja: 'この段を省く' }

/**
 * The ladder (ラダー) from the gross figure to the most cautious one: each rung takes one adjustment more, named and
 * sourced, and none is taken that was not asked for except discounting, the levy date and the local allocation tax.
 *
 * @param given - `table`: a block with labels and fiscal years. `rate`: real discount rate per year, 0.04 by default.
 *   `offset`: share of a tax increase that 地方交付税 takes back, 0.75. `lag`: years from arrival to the first resident
 *   tax, 1. `attrition`, `localShare`, `deadweight`: shares; a rung whose share is omitted is left out.
 * @returns `rung`, `adjustment`, `value` (a fraction), `difference` to the rung above, `basis`. The first row is the
 *   published ratio for reference; the ladder starts from the cumulative one. A rung that the table cannot give has no
 *   value, nor have those below it, and `basis` names the missing row. Failures: those of `views`.
 * @example
 * ladder({ table: cells, attrition: 0.05, localShare: 0.8, deadweight: 0.2 }) // → value.value […, 0.02884…]
 */
export const ladder = /* #__PURE__ */ defineFunction({
  id: 'LADDER',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'Ladder of adjustments', ja: '慎重な見方への段階（ラダー）' },
  summary: {
    en: 'From the gross ratio of a results table to the most cautious one, one named and sourced adjustment at a time.',
    ja: '実績表の総便益の比率から、根拠のある調整を1つずつ加え、もっとも慎重な比率までを段階で示します。',
  },
  caution: {
    en: 'The order of the rungs matters for the single differences, not for the last figure. Attrition, local share and deadweight need figures of your own.',
    ja: '段ごとの差は調整の順序によって変わります（最後の値は変わりません）。転出率・地域内残留率・死荷重は、自分の地域の根拠のある値を指定してください。',
  },
  inputs: {
    table: tableInput(),
    rate: numberOr(0.04, realRate),
    offset: taxOffset,
    lag: levyLag,
    attrition: attritionInput(leftOut),
    localShare: localShareInput(leftOut),
    deadweight: optionalNumber({
      label: { en: 'deadweight', ja: '死荷重' },
      hint: {
        en: 'Share of the effect that would have come without the programme.',
        ja: '事業がなくても生じたとみられる効果の割合。',
      },
      unit: 'share',
      min: 0,
      max: 1,
      fallback: leftOut,
    }),
  },
  compute: ({ table, ...adjustments }) => {
    const results = resultsOf(table)
    if (!results.ok) return results
    const years = adjustedYears(results.value, adjustments)
    const steps = rungs(results.value, years, adjustments)
    const reached = climb(results.value, steps)
    const { benefits, costs } = results.value
    const published = (benefits[benefits.length - 1] as number) / sum(costs)
    const values = reached.map(({ value }) => value)
    return ok({
      ...years,
      rung: ['A', ...steps.map(({ number }) => number)],
      adjustment: ['公表の方式（年度末の便益÷累計費用）', ...steps.map(({ adjustment }) => adjustment)],
      value: [published, ...values],
      difference: [null, ...values.map((value, index) => difference(value, values[index - 1]))],
      basis: ['実績表（公表値）', ...steps.map(({ basis }, index) => reached[index]?.lack ?? basis)],
    })
  },
  steps: {
    here: {
      label: { en: 'Share still here', ja: '現存率' },
      unit: 'share',
      along: 'years',
      excel: ({ table, ...cells }, { table: _recognised, ...given }, index) =>
        adjustedYearFormulas.here(table, addressesOf(cells), given, index),
    },
    factor: {
      label: { en: 'Discount factor', ja: '割引係数' },
      unit: 'factor',
      along: 'years',
      excel: ({ table, ...cells }) => adjustedYearFormulas.factor(table, addressesOf(cells)),
    },
    benefit: {
      label: { en: 'Benefit after adjustments', ja: '調整後の便益' },
      unit: 'amount',
      along: 'years',
      excel: ({ table, here, ...cells }, { table: _recognised, ...given }) =>
        adjustedYearFormulas.benefit(table, addressesOf(cells), given, here),
    },
    tax: {
      label: { en: 'Resident tax after adjustments', ja: '調整後の住民税' },
      unit: 'amount',
      along: 'years',
      excel: ({ table, here, ...cells }, { table: _recognised, ...given }) =>
        adjustedYearFormulas.tax(table, addressesOf(cells), given, here),
    },
    laggedTax: {
      label: { en: 'Resident tax as levied', ja: '課税の遅れを見込んだ住民税' },
      unit: 'amount',
      along: 'years',
      excel: ({ table, here, tax }, { table: _recognised, ...given }, index) =>
        adjustedYearFormulas.laggedTax(table, given, here, tax, index),
    },
    rung: { label: { en: 'Rung', ja: '段' }, unit: 'text', along: 'items', excel: wording },
    adjustment: { label: { en: 'Adjustment', ja: '調整' }, unit: 'text', along: 'items', excel: wording },
    value: {
      label: { en: 'Value', ja: '値' },
      unit: 'ratio',
      along: 'items',
      excel: ({ table, here, factor, benefit, tax, laggedTax, ...cells }, { table: recognised, ...given }, index) => {
        if (index === 0) return `${table.benefits.last}/SUM(${table.costs.all})`
        const results = resultsOf(recognised)
        if (!results.ok) return '""'
        const steps = rungs(results.value, adjustedYears(results.value, given), given)
        if (climb(results.value, steps)[index - 1]?.value === null) return '""'
        return (steps[index - 1] as Rung).excel(table, { here, factor, benefit, tax, laggedTax }, addressesOf(cells))
      },
    },
    difference: {
      label: { en: 'Difference to the rung above', ja: '前段との差' },
      unit: 'ratio',
      along: 'items',
      excel: ({ value }, _values, index) =>
        index < 2 ? '""' : `IF(ISNUMBER(${value.at(index)}),${value.at(index)}-${value.at(index - 1)},"")`,
    },
    basis: { label: { en: 'Basis', ja: '根拠' }, unit: 'text', along: 'items', excel: wording },
  },
  gives: ['rung', 'adjustment', 'value', 'difference', 'basis'],
  formula: {
    en: '1 ΣB ÷ ΣC; 2 ΣB·h ÷ ΣC; 3 Σ(B − (1 − s)·K)·h ÷ ΣC; 4 step 3 · (1 − w); 5 both sides · (1 + r)^−t; 6 tax only; 7 tax of the people of year t − lag; 8 step 7 · (1 − o); h share still here, K consumption, s local share, w deadweight, o offset',
    ja: '1 ΣB ÷ ΣC; 2 ΣB·h ÷ ΣC; 3 Σ(B − (1 − s)·K)·h ÷ ΣC; 4 3の値·(1 − w); 5 便益と費用に (1 + r)^−t を掛ける; 6 便益を住民税だけにする; 7 遅れの年数だけ前の人数の住民税にする; 8 7の値·(1 − o); h 現存率、K 消費、s 地域内残留率、w 死荷重、o 交付税相殺率',
  },
  sources: [shiojiriSlides, publicWorksGuideline, levyDate, localAllocationTax],
  examples: [
    {
      given: { table: seedTable, attrition: 0.05, localShare: 0.8, deadweight: 0.2 },
      gives: { rung: ['A', 1, 2, 3, 4, 5, 6, 7, 8] },
      from: 'by hand: the ladder of the published table',
    },
    { given: { table: seedTable }, gives: { rung: ['A', 1, 5, 6, 7, 8] }, from: 'by hand: with the defaults only' },
  ],
  sentence: (_values, { value, adjustment }) => {
    const known = value.filter((ratio) => typeof ratio === 'number')
    const first = percentPhrase(known[1] as number)
    const last = percentPhrase(known[known.length - 1] as number)
    const lowest = adjustment[known.length - 1] as string
    return {
      en: `From ${first.en} of the cost in gross benefits, the adjustments lead down to ${last.en}.`,
      ja: `総便益では費用の${first.ja}ですが、「${lowest}」までの調整を順に加えると${last.ja}になります。`,
    }
  },
})

const difference = (value: number | null, above: number | null | undefined): number | null =>
  value === null || above === null || above === undefined ? null : value - above

const addressesOf = (cells: Readonly<Record<keyof Adjustments, Ref>>): RungCells => ({
  rate: cells.rate.here,
  offset: cells.offset.here,
  lag: cells.lag.here,
  attrition: cells.attrition.here,
  localShare: cells.localShare.here,
  deadweight: cells.deadweight.here,
})
