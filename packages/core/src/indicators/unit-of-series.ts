import { isMoneyUnit, type MoneyUnit } from '../units/money.ts'
import { type QuantityUnit, readUnit } from '../units/quantity-unit.ts'

/**
 * The unit of a series as the file prints it: of 千円/人・年 only what stands before the slash is a unit.
 *
 * @param printed - Money of the file where the series names none.
 * @returns `undefined` where the word is no known unit.
 */
export const printedUnit = (printed: string | undefined, moneyUnit: MoneyUnit): QuantityUnit | undefined =>
  printed === undefined ? moneyUnit : (readUnit(printed) ?? readUnit(printed.split(/[/／]/)[0] ?? ''))

/** The unit that its figures are brought to: money to that of the file, everything else as printed. */
export function unitOfSeries(printed: string | undefined, moneyUnit: MoneyUnit): QuantityUnit | undefined {
  const unit = printedUnit(printed, moneyUnit)
  return isMoneyUnit(unit) ? moneyUnit : unit
}
