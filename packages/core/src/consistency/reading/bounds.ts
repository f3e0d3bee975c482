import { convertMoney, isMoneyUnit } from '../../units/money.ts'
import { interval, type Quantity } from '../../units/quantity.ts'
import { sameUnit } from '../../units/quantity-unit.ts'

/** The least and the greatest value a quantity may stand for; amounts of money in yen. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** @param tolerance - Reach of 約 and the like, as for `interval`. */
export function boundsOf(quantity: Quantity, tolerance: number): Bounds {
  const { low, high } = interval(quantity, tolerance)
  const { unit } = quantity
  return isMoneyUnit(unit)
    ? { low: convertMoney(low, unit, 'yen'), high: convertMoney(high, unit, 'yen') }
    : { low, high }
}

/** The value itself; an amount of money in yen. */
export const plainValue = ({ value, unit }: Quantity): number =>
  isMoneyUnit(unit) ? convertMoney(value, unit, 'yen') : value

/** Whether figures measure the same thing, so that they may be added or compared; one without unit fits any. */
export const areComparable = (quantities: readonly Quantity[]): boolean =>
  quantities.every(({ unit: a }) =>
    quantities.every(
      ({ unit: b }) => a === undefined || b === undefined || sameUnit(a, b) || (isMoneyUnit(a) && isMoneyUnit(b)),
    ),
  )
