import { type Block, toBlock } from '../cells.ts'
import type { Input } from '../record/input.ts'
import type { Text } from '../result.ts'
import { recogniseTable } from '../tables/recognise-table.ts'
import type { RecognisedTable } from '../tables/recognised-table.ts'

/** An input whose rows native formulas can refer to one by one. */
export type TableInput = Input<RecognisedTable, Block, false> & { readonly kind: 'table' }

const label: Text = { en: 'table', ja: '表' }

/** A results table (実績表) as it is pasted: labels, and fiscal years along either edge. */
export const tableInput = (): TableInput => ({
  kind: 'table',
  shape: 'block',
  label,
  hint: {
    en: 'The whole results table with its labels and fiscal years, as it is.',
    ja: '見出しと年度を含む実績表の範囲。そのままの形で指定できます。',
  },
  unit: 'text',
  optional: false,
  read: (given, name) => recogniseTable(toBlock(given), name),
})
