import { amounts } from '../../inputs/amounts.ts'
import { squareMatrix } from '../../inputs/matrix.ts'
import { number } from '../../inputs/number.ts'
import { numbers } from '../../inputs/numbers.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { Ref } from '../../record/step.ts'
import { type Effect, rippleEffect } from '../../region/ripple-effect.ts'
import { ok } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { wording } from '../no-formula.ts'
import { roundedAmountPhrase } from '../phrases.ts'
import { inputOutputTables } from '../sources.ts'

/**
 * The ripple effect of a demand on a region (経済波及効果, 産業連関分析): direct effect, first round of inputs, income of
 * employees, second round of their consumption.
 *
 * @param given - `demand`: new final demand per sector, shape (n,), producer prices, in one unit. `coefficients`: shape (n, n),
 *   row i, column j is the input from sector i per unit of output of sector j. `selfSufficiency`, `incomeRatio`,
 *   `consumptionMix`: shape (n,), each 0 to 1, the mix adding up to 1. `propensity`: share of additional income that is
 *   consumed, 0 to 1.
 * @returns Rows `direct`, `first`, `income`, `second`, `overall`, each the total followed by one figure per sector, in the unit of
 *   the demand, and `multiplier` = overall ÷ direct. overall = direct + first + second; income is shown, never added.
 *   Failures: `shape`, `missing`, `range` (a figure outside its limits, or a table that uses up more than it makes), `undefined`
 *   (the region meets none of the demand).
 * @example
 * ripple({
 *   demand: [0, 100], coefficients: [[0.2, 0.1], [0.15, 0.25]], selfSufficiency: [0.4, 0.7],
 *   incomeRatio: [0.25, 0.35], propensity: 0.7, consumptionMix: [0.3, 0.7],
 * }) // → value.overall [105.648766…, …], value.multiplier [1.509268…, null, null]
 */
export const ripple = /* #__PURE__ */ defineFunction({
  id: 'RIPPLE',
  since: '0.1.0',
  group: 'region',
  label: { en: 'Ripple effect', ja: '経済波及効果' },
  summary: {
    en: 'What a new demand sets off in a region, by its input–output table: direct, first and second round.',
    ja: '需要の増加が地域にもたらす直接効果・第1次・第2次の波及効果を、産業連関表から計算します。',
  },
  caution: {
    en: 'The effects are production, in which the same yen is counted in every sector it passes through: they are no benefit and no income of the region.',
    ja: '生産額の合計であり、同じお金が部門を通るたびに数えられます。便益や地域の所得として費用と比べることはできません。',
  },
  inputs: {
    demand: amounts({
      label: { en: 'demand', ja: '需要額' },
      hint: { en: 'New final demand per sector.', ja: '部門別の需要の増加額（生産者価格）。' },
      along: 'sectors',
    }),
    coefficients: squareMatrix({
      label: { en: 'coefficients', ja: '投入係数' },
      hint: {
        en: 'Input coefficients: row i, column j is the input from i per unit of output of j. By-products that are booked as negative inputs have to be moved first.',
        ja: '投入係数表。行が投入元、列が産出する部門。負の投入として計上された屑・副産物は、先に組み替えてください。',
      },
    }),
    selfSufficiency: numbers({
      label: { en: 'selfSufficiency', ja: '自給率' },
      hint: { en: 'Share of the demand for each sector that the region meets itself.', ja: '部門別の自給率。' },
      unit: 'share',
      min: 0,
      max: 1,
      along: 'sectors',
    }),
    incomeRatio: numbers({
      label: { en: 'incomeRatio', ja: '雇用者所得率' },
      hint: { en: 'Income of employees per unit of output.', ja: '部門別の生産額に対する雇用者所得の割合。' },
      unit: 'share',
      min: 0,
      max: 1,
      along: 'sectors',
    }),
    propensity: number({
      label: { en: 'propensity', ja: '消費転換率' },
      hint: { en: 'Share of additional income that is consumed.', ja: '増えた所得のうち消費に回る割合。' },
      unit: 'share',
      min: 0,
      max: 1,
    }),
    consumptionMix: numbers({
      label: { en: 'consumptionMix', ja: '消費構成' },
      hint: {
        en: 'How consumption is spread over the sectors, adding up to 1.',
        ja: '消費の部門別構成比（合計は1）。',
      },
      unit: 'share',
      min: 0,
      max: 1,
      along: 'sectors',
    }),
  },
  compute: (table) => {
    const effects = rippleEffect(table)
    if (!effects.ok) return effects
    const { leontief, direct, inputs, first, income, second, overall, multiplier } = effects.value
    const sectors = table.demand
    return ok(
      {
        leontief,
        heading: ['合計', ...sectors.map((_, sector) => `部門${sector + 1}`)],
        direct: totalFirst(direct),
        inputs: totalFirst(inputs),
        first: totalFirst(first),
        income: totalFirst(income),
        second: totalFirst(second),
        overall: totalFirst(overall),
        multiplier: [multiplier, ...sectors.map(() => null)],
      },
      effects.notes,
    )
  },
  steps: {
    leontief: {
      label: { en: 'I − ŝA', ja: 'I−ŝA' },
      unit: 'factor',
      along: 'sectors',
      excel: ({ coefficients, selfSufficiency }, { coefficients: given }, index) => {
        const [from, to] = [Math.floor(index / given.length), index % given.length]
        return `${from === to ? 1 : 0}-${selfSufficiency.at(from)}*${coefficients.at(index)}`
      },
    },
    heading: { label: { en: 'Item', ja: '項目' }, unit: 'text', along: 'sectors', excel: wording },
    direct: {
      label: { en: 'Direct', ja: '直接' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ direct, selfSufficiency, demand }, { demand: given }, index) =>
        index === 0 ? sectorsAdded(direct, given.length) : `${selfSufficiency.at(index - 1)}*${demand.at(index - 1)}`,
    },
    inputs: {
      label: { en: 'Inputs for it', ja: '直接効果に伴う投入' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ inputs, direct, selfSufficiency, coefficients }, { demand: given }, index) => {
        const sectors = given.length
        if (index === 0) return sectorsAdded(inputs, sectors)
        const row = coefficients.range(sectors * (index - 1), sectors * index - 1)
        return `${selfSufficiency.at(index - 1)}*SUMPRODUCT(${row},${direct.range(1, sectors)})`
      },
    },
    first: {
      label: { en: 'First round', ja: '第1次' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ first, inputs, leontief }, { demand: given }, index) =>
        index === 0
          ? sectorsAdded(first, given.length)
          : `SUMPRODUCT(${inverseRow(leontief, index)},${inputs.range(1, given.length)})`,
    },
    income: {
      label: { en: 'Income of employees', ja: '雇用者所得' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ income, incomeRatio, direct, first }, { demand: given }, index) =>
        index === 0
          ? sectorsAdded(income, given.length)
          : `${incomeRatio.at(index - 1)}*(${direct.here}+${first.here})`,
    },
    second: {
      label: { en: 'Second round', ja: '第2次' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ second, leontief, selfSufficiency, consumptionMix, propensity, income }, { demand: given }, index) =>
        index === 0
          ? sectorsAdded(second, given.length)
          : `SUMPRODUCT(${inverseRow(leontief, index)},${selfSufficiency.all},${consumptionMix.all})*${propensity.here}*${income.at(0)}`,
    },
    overall: {
      label: { en: 'Overall', ja: '総合' },
      unit: 'amount',
      along: 'sectors',
      excel: ({ direct, first, second }) => `${direct.here}+${first.here}+${second.here}`,
    },
    multiplier: {
      label: { en: 'Multiplier', ja: '波及倍率' },
      unit: 'ratio',
      along: 'sectors',
      excel: ({ overall, direct }, _values, index) => (index === 0 ? `${overall.at(0)}/${direct.at(0)}` : '""'),
    },
  },
  gives: ['heading', 'direct', 'first', 'income', 'second', 'overall', 'multiplier'],
  layout: 'rows',
  formula:
    'd = ŝF; first = BŝAd, B = (I − ŝA)⁻¹; income = w·(d + first); second = Bŝ(p·κ·Σincome); overall = d + first + second',
  sources: [inputOutputTables],
  examples: [
    {
      given: {
        demand: [0, 100],
        coefficients: [
          [0.2, 0.1],
          [0.15, 0.25],
        ],
        selfSufficiency: [0.4, 0.7],
        incomeRatio: [0.25, 0.35],
        propensity: 0.7,
        consumptionMix: [0.3, 0.7],
      },
      gives: { direct: [70, 0, 70] },
      from: 'by hand: overall 105.648766, multiplier 1.509268',
    },
  ],
  sentence: (_values, { direct, overall, multiplier }, money) => {
    const [own, all] = [direct[0], overall[0]].map((effect) => roundedAmountPhrase(effect ?? 0, money))
    const times = formatNumber(multiplier[0] as number, 2)
    return {
      en: `A direct effect of ${own?.en} in the region sets off an overall effect of ${all?.en}, ${times} times as much.`,
      ja: `地域内の直接効果${own?.ja}に対し、波及を含む総合効果は${all?.ja}で、波及倍率は${times}倍です。`,
    }
  },
})

const totalFirst = ({ total, bySector }: Effect): readonly number[] => [total, ...bySector]

const sectorsAdded = (step: Ref, sectors: number): string => `SUM(${step.range(1, sectors)})`

/** A row of B = (I − ŝA)⁻¹, for the sector that stands in place `index` behind the total. */
const inverseRow = (leontief: Ref, index: number): string => `INDEX(MINVERSE(${leontief.all}),${index},0)`
