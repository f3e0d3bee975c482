import { type Block, toBlock } from '../cells.ts'
import type { Input } from '../record/input.ts'
import { fail, ok, type Text } from '../result.ts'
import { readFigure } from '../tables/read-figure.ts'
import { outsideLimits, withinLimits } from './limits.ts'

/** A square block of numbers from 0 on, one row and column per sector, shape (n, n). A blank is missing, never zero: a failure that names the cell. */
export const squareMatrix = ({
  label,
  hint,
}: {
  readonly label: Text
  readonly hint: Text
}): Input<readonly (readonly number[])[], Block | readonly (readonly number[])[], false> => ({
  kind: 'matrix',
  shape: 'block',
  label,
  hint,
  unit: 'factor',
  optional: false,
  along: 'sectors',
  ...limits,
  read: (given, name) => {
    const block = toBlock(given)
    if (block.length === 0 || block.some((row) => row.length !== block.length)) {
      return fail('shape', name, {
        en: `${label.en}: as many rows as columns are needed, one for each sector.`,
        ja: `${label.ja}：行数と列数が同じ（部門の数）の範囲を指定してください。`,
      })
    }
    const rows: number[][] = []
    for (const [row, cells] of block.entries()) {
      const values: number[] = []
      for (const [column, cell] of cells.entries()) {
        const where = place(label, row, column)
        const figure = readFigure(cell, 'count', () => where, name)
        if (!figure.ok) return figure
        if (figure.value === null) {
          return fail('missing', name, {
            en: `${where.en} is missing. A blank is not taken as 0: enter 0 if it is zero.`,
            ja: `${where.ja}に値がありません。空欄は0とみなしません。0のときは0を入力してください。`,
          })
        }
        const { value } = figure.value
        if (!withinLimits(value, limits)) return outsideLimits(value, limits, name, where)
        values.push(value)
      }
      rows.push(values)
    }
    return ok(rows)
  },
})

const limits = { min: 0 }

const place = (label: Text, row: number, column: number): Text => ({
  en: `${label.en}, row ${row + 1}, column ${column + 1}`,
  ja: `${label.ja}の${row + 1}行${column + 1}列`,
})
