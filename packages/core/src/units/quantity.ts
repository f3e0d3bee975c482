import { convertMoney, isMoneyUnit, type MoneyUnit } from './money.ts'
import { type Qualifier, qualifiers } from './qualifier.ts'
import { type QuantityUnit, sameUnit } from './quantity-unit.ts'

/** A figure as a text states it (数量): "約800万円" is 800 tenThousandYen, about. */
export interface Quantity {
  /** In `unit`; a percentage is the printed figure, 43.89 and not 0.4389. */
  readonly value: number
  /** `undefined` where the text states none: the caller decides. */
  readonly unit: QuantityUnit | undefined
  /** Decimals as printed, trailing zeros included: 2 for "97.80%". */
  readonly decimals: number
  readonly qualifiers: readonly Qualifier[]
  /** What is counted, as printed in brackets or in front (4地域計, 塩尻のみ, 延べ); "" where nothing is said. */
  readonly scope: string
  /** For each of what, as printed after a slash (年, 人); "" for a plain figure. */
  readonly per: string
}

/** All values that a figure may stand for (区間). An end that is open, or infinite, does not belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/**
 * The values a quantity stands for, in its own unit, by its qualifiers: 70以上 is [70, ∞), 約60 is [54, 66]. Several
 * qualifiers reach as far as the widest to each side: 約100名以上 is [90, ∞).
 *
 * @param tolerance - Reach of 約, 程度, 前後, 強, 弱 as a fraction of the figure, ≥ 0. The 10 % are a convention of this
 *   library, so show them wherever they decide something.
 */
export function interval(quantity: Pick<Quantity, 'value' | 'qualifiers'>, tolerance = 0.1): Interval {
  const { value } = quantity
  const stated = quantity.qualifiers.map((qualifier) => qualifiers[qualifier])
  const below = Math.max(0, ...stated.map((qualifier) => qualifier.below))
  const above = Math.max(0, ...stated.map((qualifier) => qualifier.above))
  const open = stated.some((qualifier) => qualifier.open === true)
  return {
    low: Math.min(value, edge(value, -below, tolerance)),
    high: Math.max(value, edge(value, above, tolerance)),
    lowOpen: below === Number.POSITIVE_INFINITY || (open && below === 0),
    highOpen: above === Number.POSITIVE_INFINITY || (open && above === 0),
  }
}

function edge(value: number, reach: number, tolerance: number): number {
  if (reach === 0) return value
  if (!Number.isFinite(reach)) return reach
  // Fifteen digits drop the binary noise: 10 % above 0.7 is 0.77, where 0.7 + 0.7 × 0.1 is a little less.
  return Number((value + Math.abs(value) * reach * tolerance).toPrecision(15))
}

/**
 * Whether two figures can both be right: 71 agrees with 70名以上 and not with 約60名; 144 and 156 with 150千円前後.
 *
 * Amounts of money are brought to yen first. A figure without unit is taken to be in the unit of the other.
 *
 * @param tolerance - As for {@link interval}.
 * @returns `undefined` when they must not be compared: another scope (約10件 of one programme and 約50件 of all), per
 *   another thing, or another unit (人 and 社).
 */
export function agrees(a: Quantity, b: Quantity, tolerance = 0.1): boolean | undefined {
  if (a.scope !== b.scope || a.per !== b.per) return undefined
  if (a.unit === undefined || b.unit === undefined || sameUnit(a.unit, b.unit)) {
    return overlap(interval(a, tolerance), interval(b, tolerance))
  }
  if (!isMoneyUnit(a.unit) || !isMoneyUnit(b.unit)) return undefined
  return overlap(inYen(interval(a, tolerance), a.unit), inYen(interval(b, tolerance), b.unit))
}

const inYen = (of: Interval, unit: MoneyUnit): Interval => ({
  ...of,
  low: convertMoney(of.low, unit, 'yen'),
  high: convertMoney(of.high, unit, 'yen'),
})

const overlap = (a: Interval, b: Interval): boolean => endsAfterStart(a, b) && endsAfterStart(b, a)

const endsAfterStart = (first: Interval, second: Interval): boolean =>
  first.highOpen || second.lowOpen ? first.high > second.low : first.high >= second.low
