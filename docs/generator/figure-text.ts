import { formatIsoDay, formatNumber, formatPercent, fromSerial, round, type Unit } from '@kankei/core'
import type { AnswerCell } from '../../addin/src/functions/index.ts'
import type { Language } from './reference-function.ts'

const fractions: readonly Unit[] = ['ratio', 'share', 'ratePerYear']

/** Numbers that are names or positions: no separators. */
const bare: readonly Unit[] = ['fiscalYear', 'quarter']

/** A figure in a table, as a reader would format the cell: ratios as percentages, days as dates. */
export function figureText(cell: AnswerCell, unit: Unit, language: Language): string {
  if (typeof cell === 'object') return cell.error
  if (typeof cell !== 'number') return String(cell)
  if (bare.includes(unit)) return String(cell)
  if (fractions.includes(unit)) return formatPercent(cell, 2, language)
  if (unit === 'day') return dayText(cell)
  return numberText(cell, language)
}

/** A single result: the number that the cell holds, and how it reads. */
export function resultText(cell: AnswerCell, unit: Unit, language: Language): string {
  const read = figureText(cell, unit, language)
  if (typeof cell !== 'number' || !(fractions.includes(unit) || unit === 'day')) return read
  const held = unit === 'day' ? String(cell) : numberText(cell, language)
  return language === 'ja' ? `${held}（${read}）` : `${held} (${read})`
}

/** What stands for a cell without content. */
export const emptyCell: Readonly<Record<Language, string>> = { en: '(empty)', ja: '（空欄）' }

/** As many decimals as tell figures apart; an amount of four digits or more needs one. */
export const numberText = (value: number, language: Language): string =>
  formatNumber(round(value, Math.abs(value) < 1000 ? 6 : 1, 'half-up'), undefined, language)

const dayText = (serial: number): string => {
  const day = fromSerial(serial)
  return day.ok ? formatIsoDay(day.value) : String(serial)
}
