import type { Cell } from '../../cells.ts'
import { readLabelledCounts } from '../../disclosure/labelled-counts.ts'
import { suppress } from '../../disclosure/suppress.ts'
import { cells } from '../../inputs/cells.ts'
import { numberOr } from '../../inputs/number.ts'
import { defineFunction } from '../../record/define-function.ts'
import type { Figure, NoFormula } from '../../record/step.ts'
import { ok } from '../../result.ts'
import { disclosureHandbook } from '../sources.ts'

const searched: NoFormula = {
  reason: {
    en: 'Which cells protect each other is found by a search that no formula can do.',
    ja: 'どのセルを併せて秘匿すべきかは、数式では求められない探索によります。',
  },
}

/**
 * A table of counts with its small cells hidden (秘匿処理): counts of 1 to threshold − 1 become X, and further cells as needed
 * so that no hidden one can be worked out from the totals.
 *
 * @param given - `table`: a block; a first row or column with text is labels, 計, 合計, 総数 and total among them are totals.
 *   `threshold`: the smallest count that may be shown, 5 by default.
 * @returns `safeTable`, the block with X in the hidden cells, everything else as given; `hidden` and `secondary`, how many cells
 *   are hidden and how many of them only to protect others. 0 stays. Every hidden cell keeps at least two possible values,
 *   given all that is shown and that counts are whole and not negative. Failures: `unreadable-amount` with the position,
 *   `range` (not a count, a total that its parts do not add up to), `shape`.
 * @example
 * suppressedTable({ table: [['', 'A', '計'], ['x', 3, 10], ['y', 7, 14], ['計', 10, 24]] })
 */
export const suppressedTable = /* #__PURE__ */ defineFunction({
  id: 'SUPPRESS',
  since: '0.1.0',
  group: 'people',
  label: { en: 'Suppression of small counts', ja: '少数の秘匿' },
  summary: {
    en: 'A table of counts with its small cells hidden, so that no person can be recognised nor worked out from totals.',
    ja: '集計表の小さな数を「X」に置き換え、合計から逆算できるセルも併せて秘匿します。',
  },
  caution: {
    en: 'It protects this one table: someone who has another with the same people may know more.',
    ja: 'この表だけを保護します。同じ人を数えた別の表と突き合わせると、わかってしまうことがあります。',
  },
  inputs: {
    table: cells({
      label: { en: 'table', ja: '集計表' },
      hint: {
        en: 'The counts with their labels and totals, as they are.',
        ja: '見出しと合計を含む集計表の範囲。そのままの形で指定できます。',
      },
    }),
    threshold: numberOr(5, {
      label: { en: 'threshold', ja: 'しきい値' },
      hint: { en: 'The smallest count that may be shown.', ja: 'そのまま示してよい最小の数。' },
      unit: 'count',
      min: 1,
      whole: true,
    }),
  },
  compute: ({ table, threshold }) => {
    const read = readLabelledCounts(table, 'table')
    if (!read.ok) return read
    const { firstRow, firstColumn } = read.value
    const pattern = suppress(read.value.table, threshold)
    if (!pattern.ok) return pattern
    const statuses = pattern.value.flat()
    return ok({
      safeTable: table.map((row, line) =>
        row.map((cell, place) => {
          const status = pattern.value[line - firstRow]?.[place - firstColumn] ?? 'shown'
          return status === 'shown' ? asFigure(cell) : 'X'
        }),
      ),
      hidden: statuses.filter((status) => status !== 'shown').length,
      secondary: statuses.filter((status) => status === 'secondary').length,
    })
  },
  steps: {
    safeTable: { label: { en: 'Table', ja: '集計表' }, unit: 'count', along: 'items', excel: searched },
    hidden: { label: { en: 'Hidden cells', ja: '秘匿したセル' }, unit: 'count', excel: searched },
    secondary: { label: { en: 'Hidden to protect others', ja: '併せて秘匿したセル' }, unit: 'count', excel: searched },
  },
  gives: 'safeTable',
  formula: {
    en: '1 … threshold − 1 → X, and the fewest further cells that leave every X at least two possible values',
    ja: '1から（しきい値 − 1）までの数をXとし、どのXにも2通り以上の値がありうるように、ほかのセルもできるだけ少なくXとする',
  },
  sources: [disclosureHandbook],
  examples: [
    {
      given: {
        table: [
          ['', '市内', '市外', '計'],
          ['女性', 3, 20, 23],
          ['男性', 12, 30, 42],
          ['計', 15, 50, 65],
        ],
      },
      gives: { hidden: 4, secondary: 3 },
      from: 'by hand: one small count among totals needs three others',
    },
  ],
  sentence: ({ threshold }, { hidden, secondary }) => ({
    en: `${hidden} cells are hidden because a count below ${threshold} stands in them or could be worked out from them (${secondary} of them to protect others).`,
    ja: `${threshold}未満の数を示さないため、${hidden}個のセルを秘匿しました（うち${secondary}個は、合計からの逆算を防ぐためです）。`,
  }),
})

const asFigure = (cell: Cell): Figure => (typeof cell === 'boolean' ? String(cell) : cell)
