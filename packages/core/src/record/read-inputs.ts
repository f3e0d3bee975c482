import { fail, isFailure, type Note, note, type Result, type Text } from '../result.ts'
import { type MoneyUnit, moneyUnits } from '../units/money.ts'
import type { Arguments, Input, Inputs, Values } from './input.ts'

/** The arguments of one call, read: the values, the unit of money they share (if any was stated), and the notes. */
export interface ReadInputs<I extends Inputs> {
  readonly values: Values<I>
  readonly money: MoneyUnit | undefined
}

/**
 * Reads every input in the order of the record. Amounts whose texts state different units are brought to the unit of
 * the first one, with a note; an amount with a unit beside one without cannot be compared and is refused.
 */
export function readInputs<I extends Inputs>(inputs: I, given: Arguments<I>): Result<ReadInputs<I>> {
  const values: Record<string, unknown> = {}
  const notes: Note[] = []
  const amounts: { readonly name: string; readonly input: Input<unknown>; readonly money: MoneyUnit | undefined }[] = []
  const lengths = new Map<string, { readonly name: string; readonly length: number }>()
  for (const name of Object.keys(inputs)) {
    const input = inputs[name] as Inputs[string]
    const reading = input.read((given as Record<string, unknown>)[name], name)
    if (!reading.ok) return reading
    values[name] = reading.value
    notes.push(...reading.notes)
    if (reading.value === undefined) continue
    if (input.convert !== undefined) amounts.push({ name, input, money: reading.money })
    if (input.along === undefined) continue
    const { length } = reading.value as readonly unknown[]
    if (input.oneForAll && length === 1) continue
    const first = lengths.get(input.along)
    if (first === undefined) lengths.set(input.along, { name, length })
    else if (first.length !== length) return differentLengths(inputs, input.along, first, { name, length })
  }
  const money = shareUnit(amounts, values, notes)
  if (isFailure(money)) return money
  return { ok: true, value: { values: values as Values<I>, money }, notes }
}

/** How many of what a vector holds. */
const extents: Readonly<Record<NonNullable<Input<unknown>['along']>, (count: number) => Text>> = {
  years: (count) => ({ en: `${count} years`, ja: `${count}年分` }),
  outcomes: (count) => ({ en: `${count} outcomes`, ja: `成果${count}件分` }),
  sectors: (count) => ({ en: `${count} sectors`, ja: `${count}部門分` }),
}

function differentLengths(
  inputs: Inputs,
  along: keyof typeof extents,
  first: { readonly name: string; readonly length: number },
  second: { readonly name: string; readonly length: number },
) {
  const [expected, given] = [first, second].map(({ name, length }) => {
    const [{ label }, extent] = [inputs[name] as Input<unknown>, extents[along](length)]
    return { en: `${label.en} has ${extent.en}`, ja: `${label.ja}は${extent.ja}` }
  }) as [Text, Text]
  return fail('shape', second.name, {
    en: `${given.en}, ${expected.en}. Select ranges of equal length.`,
    ja: `${given.ja}、${expected.ja}です。同じ長さの範囲を指定してください。`,
  })
}

function shareUnit(
  amounts: readonly { readonly name: string; readonly input: Input<unknown>; readonly money: MoneyUnit | undefined }[],
  values: Record<string, unknown>,
  notes: Note[],
) {
  const stated = amounts.find((amount) => amount.money !== undefined)
  if (stated?.money === undefined) return undefined
  const shared = stated.money
  for (const { name, input, money } of amounts) {
    if (money === shared) continue
    if (money === undefined) {
      return fail('mixed-units', name, {
        en: `${stated.input.label.en} states its unit, ${input.label.en} does not. State a unit for both or for neither.`,
        ja: `${stated.input.label.ja}には単位がありますが、${input.label.ja}にはありません。両方に付けるか、両方とも外してください。`,
      })
    }
    values[name] = input.convert?.(values[name], money, shared)
    notes.push(
      note('unit-converted', {
        en: `${input.label.en} was converted from ${moneyUnits[money].label.en} to ${moneyUnits[shared].label.en}.`,
        ja: `${input.label.ja}を${moneyUnits[money].label.ja}から${moneyUnits[shared].label.ja}に換算しました。`,
      }),
    )
  }
  return shared
}
