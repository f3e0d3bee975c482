import type { Input } from '../record/input.ts'
import { fail, isFailure, ok, type Text } from '../result.ts'
import { qualifierNote } from '../tables/read-figure.ts'
import { isMoneyUnit, type MoneyUnit } from '../units/money.ts'
import { readQuantity } from '../units/read-quantity.ts'
import { missing, singleValue } from './given.ts'

/** An amount as read: a bare number has no unit and is taken to be in the unit asked for. */
export interface StatedAmount {
  readonly value: number
  readonly money: MoneyUnit | undefined
}

/** One amount of money as text with its unit, such as "26,815千円" or "約800万円"; a bare number passes. */
export const amountText = ({
  label,
  hint,
}: {
  readonly label: Text
  readonly hint: Text
}): Input<StatedAmount, string | number, false> => ({
  kind: 'amountText',
  shape: 'single',
  label,
  hint,
  unit: 'text',
  optional: false,
  read: (given, name) => {
    const single = singleValue(given, name, label)
    if (isFailure(single)) return single
    const { value } = single
    if (value === undefined) return missing(name, label)
    if (typeof value === 'number' && Number.isFinite(value)) return ok({ value, money: undefined })
    if (typeof value !== 'string') return notMoney(name, label, value)
    const quantity = readQuantity(value, name)
    if (!quantity.ok) return quantity
    if (quantity.value === null) return noFigure(name, label, value)
    const { unit } = quantity.value
    if (unit === undefined) return noUnit(name, label, value)
    if (!isMoneyUnit(unit)) return notMoney(name, label, value)
    const notes = [...quantity.notes, ...qualifierNote(quantity.value, value, () => label)]
    return ok({ value: quantity.value.value, money: unit }, notes)
  },
})

const noUnit = (name: string, label: Text, text: string) =>
  fail('no-unit', name, {
    en: `${label.en}: "${text}" states no unit. Write it with its unit, such as 円 or 千円.`,
    ja: `${label.ja}：「${text}」に単位がありません。「円」「千円」などの単位を付けてください。`,
  })

const noFigure = (name: string, label: Text, text: string) =>
  fail('missing', name, {
    en: `${label.en}: "${text}" means that there is no figure. It is not taken as 0.`,
    ja: `${label.ja}：「${text}」は値がないことを示します。0とはみなしません。`,
  })

const notMoney = (name: string, label: Text, value: unknown) =>
  fail('type', name, {
    en: `${label.en}: "${String(value)}" is not an amount of money.`,
    ja: `${label.ja}：「${String(value)}」は金額ではありません。`,
  })
