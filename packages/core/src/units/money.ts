import type { Text } from '../result.ts'
import { shiftDecimalPoint, toDecimal } from './decimal.ts'

export interface MoneyUnitDefinition {
  readonly label: Text
  /** Yen in one unit; a power of ten. */
  readonly factor: number
}

/**
 * The units in which budgets and results are stated (金額の単位). Texts in other ones (十億円, 兆円) are read in yen.
 * The English labels are also the words that a function offers as a choice.
 */
export const moneyUnits = {
  yen: { label: { en: 'yen', ja: '円' }, factor: 1 },
  thousandYen: { label: { en: 'thousand yen', ja: '千円' }, factor: 1e3 },
  tenThousandYen: { label: { en: 'ten thousand yen', ja: '万円' }, factor: 1e4 },
  millionYen: { label: { en: 'million yen', ja: '百万円' }, factor: 1e6 },
  hundredMillionYen: { label: { en: 'hundred million yen', ja: '億円' }, factor: 1e8 },
} as const satisfies Record<string, MoneyUnitDefinition>

export type MoneyUnit = keyof typeof moneyUnits

/** The unit whose factor is 10^power, if there is one. */
export const moneyUnitOfPower = (power: number): MoneyUnit | undefined =>
  (Object.keys(moneyUnits) as MoneyUnit[]).find((unit) => powerOf(unit) === power)

export const isMoneyUnit = (unit: unknown): unit is MoneyUnit => Object.keys(moneyUnits).some((name) => name === unit)

/**
 * The same amount in another unit (単位換算), exact wherever a double can be: 1.1 千円 is 1100 円, not 1100.0000000000002.
 * Nothing is rounded to whole units. NaN and the infinities come back as they are.
 */
export const convertMoney = (amount: number, from: MoneyUnit, to: MoneyUnit): number =>
  shiftDecimalPoint(amount, powerOf(from) - powerOf(to))

const powerOf = (unit: MoneyUnit): number => toDecimal(moneyUnits[unit].factor)?.exponent ?? 0
