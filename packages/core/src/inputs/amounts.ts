import { type Block, type Cell, toBlock } from '../cells.ts'
import type { Input, Reading } from '../record/input.ts'
import { type Failure, fail, isFailure, type Note, note, ok, type Text } from '../result.ts'
import { type Figure, readFigure } from '../tables/read-figure.ts'
import { convertMoney, type MoneyUnit, moneyUnits } from '../units/money.ts'

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
  shape: 'vector',
  label,
  hint,
  unit: 'amount',
  optional: false,
  along: 'years',
  convert: (values, from, to) => values.map((value) => convertMoney(value, from, to)),
  read: (given, name) => {
    const cells = oneLine(given, name, label)
    if (isFailure(cells)) return cells
    const figures: Figure[] = []
    const notes: Note[] = []
    for (const [index, cell] of cells.entries()) {
      const figure = readFigure((cell ?? null) as Cell, 'money', () => place(label, index), name)
      if (!figure.ok) return figure
      if (figure.value === null) return missingFigure(name, label, index)
      figures.push(figure.value)
      notes.push(...figure.notes)
    }
    return inOneUnit(figures, notes, name, label)
  },
})

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

const place = (label: Text, index: number): Text => ({
  en: `${label.en}, figure ${index + 1}`,
  ja: `${label.ja}の${index + 1}番目`,
})

const missingFigure = (name: string, label: Text, index: number): Failure =>
  fail('missing', name, {
    en: `${place(label, index).en} is missing. A blank is not taken as 0: enter 0 if it is zero, or leave the year out.`,
    ja: `${place(label, index).ja}に値がありません。空欄は0とみなしません。0のときは0を入力し、値のない年度は範囲から外してください。`,
  })

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
