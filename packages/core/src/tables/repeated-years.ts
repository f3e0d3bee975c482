import type { YearLine } from './find-years.ts'
import { readYearHeader } from './year-header.ts'

/**
 * Whether a further line holds fiscal years: the `same` once more, as in 平成30年度 below 2018年度, or `other` consecutive
 * ones, with which another table begins.
 */
export function repeatedYears({ grid, years }: YearLine, line: number): 'same' | 'other' | undefined {
  const read: number[] = []
  for (const { position } of years) {
    const header = readYearHeader(grid.at(line, position), '')
    if (header.kind !== 'year' || !header.marked) return undefined
    read.push(header.fiscalYear)
  }
  if (years.every(({ fiscalYear }, index) => fiscalYear === read[index])) return 'same'
  const consecutive = read.every((year, index) => index === 0 || year - (read[index - 1] ?? 0) === 1)
  return read.length > 1 && consecutive ? 'other' : undefined
}
