import type { Input } from '../record/input.ts'
import { fail, isFailure, type Note, ok, type Text } from '../result.ts'
import { qualifierNote } from '../tables/read-figure.ts'
import { isMoneyUnit } from '../units/money.ts'
import type { QuantityUnit } from '../units/quantity-unit.ts'
import { readQuantity } from '../units/read-quantity.ts'
import { missingFigure, oneLine, place, type Vector } from './vector.ts'

/** How many there are of something: 9社 is 9 of unit 社. A bare number has no unit. */
export interface Count {
  readonly value: number
  readonly unit: QuantityUnit | undefined
}

/** Counts that may be of different things, one row or one column: numbers, or texts with their counter ("9社"). */
export const counts = ({
  label,
  hint,
}: {
  readonly label: Text
  readonly hint: Text
}): Input<readonly Count[], Vector, false> => ({
  kind: 'counts',
  shape: 'vector',
  label,
  hint,
  unit: 'count',
  optional: false,
  read: (given, name) => {
    const cells = oneLine(given, name, label)
    if (isFailure(cells)) return cells
    const read: Count[] = []
    const notes: Note[] = []
    for (const [index, cell] of cells.entries()) {
      const where = place(label, index)
      if (typeof cell === 'number' && Number.isFinite(cell) && cell >= 0) {
        read.push({ value: cell, unit: undefined })
        continue
      }
      if (cell === null || cell === '') return missingFigure(name, label, index)
      const quantity = typeof cell === 'string' ? readQuantity(cell, name) : undefined
      if (quantity?.ok && quantity.value === null) return missingFigure(name, label, index)
      if (!quantity?.ok || quantity.value === null || !isCount(quantity.value)) {
        return fail('unreadable-amount', name, {
          en: `${where.en}: "${String(cell)}" is not a count. Enter a number, or a text such as 9社.`,
          ja: `${where.ja}の「${String(cell)}」は件数として読み取れません。数値、または「9社」のように入力してください。`,
        })
      }
      read.push({ value: quantity.value.value, unit: quantity.value.unit })
      notes.push(...quantity.notes, ...qualifierNote(quantity.value, String(cell), () => where))
    }
    return ok(read, notes)
  },
})

const isCount = ({ value, unit }: Count): boolean => value >= 0 && unit !== 'percent' && !isMoneyUnit(unit)
