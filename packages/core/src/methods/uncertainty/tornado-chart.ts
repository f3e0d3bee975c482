import { tableInput } from '../../inputs/table.ts'
import { defineFunction } from '../../record/define-function.ts'
import { ok, type Result } from '../../result.ts'
import type { RecognisedTable } from '../../tables/recognised-table.ts'
import { type TornadoRow, tornado } from '../../uncertainty/tornado.ts'
import { wording } from '../no-formula.ts'
import { percentPhrase } from '../phrases.ts'
import { seedTable } from '../returns/published-table.ts'
import { greenBook, shiojiriSlides } from '../sources.ts'
import { spreadInput, stockOf } from './stock-of.ts'

/**
 * A tornado (トルネード図の数値): how far the published ratio moves when one input of a results table alone is off.
 *
 * @param given - `table`: a block with labels and fiscal years. `spread`: how far each input is moved, 0.1 by default.
 * @returns Per input, the widest swing first: `factor` (the label of the row), `low` with the input × (1 − spread), `high`
 *   with × (1 + spread), both the last year's stock ratio, and `swing` = |high − low|. Failures: those of `roiTable`,
 *   `undefined` when nothing was spent, `range`.
 * @example
 * tornadoChart({ table: cells }) // → value.factor ['予算額', '地域内消費増価額(のべ)', '住民税増価額(のべ)']
 */
export const tornadoChart = /* #__PURE__ */ defineFunction({
  id: 'TORNADO',
  since: '0.1.0',
  group: 'uncertainty',
  label: { en: 'Tornado', ja: '感度分析（トルネード）' },
  summary: {
    en: 'How far the published ratio moves when one input of a results table alone is off, the widest swing first.',
    ja: '実績表の各項目が1つだけ上下したとき、公表の方式のROIがどれだけ動くかを、影響の大きい順に示します。',
  },
  caution: {
    en: 'All inputs move by the same share, however sure each of them is.',
    ja: 'どの項目も同じ割合で上下させます。項目ごとの確からしさの違いは考えていません。',
  },
  inputs: { table: tableInput(), spread: spreadInput },
  compute: ({ table, spread }) => {
    const rows = tornadoOf(table, spread)
    if (!rows.ok) return rows
    return ok({
      factor: rows.value.map(({ label }) => label),
      low: rows.value.map(({ low }) => low),
      high: rows.value.map(({ high }) => high),
      swing: rows.value.map(({ swing }) => swing),
    })
  },
  steps: {
    factor: { label: { en: 'Factor', ja: '要因' }, unit: 'text', along: 'items', excel: wording },
    low: {
      label: { en: 'Low', ja: '下振れ' },
      unit: 'ratio',
      along: 'items',
      excel: ({ table, spread }, values, index) => movedRatio(table, values, index, '-', spread.here),
    },
    high: {
      label: { en: 'High', ja: '上振れ' },
      unit: 'ratio',
      along: 'items',
      excel: ({ table, spread }, values, index) => movedRatio(table, values, index, '+', spread.here),
    },
    swing: {
      label: { en: 'Swing', ja: '振れ幅' },
      unit: 'ratio',
      along: 'items',
      excel: ({ low, high }) => `ABS(${high.here}-${low.here})`,
    },
  },
  gives: ['factor', 'low', 'high', 'swing'],
  formula: {
    en: 'B[n] ÷ ΣC with one benefit line, or the cost, × (1 ∓ spread)',
    ja: 'B[n] ÷ ΣC の便益の1項目、または費用に (1 ∓ 変動幅) を掛ける',
  },
  sources: [greenBook, shiojiriSlides],
  examples: [
    {
      given: { table: seedTable },
      gives: { factor: ['予算額', '地域内消費増価額(のべ)', '住民税増価額(のべ)'] },
      from: 'by hand: the published table',
    },
  ],
  sentence: ({ spread }, { factor, low, high }) => {
    const [moved, from, to] = [spread, low[0] as number, high[0] as number].map(percentPhrase)
    return {
      en: `The ratio is most sensitive to ${factor[0]}: moved by ${moved?.en} either way, it gives ${from?.en} and ${to?.en}.`,
      ja: `最も影響が大きいのは「${factor[0]}」で、${moved?.ja}の増減により、ROIは${from?.ja}（下振れ）と${to?.ja}（上振れ）になります。`,
    }
  },
})

function tornadoOf(table: RecognisedTable, spread: number): Result<readonly TornadoRow[]> {
  const stock = stockOf(table)
  return stock.ok ? tornado(stock.value, spread) : stock
}

interface TornadoTable {
  readonly benefits: { readonly last: string }
  readonly benefitLines: readonly { readonly last: string }[]
  readonly costs: { readonly all: string }
}

/** The native formula of the ratio in one row; which input a row moves follows from the sorted swings. */
function movedRatio(
  table: TornadoTable,
  { table: recognised, spread }: { readonly table: RecognisedTable; readonly spread: number },
  index: number,
  sign: '-' | '+',
  spreadCell: string,
): string {
  const stock = stockOf(recognised)
  if (!stock.ok) return '""'
  const { benefits, cost } = stock.value
  const numbered = benefits.map(({ amount }, line) => ({ label: String(line), amount }))
  const rows = tornado({ benefits: numbered, cost: { ...cost, label: 'cost' } }, spread)
  const moved = rows.ok ? rows.value[index]?.label : undefined
  if (moved === 'cost') return `${table.benefits.last}/(SUM(${table.costs.all})*(1${sign}${spreadCell}))`
  const line = table.benefitLines[Number(moved)]?.last
  return `(${table.benefits.last}${sign}${spreadCell}*${line})/SUM(${table.costs.all})`
}
