import type { Text } from '../result.ts'
import { type Decimal, fromDecimal, toDecimal } from './decimal.ts'

/**
 * The ways to round (端数処理), with the words that a function offers as a choice.
 *
 * `half-up` takes halves away from zero as Excel's ROUND does, `down` is toward zero (ROUNDDOWN), `up` away from zero
 * (ROUNDUP), `half-even` takes halves to the even digit.
 */
export const roundingModes = {
  'half-up': { en: 'half-up', ja: '四捨五入' },
  down: { en: 'down', ja: '切捨て' },
  up: { en: 'up', ja: '切上げ' },
  'half-even': { en: 'half-even', ja: '銀行丸め' },
} as const satisfies Record<string, Text>

export type RoundingMode = keyof typeof roundingModes

/**
 * Rounds a number as it is written in decimal (端数処理), so 1.005 to two decimals is 1.01 half-up.
 *
 * @param decimals - Decimals to keep, a whole number (a fraction is cut off, as Excel does); negative ones round to tens,
 *   hundreds, thousands (−3).
 * @returns The double nearest to the rounded decimal, never minus zero. NaN and the infinities come back as they are.
 */
export function round(value: number, decimals: number, mode: RoundingMode): number {
  const decimal = toDecimal(value)
  if (decimal === undefined) return value
  if (value === 0) return 0
  const dropped = -decimal.exponent - Math.trunc(decimals)
  return fromDecimal(dropped > 0 ? dropDigits(decimal, dropped, mode) : decimal)
}

function dropDigits({ negative, digits, exponent }: Decimal, count: number, mode: RoundingMode): Decimal {
  const depth = Math.min(count, digits.length + 1)
  const padded = digits.padStart(depth + 1, '0')
  const kept = BigInt(padded.slice(0, -depth))
  const away = goesAway(kept, padded.slice(-depth), mode)
  return { negative, digits: String(away ? kept + 1n : kept), exponent: exponent + count }
}

/** Whether the kept digits grow by one. The dropped ones are never all zero, since a decimal ends in another digit. */
function goesAway(kept: bigint, dropped: string, mode: RoundingMode): boolean {
  switch (mode) {
    case 'down':
      return false
    case 'up':
      return true
    case 'half-up':
      return dropped >= '5'
    case 'half-even':
      return dropped === '5' ? kept % 2n === 1n : dropped > '5'
  }
}
