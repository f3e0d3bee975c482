import type { Cell } from '../cells.ts'
import { type Failure, fail, isFailure, type Note, note, ok, type Result, type Text } from '../result.ts'
import { decimalsOf } from '../units/decimal.ts'
import { formatNumber } from '../units/format.ts'
import { isMoneyUnit, type MoneyUnit } from '../units/money.ts'
import type { Quantity } from '../units/quantity.ts'
import type { QuantityUnit } from '../units/quantity-unit.ts'
import { readQuantity } from '../units/read-quantity.ts'

/** A figure of the table. */
export interface Figure {
  readonly value: number
  /** Where the cell itself states one. */
  readonly unit: MoneyUnit | undefined
  /** One unit of the last place as printed: 0.1 for 12.3. What is rounded to it may be off by half of it. */
  readonly step: number
}

/** What the cells of a line must be. */
export type FigureKind = 'money' | 'count'

/**
 * Reads one cell of a known line.
 *
 * @param where - The line, fiscal year and position, for messages.
 * @returns `null` for an empty cell and for the marks of "no figure". A note where 以上 or 約 was dropped. The failure
 *   `unreadable-amount` (or a closer one of `readQuantity`) for anything that is no such figure.
 */
export function readFigure(cell: Cell, kind: FigureKind, where: () => Text, input: string): Result<Figure | null> {
  if (cell === null || cell === '') return ok(null)
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return ok({ value: cell, unit: undefined, step: 10 ** -decimalsOf(cell) })
  }
  if (typeof cell !== 'string') return notOfKind(String(cell), kind, where(), input)
  const read = readQuantity(cell, input)
  if (isFailure(read)) return placed(read, where())
  if (read.value === null) return ok(null)
  const { value, unit, decimals } = read.value
  if (!isOfKind(unit, kind)) return notOfKind(cell, kind, where(), input)
  const notes = [...read.notes, ...qualifierNote(read.value, cell, where)]
  return ok({ value, unit: isMoneyUnit(unit) ? unit : undefined, step: 10 ** -decimals }, notes)
}

/** Whether a cell holds any figure other than 0, which may be a blank. */
export function isFigure(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && cell !== 0
  const read = readQuantity(cell, '')
  return read.ok && read.value !== null
}

const isOfKind = (unit: QuantityUnit | undefined, kind: FigureKind): boolean =>
  unit === undefined || (unit !== 'percent' && isMoneyUnit(unit) === (kind === 'money'))

/** Results are computed from the bare figure, so the reader must know that the source was less certain. */
export function qualifierNote(quantity: Quantity, cell: string, where: () => Text): readonly Note[] {
  if (quantity.qualifiers.length === 0) return []
  const { en, ja } = where()
  const value = formatNumber(quantity.value)
  return [
    note('qualifier-dropped', {
      en: `${en}: “${cell.trim()}” is used as ${value}. The calculation does not reflect that it is not exact.`,
      ja: `${ja}：「${cell.trim()}」は${value}として計算しました。「以上」「約」などの限定は計算に反映していません。`,
    }),
  ]
}

const placed = (failure: Failure, where: Text): Failure =>
  fail(failure.code, failure.input, {
    en: `${where.en}: ${failure.message.en}`,
    ja: `${where.ja}：${failure.message.ja}`,
  })

const kindNames: Record<FigureKind, Text> = {
  money: { en: 'an amount of money', ja: '金額' },
  count: { en: 'a number of people or items', ja: '人数や件数' },
}

const notOfKind = (cell: string, kind: FigureKind, where: Text, input: string): Failure =>
  fail('unreadable-amount', input, {
    en: `${where.en}: “${cell}” is not ${kindNames[kind].en}. Enter a number such as 1,510, or － where there is none.`,
    ja: `${where.ja}：「${cell}」は${kindNames[kind].ja}ではありません。「1,510」のような数値を入力し、該当がなければ「－」としてください。`,
  })
