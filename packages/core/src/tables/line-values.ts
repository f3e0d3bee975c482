import { sum } from '../units/sum.ts'
import type { YearlyValues } from './difference.ts'
import type { FigureLine } from './read-lines.ts'

export const valuesOf = (line: FigureLine): YearlyValues => line.figures.map((figure) => figure?.value ?? null)

/** Value per head × people, per fiscal year. */
export const timesPeople = (line: FigureLine, people: FigureLine | undefined): YearlyValues =>
  line.figures.map((figure, index) => {
    const count = people?.figures[index]
    return figure && count ? figure.value * count.value : null
  })

/** The sum of several lines per fiscal year; `null` where one of them has no figure. */
export function addUp(lines: readonly YearlyValues[]): YearlyValues {
  const [first = []] = lines
  return first.map((_, index) => {
    const parts = lines.map((values) => values[index] ?? null)
    return parts.includes(null) ? null : sum(parts as readonly number[])
  })
}
