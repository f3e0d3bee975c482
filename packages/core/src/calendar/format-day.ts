import type { Text } from '../result.ts'
import type { CivilDay } from './civil-day.ts'
import { eraOfDay, formatShortYear, formatYear } from './eras.ts'

/** How a day can be printed in the Japanese calendar, with the words that choose it. */
export const dayStyles = {
  era: { en: 'era', ja: '和暦' },
  short: { en: 'short', ja: '略' },
} as const satisfies Record<string, Text>

export type DayStyle = keyof typeof dayStyles

/**
 * A day in the Japanese calendar (和暦): `era` 令和6年7月5日, `short` R6.7.5. The first year is 元 in `era`, 1 in `short`.
 * Days before 明治 (1868-10-23) have no era here and print with the western year.
 */
export function formatDay(day: CivilDay, style: DayStyle): string {
  const era = eraOfDay(day)
  return style === 'era'
    ? `${formatYear(era, day.year)}年${day.month}月${day.day}日`
    : `${formatShortYear(era, day.year)}.${day.month}.${day.day}`
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** A day as ISO 8601 writes it: 2024-07-05. */
export const formatIsoDay = ({ year, month, day }: CivilDay): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/** A day with its western year, as Japanese prints it: 2024年7月5日. */
export const formatWesternDay = ({ year, month, day }: CivilDay): string => `${year}年${month}月${day}日`
