import type { Cell } from '../cells.ts'
import type { Input } from '../record/input.ts'
import { isFailure, ok, type Text } from '../result.ts'
import { readRatio } from '../tables/read-stated.ts'
import type { Stated } from '../tables/recognised-table.ts'
import { missing, singleValue } from './given.ts'

interface StatedSpec {
  readonly label: Text
  readonly hint: Text
}

/** One ratio as somebody printed it, text such as "92.17%" or a fraction; read as the line of stated ratios of a table. */
export const statedInput = ({ label, hint }: StatedSpec): Input<Stated, string | number, false> => ({
  kind: 'stated',
  shape: 'single',
  label,
  hint,
  unit: 'ratio',
  optional: false,
  read: (given, name) => {
    const single = singleValue(given, name, label)
    if (isFailure(single)) return single
    if (single.value === undefined) return missing(name, label)
    const read = readRatio({ cell: single.value as Cell, where: () => label }, name)
    if (!read.ok) return read
    return read.value === null ? missing(name, label) : ok(read.value, read.notes)
  },
})
