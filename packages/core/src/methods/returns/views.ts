import { optionalNumber } from '../../inputs/number.ts'
import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { Ref } from '../../record/step.ts'
import { ok } from '../../result.ts'
import type { RecognisedTable } from '../../tables/recognised-table.ts'
import { moneyUnits } from '../../units/money.ts'
import { wording } from '../no-formula.ts'
import { percentPhrase } from '../phrases.ts'
import { levyDate, localAllocationTax, publicWorksGuideline, shiojiriSlides } from '../sources.ts'
import { realRate } from './discount-inputs.ts'
import { attritionInput, levyLag, localShareInput, taxOffset } from './fiscal-assumptions.ts'
import { seedTable } from './published-table.ts'
import { resultsOf } from './results.ts'
import { type AssumptionCells, type ViewAssumptions, viewRows } from './view-rows.ts'

/**
 * Every honest view (視点) of one results table side by side: the published ratio, the cumulative and net ones, discounted,
 * with resident tax only, after the offset of the local allocation tax (地方交付税), with the lag of the levy, with people
 * who leave, with consumption that stays, and net of own revenue.
 *
 * @param given - `table`: a block with labels and fiscal years. `rate`: real discount rate per year. `offset`: share of a
 *   tax increase that 地方交付税 takes back, 0.75 by default. `lag`: years from arrival to the first resident tax, 1 by
 *   default. `attrition`: share of people leaving per year. `localShare`: share of consumption staying in the region.
 *   `ownRevenue`: own revenue of all years together, in the table's unit. An omitted rate, attrition or local share gives
 *   illustrative rows, marked 例示.
 * @returns Per view: `view`, `value` (a fraction, or an amount in the table's unit), `unit`, `meaning`. A view whose rows
 *   the table lacks has no value, and its meaning names the row. Failures: those of `roiTable`; `undefined` when nothing
 *   was spent.
 * @example
 * views({ table: cells }) // → value.value [0.9217…, 3.4248…, 2.4248…, …]
 */
export const views = /* #__PURE__ */ defineFunction({
  id: 'VIEWS',
  since: '0.1.0',
  group: 'returns',
  label: { en: 'All views of a results table', ja: '実績表のさまざまな見方' },
  summary: {
    en: 'Every honest view of one results table side by side, from the published ratio to the most cautious one.',
    ja: '1つの実績表を、公表の方式から慎重な見方まで、さまざまな視点で並べて示します。',
  },
  caution: {
    en: 'The illustrative rows (例示) rest on assumptions of this function, not on your data: give your own before you publish them.',
    ja: '「例示」の行は仮の割合によるもので、実績ではありません。公表するときは、根拠のある値を指定してください。',
  },
  inputs: {
    table: tableInput(),
    rate: optionalNumber({
      ...realRate,
      fallback: { en: '0.04, 0.02 and 0.01 as illustrations', ja: '0.04・0.02・0.01（例示）' },
    }),
    offset: taxOffset,
    lag: levyLag,
    attrition: attritionInput({ en: '0.05 and 0.1 as illustrations', ja: '0.05・0.1（例示）' }),
    localShare: localShareInput({ en: '0.8 and 0.5 as illustrations', ja: '0.8・0.5（例示）' }),
    ownRevenue: optionalNumber({
      label: { en: 'ownRevenue', ja: '自主財源' },
      hint: {
        en: 'Own revenue of all years together, in the unit of the table.',
        ja: '自主財源（コンサル料など）の全年度の合計。表と同じ単位。',
      },
      unit: 'amount',
      min: 0,
      fallback: { en: 'view J has no value', ja: '視点Jは空欄' },
    }),
  },
  compute: ({ table, ...assumptions }) => {
    const results = resultsOf(table)
    if (!results.ok) return results
    const rows = viewRows(results.value, assumptions)
    return ok({
      view: rows.map(({ name }) => name),
      value: rows.map(({ lacks, value }) => (lacks === undefined ? value() : null)),
      unit: rows.map(({ isAmount }) => (isAmount ? amountUnit(table) : ratioUnit)),
      meaning: rows.map(({ meaning, lacks }) => lacks ?? meaning),
    })
  },
  steps: {
    view: { label: { en: 'View', ja: '視点' }, unit: 'text', along: 'items', excel: wording },
    value: {
      label: { en: 'Value', ja: '値' },
      unit: 'mixed',
      along: 'items',
      excel: ({ table, ...cells }, { table: recognised, ...assumptions }, index) => {
        const results = resultsOf(recognised)
        const row = results.ok ? viewRows(results.value, assumptions)[index] : undefined
        return row === undefined || row.lacks !== undefined ? '""' : row.excel(table, addressesOf(cells))
      },
    },
    unit: { label: { en: 'Unit', ja: '単位' }, unit: 'text', along: 'items', excel: wording },
    meaning: { label: { en: 'Meaning', ja: '意味' }, unit: 'text', along: 'items', excel: wording },
  },
  gives: ['view', 'value', 'unit', 'meaning'],
  formula: {
    en: 'A B[n] ÷ ΣC; B ΣB ÷ ΣC; B net (ΣB − ΣC) ÷ ΣC; C ΣB·d ÷ ΣC·d and Σ(B − C)·d with d[t] = (1 + r)^(n − t); D T[n] ÷ ΣC; E ΣT ÷ ΣC; F E·(1 − o); G Σ τ[t]·S[t−lag] ÷ ΣC; F+G G·(1 − o); H A·present ÷ ever; I A with the local share of its consumption; J B[n] ÷ (ΣC − R); T resident tax, τ the same per head, S migrants ever, o offset, R own revenue',
    ja: 'A B[n] ÷ ΣC; B ΣB ÷ ΣC; B 純 (ΣB − ΣC) ÷ ΣC; C ΣB·d ÷ ΣC·d と Σ(B − C)·d、ただし d[t] = (1 + r)^(n − t); D T[n] ÷ ΣC; E ΣT ÷ ΣC; F E·(1 − o); G Σ τ[t]·S[t−遅れ] ÷ ΣC; F+G G·(1 − o); H A·現存 ÷ のべ; I Aの消費を地域に残る分だけにする; J B[n] ÷ (ΣC − R); T 住民税、τ 1人当たり住民税、S のべ移住者数、o 交付税相殺率、R 自主財源',
  },
  sources: [shiojiriSlides, publicWorksGuideline, localAllocationTax, levyDate],
  examples: [
    {
      given: { table: seedTable, rate: 0.04, attrition: 0.05, localShare: 0.8, ownRevenue: 8000 },
      gives: { unit: ['比率', '比率', '比率', '比率', '表の金額の単位', ...Array<string>(8).fill('比率')] },
      from: 'by hand: the views of the published table',
    },
    { given: { table: seedTable }, gives: {}, from: 'by hand: with illustrative assumptions' },
  ],
  sentence: (_values, { value, unit }) => {
    const ratios = value.filter((figure, index) => typeof figure === 'number' && unit[index] === ratioUnit) as number[]
    const published = percentPhrase(ratios[0] as number)
    const lowest = percentPhrase(ratios.reduce((low, ratio) => Math.min(low, ratio)))
    const highest = percentPhrase(ratios.reduce((high, ratio) => Math.max(high, ratio)))
    return {
      en: `As published the ratio is ${published.en}; the same data give ${lowest.en} to ${highest.en}, depending on the view.`,
      ja: `公表の方式では${published.ja}です。同じ実績でも、見方により${lowest.ja}から${highest.ja}までの幅があります。`,
    }
  },
})

const ratioUnit = '比率'

const amountUnit = ({ unit }: RecognisedTable): string =>
  unit === undefined ? '表の金額の単位' : moneyUnits[unit].label.ja

const addressesOf = (cells: Readonly<Record<keyof ViewAssumptions, Ref>>): AssumptionCells => ({
  rate: cells.rate.here,
  offset: cells.offset.here,
  lag: cells.lag.here,
  attrition: cells.attrition.here,
  localShare: cells.localShare.here,
  ownRevenue: cells.ownRevenue.here,
})
