import { dayNumber } from '../calendar/civil-day.ts'
import { readDay } from '../calendar/read-day.ts'
import { isBlank } from '../cells.ts'
import type { Input } from '../record/input.ts'
import { fail, isFailure, ok, type Text } from '../result.ts'
import { oneLine, place, type Vector } from './vector.ts'

/** The days of a column as numbers since 1970-01-01; `null` for a blank. */
export type Days = readonly (number | null)[]

/**
 * A column of dates (日付の列), one for each person: date serials of the 1900 system or any notation. Blank, "" and 0 all
 * mean that there is no date: that is how desktop Excel hands over an empty cell.
 */
export const dates = ({ label, hint }: { readonly label: Text; readonly hint: Text }): Input<Days, Vector, false> => ({
  kind: 'dates',
  shape: 'vector',
  label,
  hint,
  unit: 'day',
  optional: false,
  read: (given, name) => {
    const cells = oneLine(given, name, label)
    if (isFailure(cells)) return cells
    const days: (number | null)[] = []
    for (const [index, cell] of cells.entries()) {
      if (isBlank(cell) || cell === 0) {
        days.push(null)
        continue
      }
      const day = readDay(cell, name)
      if (!day.ok) {
        const where = place(label, index)
        const { en, ja } = day.message
        return fail(day.code, name, { en: `${where.en}: ${en}`, ja: `${where.ja}：${ja}` })
      }
      days.push(dayNumber(day.value))
    }
    return ok(days)
  },
})
