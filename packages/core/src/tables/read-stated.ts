import type { Cell } from '../cells.ts'
import { fail, note, ok, type Result, type Text } from '../result.ts'
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
  const printed = cells.map((cell) => readPrinted(cell, ''))
  const figures = printed.map((one) => (one.ok ? one.value : null))
  const bare = figures.flatMap((figure) => (figure === null || figure.percent ? [] : [Math.abs(figure.value)]))
  const inPercent = percentLabel && bare.some((value) => value > largestFraction)
  const notes = printed.flatMap((one) => (one.ok ? one.notes : [unchecked(one.message)]))
  const stated = figures.map((figure) => (figure === null ? null : asFraction(figure, inPercent)))
  return ok(stated, percentLabel && !inPercent && bare.length > 0 ? [...notes, readAsFractions] : notes)
}

/** Reads one ratio that stands for itself: "43.89%" or 0.4389. */
export function readRatio(cell: StatedCell, input: string): Result<Stated | null> {
  const printed = readPrinted(cell, input)
  return printed.ok && printed.value !== null ? ok(asFraction(printed.value, false), printed.notes) : printed
}

/** A ratio as it stands in the cell: 43.89 with `percent` for "43.89%"; `null` for no figure. */
function readPrinted({ cell, where }: StatedCell, input: string): Result<Stated | null> {
  if (cell === null || cell === '') return ok(null)
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return ok({ value: cell, decimals: decimalsOf(cell), form: 'number', percent: false })
  }
  const read = typeof cell === 'string' ? readQuantity(cell, input) : undefined
  if (!read?.ok) return unreadable(cell, where(), input)
  if (read.value === null) return ok(null)
  const { value, unit, decimals } = read.value
  if (unit !== undefined && unit !== 'percent') return unreadable(cell, where(), input)
  const notes = [...read.notes, ...qualifierNote(read.value, String(cell), where)]
  return ok({ value, decimals, form: 'text', percent: unit === 'percent' }, notes)
}

function asFraction(figure: Stated, inPercent: boolean): Stated {
  const percent = figure.percent || inPercent
  return percent ? { ...figure, value: shiftDecimalPoint(figure.value, -2), percent } : figure
}

const unreadable = (cell: Cell, where: Text, input: string) =>
  fail('unreadable-amount', input, {
    en: `${where.en}: “${String(cell)}” cannot be read as a ratio. Write it like 43.89%.`,
    ja: `${where.ja}：「${String(cell)}」は比率として読み取れません。「43.89%」のように入力してください。`,
  })

const unchecked = ({ en, ja }: Text) =>
  note('stated-unreadable', { en: `${en} It is not checked.`, ja: `${ja}この値は検算していません。` })

const readAsFractions = note('stated-fractions', {
  en: `The label of the stated ratios says %, but no figure exceeds ${largestFraction}; they were read as fractions (1 = 100%).`,
  ja: `記載値の項目名に「％」とありますが、${largestFraction}を超える値がないため、比率（1＝100％）として読み取りました。`,
})
