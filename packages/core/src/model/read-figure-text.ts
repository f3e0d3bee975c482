import { fail, ok, type Result } from '../result.ts'
import { decimalsOf } from '../units/decimal.ts'
import type { Quantity } from '../units/quantity.ts'
import { readUnit } from '../units/quantity-unit.ts'
import { readQuantity } from '../units/read-quantity.ts'
import type { FigureText } from './notation.ts'

/**
 * A figure of a file with its unit and qualifiers.
 *
 * @param unit - The unit of its series, as printed (人, 千円), for a figure that names none.
 * @param input - The name that a failure carries.
 * @returns `null` where the text says that there is no figure. Failures: `type` (NaN or infinite) and those of
 *   `readQuantity`.
 */
export function readFigureText(figure: FigureText, unit: string | undefined, input: string): Result<Quantity | null> {
  const ofSeries = unit === undefined ? undefined : readUnit(unit)
  if (typeof figure === 'string') {
    const reading = readQuantity(figure, input)
    if (!reading.ok || reading.value === null || reading.value.unit !== undefined) return reading
    return ok({ ...reading.value, unit: ofSeries }, reading.notes)
  }
  if (!Number.isFinite(figure)) return notFinite(input)
  return ok({ value: figure, unit: ofSeries, decimals: decimalsOf(figure), qualifiers: [], scope: '', per: '' })
}

const notFinite = (input: string) =>
  fail('type', input, {
    en: 'This is not a finite number. Enter the figure in digits.',
    ja: '有限の数値ではありません。数字で入力してください。',
  })
