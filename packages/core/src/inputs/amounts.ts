import { isBlank } from '../cells.ts'
import type { Input, Reading } from '../record/input.ts'
import { fail, type Note, note, ok, type Text } from '../result.ts'
import type { Figure } from '../tables/read-figure.ts'
import { convertMoney, type MoneyUnit, moneyUnits } from '../units/money.ts'
import { place, plainNumbers, readVector, type Vector } from './vector.ts'

interface AmountsSpec {
  readonly label: Text
  readonly hint: Text
  readonly unit?: 'amount' | 'amountPerPerson'
  readonly along?: 'years' | 'outcomes' | 'sectors'
}

/**
 * Money per fiscal year, or per outcome: one row or one column, shape (n,), n ≥ 1, first year first. Texts may state their unit
 * ("26,815千円"); then all must, and different units are converted to the first one with a note. An empty cell or a mark
 * for "no figure" is missing, never zero: a failure that names the position.
 */
export const amounts = ({
  label,
  hint,
  unit = 'amount',
  along = 'years',
}: AmountsSpec): Input<readonly number[], Vector, false> => ({
  kind: 'amounts',
  shape: 'vector',
  label,
  hint,
  unit,
  optional: false,
  along,
  convert: (values, from, to) => values.map((value) => convertMoney(value, from, to)),
  read: (given, name) => {
    const plain = plainNumbers(given)
    if (plain !== undefined) return ok(plain)
    const figures = readVector(given, 'money', name, label)
    return figures.ok ? inOneUnit(figures.value, figures.notes, name, label) : figures
  },
})

/** Money per fiscal year that may be left out; `undefined` then reaches `compute`, and `fallback` says what that means. */
export const optionalAmounts = ({
  fallback,
  ...spec
}: AmountsSpec & { readonly fallback: Text }): Input<readonly number[] | undefined, Vector, true> => {
  const { read, ...required } = amounts(spec)
  return {
    ...required,
    optional: true,
    fallback,
    convert: (values, from, to) => values?.map((value) => convertMoney(value, from, to)),
    read: (given, name) => (isOmitted(given) ? ok(undefined) : read(given, name)),
  }
}

/** Nothing at all, or the one blank cell that a spreadsheet hands over for it. */
const isOmitted = (given: unknown): boolean =>
  Array.isArray(given) ? given.length === 1 && isOmitted(given[0]) : isBlank(given)

function inOneUnit(
  figures: readonly Figure[],
  readingNotes: readonly Note[],
  name: string,
  label: Text,
): Reading<readonly number[]> {
  const money = figures.find(({ unit }) => unit !== undefined)?.unit
  if (money === undefined)
    return ok(
      figures.map(({ value }) => value),
      readingNotes,
    )
  const bare = figures.findIndex(({ unit }) => unit === undefined)
  if (bare >= 0) {
    return fail('mixed-units', name, {
      en: `${place(label, bare).en} states no unit, others do. State a unit for all or for none.`,
      ja: `${place(label, bare).ja}に単位がありません。単位は、すべての値に付けるか、すべて外してください。`,
    })
  }
  const values = figures.map(({ value, unit }) => convertMoney(value, unit ?? money, money))
  const isMixed = figures.some(({ unit }) => unit !== money)
  return { ok: true, value: values, notes: isMixed ? [...readingNotes, converted(label, money)] : readingNotes, money }
}

const converted = (label: Text, money: MoneyUnit): Note =>
  note('unit-converted', {
    en: `${label.en} states several units; all were converted to ${moneyUnits[money].label.en}.`,
    ja: `${label.ja}の単位が混ざっているため、${moneyUnits[money].label.ja}に換算しました。`,
  })
