import type { Cell } from '../cells.ts'
import { type Note, note, ok, type Result, type Text } from '../result.ts'
import { decimalsOf, shiftDecimalPoint } from '../units/decimal.ts'
import { readQuantity } from '../units/read-quantity.ts'
import { qualifierNote } from './read-figure.ts'
import type { Stated } from './recognised-table.ts'

/** A cell of the line of stated ratios, with its fiscal year and place for messages. */
export interface StatedCell {
  readonly cell: Cell
  readonly where: () => Text
}

/**
 * A label may say （％） although the cells hold fractions that are only displayed as percentages. Ratios that all stay
 * below 3 % are rarer than that, so only a larger number shows that the line is typed in percent.
 */
const largestFraction = 3

/**
 * Reads the line of stated ratios (記載値): texts such as "43.89%", fractions, or numbers under a label that says （％）.
 *
 * @param percentLabel - Whether the label says （％）.
 * @returns One for each cell; `null` for no figure, and with the note `stated-unreadable` for what is no ratio: it cannot
 *   be checked, but nothing else is computed from it.
 */
export function readStated(cells: readonly StatedCell[], percentLabel: boolean): Result<readonly (Stated | null)[]> {
  const printed = cells.map(readPrinted)
  const bare = printed.flatMap(({ figure }) => (figure === null || figure.percent ? [] : [Math.abs(figure.value)]))
  const inPercent = percentLabel && bare.some((value) => value > largestFraction)
  const notes = printed.flatMap((one) => one.notes)
  const stated = printed.map(({ figure }) => (figure === null ? null : asFraction(figure, inPercent)))
  return ok(stated, percentLabel && !inPercent && bare.length > 0 ? [...notes, readAsFractions] : notes)
}

/** A ratio as it stands in the cell: 43.89 with `percent` for "43.89%". */
interface Printed {
  readonly figure: Stated | null
  readonly notes: readonly Note[]
}

function readPrinted({ cell, where }: StatedCell): Printed {
  if (cell === null || cell === '') return { figure: null, notes: [] }
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return { figure: { value: cell, decimals: decimalsOf(cell), form: 'number', percent: false }, notes: [] }
  }
  const read = typeof cell === 'string' ? readQuantity(cell, '') : undefined
  if (read?.ok && read.value === null) return { figure: null, notes: [] }
  if (!read?.ok || read.value === null) return unreadable(cell, where())
  const { value, unit, decimals } = read.value
  if (unit !== undefined && unit !== 'percent') return unreadable(cell, where())
  const notes = [...read.notes, ...qualifierNote(read.value, String(cell), where)]
  return { figure: { value, decimals, form: 'text', percent: unit === 'percent' }, notes }
}

function asFraction(figure: Stated, inPercent: boolean): Stated {
  const percent = figure.percent || inPercent
  return percent ? { ...figure, value: shiftDecimalPoint(figure.value, -2), percent } : figure
}

const unreadable = (cell: Cell, where: Text): Printed => ({
  figure: null,
  notes: [
    note('stated-unreadable', {
      en: `${where.en}: “${String(cell)}” cannot be read as a ratio, so it is not checked. Write it like 43.89%.`,
      ja: `${where.ja}：「${String(cell)}」は比率として読み取れないため、検算していません。「43.89%」のように入力してください。`,
    }),
  ],
})

const readAsFractions = note('stated-fractions', {
  en: `The label of the stated ratios says %, but no figure exceeds ${largestFraction}; they were read as fractions (1 = 100%).`,
  ja: `記載値の項目名に「％」とありますが、${largestFraction}を超える値がないため、比率（1＝100％）として読み取りました。`,
})
