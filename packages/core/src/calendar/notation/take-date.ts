import { type Era, eras } from '../eras.ts'
import type { Cursor } from './cursor.ts'
import { type Numeral, takeNumeral } from './numeral.ts'
import { type CompleteDate, isFullYear, type WrittenDate, type WrittenRange, type WrittenYear } from './written-date.ts'

/*
 * The grammar, over normalised text without blanks:
 *
 *   range     = date [("~" | "-" | "から") date ["まで"]]
 *   date      = alone [weekday] [other]
 *   alone     = ["西暦"] (8 digits | year rest | shortened)
 *   year      = [era ["." | "/" | "-" | "・"]] number [other]
 *   rest      = ("年度" | "FY") [other] [status] | "年" [other] [parts | pair] | separated  ("FY" may also come first)
 *   parts     = month "月" [day "日"]
 *   pair      = month ("." | "/") day
 *   separated = [sign month [the same sign day]]
 *   shortened = day "日" | parts | number separated                      (the start of a range supplies what is missing)
 *   other     = "(" alone ")", not nested
 *
 * Within a range the last number of its start may lack its unit: 2024年7～9月. Dates are taken here as they are spelled;
 * complete-range.ts and resolve-date.ts say what they mean.
 */

const rangeSign = /~|-|から/y
const separator = /[./・-]/y
const numberAhead = /[./・-]?[元0-9〇零一二三四五六七八九十百千]/y
const eightDigits = /(\d{4})(\d{2})(\d{2})(?!\d)/y
const weekdays = '日月火水木金土'
const weekdayMark = /\(([日月火水木金土])(?:曜日?)?(?:[・/,]?(?:祝日?|休日?|振休|振替休日))?\)|([日月火水木金土])曜日?/y
const status = '末|当初予算|補正予算|予算|当初|補正|決算見込み?|決算|見込み?|実績|計画|目標|事中評価'
const statusMark = new RegExp(`(決算)\\((見込み?)\\)|(${status})|\\((${status})\\)`, 'y')
const eraMarks = eras.map((era) => ({
  era,
  mark: new RegExp(`(?:${era.name}|${era.character}|${era.initial})`, 'iy'),
}))

/** Reads one date, or a range of two. */
export function takeRange(cursor: Cursor): WrittenRange | undefined {
  const start = takeDate(cursor)
  if (start === undefined) return undefined
  const end = cursor.attempt(() => (cursor.take(rangeSign) ? takeDate(cursor) : undefined))
  if (end !== undefined) cursor.take(/まで/y)
  return { start, end }
}

function takeDate(cursor: Cursor): WrittenDate | undefined {
  const date = takeAlone(cursor, takeBracketed)
  if (date === undefined) return undefined
  const weekday = date.day && takeWeekday(cursor)
  return { ...date, weekday, others: [...date.others, ...takeBracketed(cursor)] }
}

/** Looks for the same date in the other calendar, which stands in brackets but has none itself. */
type TakeOther = (cursor: Cursor) => readonly CompleteDate[]

const takeNone: TakeOther = () => []

function takeBracketed(cursor: Cursor): readonly CompleteDate[] {
  const date = cursor.attempt(() => {
    const inside = cursor.take(/\(/y) && takeAlone(cursor, takeNone)
    if (inside?.year === undefined || !isFullYear(inside.year) || !cursor.take(/\)/y)) return undefined
    return { ...inside, year: inside.year }
  })
  return date ? [date] : []
}

function takeAlone(cursor: Cursor, takeOther: TakeOther): WrittenDate | undefined {
  return cursor.attempt(() => {
    const isWestern = cursor.take(/西暦/y) !== undefined
    return takeEightDigits(cursor) ?? takeFromYear(cursor, isWestern, takeOther) ?? takeShortened(cursor)
  })
}

function takeEightDigits(cursor: Cursor): WrittenDate | undefined {
  const match = cursor.take(eightDigits)
  if (match === undefined) return undefined
  const [year, month, day] = match
    .slice(1)
    .map((text): Numeral => ({ text, value: Number(text), digits: text.length, mixed: false }))
  return { year: year && { era: undefined, numeral: year }, month, day, fiscal: false, suffix: '', others: [] }
}

function takeFromYear(cursor: Cursor, isWestern: boolean, takeOther: TakeOther): WrittenDate | undefined {
  return cursor.attempt(() => {
    const hasPrefix = cursor.take(/FY/iy) !== undefined
    const year = takeYear(cursor, isWestern || hasPrefix)
    if (year === undefined) return undefined
    const before = takeOther(cursor)
    const isFiscalInLatin = hasPrefix || cursor.take(/FY/iy) !== undefined
    if (isFiscalInLatin && (year.era !== undefined || !isFullYear(year))) return undefined
    if (isFiscalInLatin || cursor.take(/年度/y)) {
      const others = [...before, ...takeOther(cursor)]
      return { year, fiscal: true, suffix: cursor.take(statusMark)?.slice(1).join('') ?? '', others }
    }
    if (cursor.take(/年/y)) {
      const others = [...before, ...takeOther(cursor)]
      return { year, fiscal: false, suffix: '', others, ...takePartsAfterYear(cursor) }
    }
    return isFullYear(year) ? { year, fiscal: false, suffix: '', others: before, ...takeSeparated(cursor) } : undefined
  })
}

function takeYear(cursor: Cursor, isWestern: boolean): WrittenYear | undefined {
  const era = isWestern ? undefined : takeEra(cursor)
  const isFirst = era !== undefined && cursor.take(/元/y) !== undefined
  const numeral = isFirst ? { text: '元', value: 1, digits: 1, mixed: false } : takeNumeral(cursor)
  return numeral && { era, numeral }
}

function takeEra(cursor: Cursor): Era | undefined {
  const found = eraMarks.find(({ mark }) =>
    cursor.attempt(() => (cursor.take(mark) && cursor.sees(numberAhead) ? true : undefined)),
  )
  if (found !== undefined) cursor.take(separator)
  return found?.era
}

type Parts = Pick<WrittenDate, 'month' | 'day' | 'bare'>

const takePartsAfterYear = (cursor: Cursor): Parts =>
  takeMarkedParts(cursor) ?? takePair(cursor) ?? { bare: takeBare(cursor) }

/** Month and day with their units: 7月5日, 7月; or 7月5 where a range sign follows. */
function takeMarkedParts(cursor: Cursor): Parts | undefined {
  const month = takeUnit(cursor, /月/y)
  if (month === undefined) return undefined
  const day = takeUnit(cursor, /日/y)
  return day ? { month, day } : { month, bare: takeBare(cursor) }
}

function takeUnit(cursor: Cursor, unit: RegExp): Numeral | undefined {
  return cursor.attempt(() => {
    const numeral = takeNumeral(cursor)
    return cursor.take(unit) && numeral
  })
}

function takeBare(cursor: Cursor): Numeral | undefined {
  return cursor.attempt(() => {
    const numeral = takeNumeral(cursor)
    return cursor.sees(rangeSign) ? numeral : undefined
  })
}

function takePair(cursor: Cursor): Parts | undefined {
  return cursor.attempt(() => {
    const month = takeShort(cursor)
    const day = month && cursor.take(/[./]/y) && takeShort(cursor)
    return day && { month, day }
  })
}

/** A month or day without its unit. One with a unit begins the end of a range: 平成28-30年度, 2024-7-9月. */
function takeShort(cursor: Cursor): Numeral | undefined {
  return cursor.attempt(() => {
    const numeral = takeNumeral(cursor)
    return numeral && numeral.digits <= 2 && !cursor.sees(/[年月]/y) ? numeral : undefined
  })
}

/** Month and day after a year without 年: -07-05, .7.5, /7. The signs are alike; a different one begins the end of a range. */
function takeSeparated(cursor: Cursor): Parts {
  const sign = cursor.rest.charAt(0)
  const next = () => cursor.attempt(() => (cursor.take(separator)?.[0] === sign ? takeShort(cursor) : undefined))
  const month = next()
  return { month, day: month && next() }
}

/** A date that leaves out its year, or the century or era of it, as the end of a range may. */
function takeShortened(cursor: Cursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const shortened = { fiscal: false, suffix: '', others: [] }
    const parts = takeMarkedParts(cursor)
    if (parts !== undefined) return { ...shortened, ...parts }
    const lastDay = takeUnit(cursor, /日/y)
    if (lastDay !== undefined) return { ...shortened, day: lastDay }
    const first = takeNumeral(cursor)
    if (first === undefined) return undefined
    const { month: second, day: third } = takeSeparated(cursor)
    if (second === undefined) return { ...shortened, bare: first }
    if (third === undefined) return { ...shortened, month: first, day: second }
    return { ...shortened, year: { era: undefined, numeral: first }, month: second, day: third }
  })
}

function takeWeekday(cursor: Cursor): number | undefined {
  const match = cursor.take(weekdayMark)
  const character = match && (match[1] ?? match[2])
  return character === undefined ? undefined : weekdays.indexOf(character)
}
