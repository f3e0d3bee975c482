import { type Block, isBlank, toBlock } from '../cells.ts'
import type { Input, Reading } from '../record/input.ts'
import { type Failure, fail, isFailure, type Note, note, type Text } from '../result.ts'
import { convertMoney, isMoneyUnit, type MoneyUnit, moneyUnits } from '../units/money.ts'
import { readQuantity } from '../units/read-quantity.ts'

/** What a caller may pass for a vector: a list, or one row or one column of cells. */
export type Vector = readonly (number | string | null)[] | Block

interface AmountsSpec {
  readonly label: Text
  readonly hint: Text
}

/**
 * Money per fiscal year: one row or one column, shape (n,), n ≥ 1, first year first. Texts may state their unit
 * ("26,815千円"); then all must, and different units are converted to the first one with a note. An empty cell or a mark
 * for "no figure" is missing, never zero: a failure that names the position.
 */
export const amounts = ({ label, hint }: AmountsSpec): Input<readonly number[], Vector, false> => ({
  kind: 'amounts',
  label,
  hint,
  unit: 'amount',
  optional: false,
  along: 'years',
  convert: (values, from, to) => values.map((value) => convertMoney(value, from, to)),
  read: (given, name) => {
    const cells = oneLine(given, name, label)
    if (isFailure(cells)) return cells
    const read: Amount[] = []
    for (const [index, cell] of cells.entries()) {
      const amount = readAmountCell(cell, name, label, index)
      if (isFailure(amount)) return amount
      read.push(amount)
    }
    return inOneUnit(read, name, label)
  },
})

interface Amount {
  readonly value: number
  readonly money: MoneyUnit | undefined
  readonly notes: readonly Note[]
}

function oneLine(given: unknown, name: string, label: Text): readonly unknown[] | Failure {
  const block = toBlock(given)
  const width = block[0]?.length ?? 0
  const cells = block.length === 1 ? block[0] : block.map((row) => row[0])
  if (cells === undefined || width === 0 || (block.length > 1 && block.some((row) => row.length !== 1))) {
    return fail('shape', name, {
      en: `${label.en}: one row or one column of years is needed.`,
      ja: `${label.ja}：1行または1列の範囲（年度の順）を指定してください。`,
    })
  }
  return cells
}

function readAmountCell(cell: unknown, name: string, label: Text, index: number): Amount | Failure {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, money: undefined, notes: [] }
  if (isBlank(cell)) return missingFigure(name, label, index)
  if (typeof cell !== 'string') return notAnAmount(cell, name, label, index)
  const quantity = readQuantity(cell, name)
  if (isFailure(quantity)) {
    const { en, ja } = quantity.message
    return fail(quantity.code, name, { en: `${place(label, index).en}: ${en}`, ja: `${place(label, index).ja}：${ja}` })
  }
  if (quantity.value === null) return missingFigure(name, label, index)
  const { value, unit } = quantity.value
  if (unit !== undefined && !isMoneyUnit(unit)) return notAnAmount(cell, name, label, index)
  return { value, money: unit, notes: quantity.notes }
}

const place = (label: Text, index: number): Text => ({
  en: `${label.en}, figure ${index + 1}`,
  ja: `${label.ja}の${index + 1}番目`,
})

const missingFigure = (name: string, label: Text, index: number): Failure =>
  fail('missing', name, {
    en: `${place(label, index).en} is missing. A blank is not taken as 0: enter 0 if it is zero, or leave the year out.`,
    ja: `${place(label, index).ja}に値がありません。空欄は0とみなしません。0のときは0を入力し、値のない年度は範囲から外してください。`,
  })

const notAnAmount = (cell: unknown, name: string, label: Text, index: number): Failure =>
  fail('type', name, {
    en: `${place(label, index).en}: "${String(cell)}" is not an amount of money.`,
    ja: `${place(label, index).ja}の「${String(cell)}」は金額ではありません。`,
  })

function inOneUnit(amounts: readonly Amount[], name: string, label: Text): Reading<readonly number[]> {
  const money = amounts.find((amount) => amount.money !== undefined)?.money
  const notes = amounts.flatMap((amount) => amount.notes)
  if (money === undefined) return { ok: true, value: amounts.map(({ value }) => value), notes }
  const bare = amounts.findIndex((amount) => amount.money === undefined)
  if (bare >= 0) {
    return fail('mixed-units', name, {
      en: `${place(label, bare).en} states no unit, others do. State a unit for all or for none.`,
      ja: `${place(label, bare).ja}に単位がありません。単位は、すべての値に付けるか、すべて外してください。`,
    })
  }
  const other = amounts.find((amount) => amount.money !== money)?.money
  if (other !== undefined) {
    notes.push(
      note('unit-converted', {
        en: `${label.en} states several units; all were converted to ${moneyUnits[money].label.en}.`,
        ja: `${label.ja}の単位が混ざっているため、${moneyUnits[money].label.ja}に換算しました。`,
      }),
    )
  }
  const values = amounts.map((amount) => convertMoney(amount.value, amount.money ?? money, money))
  return { ok: true, value: values, notes, money }
}
