import type { Cell } from '../cells.ts'
import type { Input } from '../record/input.ts'
import { isFailure, type Text } from '../result.ts'
import { readFigure } from '../tables/read-figure.ts'
import { convertMoney } from '../units/money.ts'
import { missing, singleValue } from './given.ts'
import { type Limits, limitsOf, outsideLimits, withinLimits } from './limits.ts'

interface SingleAmountSpec extends Limits {
  readonly label: Text
  readonly hint: Text
  readonly unit?: 'amount' | 'amountPerPerson'
}

/**
 * One amount of money in the unit of the other amounts: a number, or text with its unit ("2,366千円"), and then the
 * others must state theirs.
 */
export const singleAmount = (spec: SingleAmountSpec): Input<number, number | string, false> => ({
  kind: 'amounts',
  shape: 'single',
  label: spec.label,
  hint: spec.hint,
  unit: spec.unit ?? 'amount',
  optional: false,
  ...limitsOf(spec),
  convert: convertMoney,
  read: (given, name) => {
    const { label } = spec
    const single = singleValue(given, name, label)
    if (isFailure(single)) return single
    const figure = readFigure((single.value ?? null) as Cell, 'money', () => label, name)
    if (!figure.ok) return figure
    if (figure.value === null) return missing(name, label)
    const { value, unit } = figure.value
    if (!withinLimits(value, spec)) return outsideLimits(value, spec, name, label)
    return { ok: true, value, notes: figure.notes, ...(unit === undefined ? {} : { money: unit }) }
  },
})
