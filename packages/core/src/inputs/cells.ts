import { type Block, toBlock } from '../cells.ts'
import type { Input } from '../record/input.ts'
import { fail, ok, type Text } from '../result.ts'

/** A block of cells as they are, at least one; the function itself reads them. */
export const cells = ({ label, hint }: { readonly label: Text; readonly hint: Text }): Input<Block, Block, false> => ({
  kind: 'cells',
  shape: 'block',
  label,
  hint,
  unit: 'mixed',
  optional: false,
  read: (given, name) => {
    const block = toBlock(given)
    const width = block[0]?.length ?? 0
    if (given !== undefined && width > 0 && block.every((row) => row.length === width)) return ok(block)
    return fail('shape', name, {
      en: `${label.en}: a block of cells is needed, every row equally long.`,
      ja: `${label.ja}：各行のセルの数がそろった範囲を指定してください。`,
    })
  },
})
