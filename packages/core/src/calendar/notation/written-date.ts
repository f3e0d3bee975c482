import type { Era } from '../eras.ts'
import type { Numeral } from './numeral.ts'

/** A year as written. Without an era it is a western year, or the shortened year at the end of a range. */
export interface WrittenYear {
  readonly era: Era | undefined
  readonly numeral: Numeral
}

/**
 * One date as the text spells it, before anything is inherited, checked or understood: the syntax tree of the grammar in
 * take-date.ts.
 */
export interface WrittenDate {
  readonly year?: WrittenYear | undefined
  /** Marked as a fiscal year (年度, FY). */
  readonly fiscal: boolean
  /** What follows 年度: 末, 決算, 事中評価 …; empty for nothing. */
  readonly suffix: string
  readonly month?: Numeral | undefined
  readonly day?: Numeral | undefined
  /** 0 = Sunday, from a mark such as (火). */
  readonly weekday?: number | undefined
  /** A number whose unit only the other end of a range tells: the 7 of 2024年7～9月. */
  readonly bare?: Numeral | undefined
  /** The same date in the other calendar, in brackets: 2024年度(令和6年度). */
  readonly others: readonly CompleteDate[]
}

/** A date whose year stands for itself, and that has its month if it has a day. */
export interface CompleteDate extends WrittenDate {
  readonly year: WrittenYear
}

/** A date or a range as the text spells it. */
export interface WrittenRange {
  readonly start: WrittenDate
  readonly end: WrittenDate | undefined
}

export interface CompleteRange {
  readonly start: CompleteDate
  readonly end: CompleteDate | undefined
}

/** Every numeral of a date, those in brackets included. */
export function numeralsOf(date: WrittenDate): readonly Numeral[] {
  const own = [date.year?.numeral, date.month, date.day, date.bare].filter((numeral) => numeral !== undefined)
  return [...own, ...date.others.flatMap(numeralsOf)]
}

/** Whether the year stands for itself: an era with its year, or four digits. */
export const isFullYear = ({ era, numeral }: WrittenYear): boolean => era !== undefined || numeral.digits === 4
