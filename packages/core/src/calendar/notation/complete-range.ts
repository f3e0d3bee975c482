import type { Numeral } from './numeral.ts'
import {
  type CompleteDate,
  type CompleteRange,
  isFullYear,
  type WrittenDate,
  type WrittenRange,
  type WrittenYear,
} from './written-date.ts'

/**
 * Supplies what the ends of a range leave to each other: the end inherits era, year and month (平成28年2月5日～7日), the start
 * borrows the unit of its last number from the end (2024年7～9月, 平成28～30年度).
 *
 * @returns The range with both ends complete; `undefined` when they do not fit together, as in 2024年度～3月.
 */
export function completeRange({ start, end }: WrittenRange): CompleteRange | undefined {
  const begun = borrowUnit(start, end)
  if (begun === undefined || end === undefined) return begun && { start: begun, end: undefined }
  const ended = inherit(end, begun)
  return ended && { start: ended.fiscal ? asFiscal(begun) : begun, end: begun.fiscal ? asFiscal(ended) : ended }
}

/** R4～R6年度, FY2018～2020: one mark serves both ends. */
const asFiscal = (date: CompleteDate): CompleteDate => (date.month === undefined ? { ...date, fiscal: true } : date)

function borrowUnit(start: WrittenDate, end: WrittenDate | undefined): CompleteDate | undefined {
  const { year, bare, ...rest } = start
  if (year === undefined) return undefined
  if (bare === undefined) return { ...rest, year }
  if (start.month !== undefined) return end?.day && { ...rest, year, day: bare }
  return end?.month && { ...rest, year, month: bare }
}

function inherit(end: WrittenDate, start: CompleteDate): CompleteDate | undefined {
  if (end.bare !== undefined && end.month === undefined && end.year === undefined) {
    return inheritUnit(end, end.bare, start)
  }
  if (end.bare !== undefined) return undefined
  if (end.year !== undefined) {
    const year = inheritEra(end.year, start.year)
    return year && { ...end, year }
  }
  // Only what stands at the same place can be left out: in R6.7～7.3 the 7 could be a month or a year.
  if (start.fiscal || start.month === undefined || (end.day && !start.day)) return undefined
  return { ...end, year: start.year, month: end.month ?? start.month }
}

/** A number alone means what the start ends with: a day, a month or a year. */
function inheritUnit(end: WrittenDate, bare: Numeral, start: CompleteDate): CompleteDate | undefined {
  const rest = { ...end, bare: undefined }
  if (start.day !== undefined) return { ...rest, year: start.year, month: start.month, day: bare }
  if (start.month !== undefined) return { ...rest, year: start.year, month: bare }
  const year = inheritEra({ era: undefined, numeral: bare }, start.year)
  return year && { ...rest, year }
}

/** 平成28～30年度 inherits the era, 2016～20年度 the century. */
function inheritEra(year: WrittenYear, start: WrittenYear): WrittenYear | undefined {
  if (isFullYear(year)) return year
  if (start.era !== undefined) return { era: start.era, numeral: year.numeral }
  if (year.numeral.digits !== 2) return undefined
  const value = Math.floor(start.numeral.value / 100) * 100 + year.numeral.value
  return { era: undefined, numeral: { ...year.numeral, value, digits: 4 } }
}
