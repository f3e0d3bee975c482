import { type Failure, type Note, note, ok, type Result } from '../result.ts'
import { type CivilDay, compareDays } from './civil-day.ts'
import { formatIsoDay, formatWesternDay } from './format-day.ts'
import { type DateReading, firstDayOf, lastDayOf } from './moment.ts'
import { completeRange } from './notation/complete-range.ts'
import { Cursor } from './notation/cursor.ts'
import {
  type DateSource,
  leftOver,
  missing,
  mixedNumerals,
  noYear,
  oldCalendar,
  relative,
  tooLong,
  unknownEra,
  unreadable,
  wrongOrder,
} from './notation/date-failure.ts'
import { normaliseText, withoutBlanks } from './notation/normalise-text.ts'
import { resolveDate } from './notation/resolve-date.ts'
import { takeRange } from './notation/take-date.ts'
import { dayInJapan, splitTimeStamp } from './notation/time-stamp.ts'
import { isFullYear, numeralsOf, type WrittenRange } from './notation/written-date.ts'

/** Longer texts are prose, and reading them would only take time. */
const longestText = 200

/**
 * Reads a date, month, year, fiscal year or a range of them (日付・年度・期間) in any usual notation: 令和6年7月5日, R6.7.5,
 * 2024-07-05, 20240705, 平成二十八年度, FY2018, 2018年度末, 平成28年2月5日～7日. A time stamp with an offset is read in Japan's time.
 *
 * @returns The reading as exact as the text, with notes on what was read leniently (平成33年度); or one of the date
 *   failures of `FailureCode`.
 */
export function readDate(text: string, input: string): Result<DateReading> {
  const source = { text, input }
  if (text.length > longestText) return tooLong(source)
  const normal = normaliseText(text)
  if (withoutBlanks(normal) === '') return missing(input)
  const stamp = splitTimeStamp(normal)
  const stamped = stamp && readNotation(stamp.date, source)
  if (stamp === undefined || stamped === undefined) return readNotation(normal, source)
  if (!stamped.ok) return stamped
  const { start, end } = stamped.value
  if (start.precision !== 'day' || end !== undefined) return readNotation(normal, source)
  const day = dayInJapan(start.day, stamp)
  return ok({ start: { precision: 'day', day } }, [...stamped.notes, ...japanNotes(start.day, day)])
}

function readNotation(normal: string, source: DateSource): Result<DateReading> {
  const compact = withoutBlanks(normal)
  if (relativeWord.test(compact)) return relative(source)
  const cursor = new Cursor(compact)
  const written = takeRange(cursor)
  if (written === undefined) return refuseBeginning(compact, source)
  const mixed = [written.start, written.end]
    .flatMap((date) => (date ? numeralsOf(date) : []))
    .find(({ mixed }) => mixed)
  if (mixed !== undefined) return mixedNumerals(source, mixed.text)
  if (lacksYear(written)) return noYear(source)
  if (written.start.year === undefined) return unreadable(source)
  if (cursor.rest !== '') return leftOver(source, cursor.rest)
  const range = completeRange(written)
  if (range === undefined) return unreadable(source)
  const start = resolveDate(range.start, source)
  if (!start.ok || range.end === undefined) return start.ok ? ok({ start: start.value }, start.notes) : start
  const end = resolveDate(range.end, source)
  if (!end.ok) return end
  if (compareDays(firstDayOf(start.value), lastDayOf(end.value)) > 0) return wrongOrder(source)
  return ok({ start: start.value, end: end.value }, withoutRepeats([...start.notes, ...end.notes]))
}

const relativeWord =
  /^(?:(?:今|本|当|現|来|再来|翌|次|昨|一昨|前|前々|去|同)年|(?:今|本|当|来|翌|先|前|同)月|(?:今|本|当|昨|明|翌|同)日)/

/** 8月6日, 7.5, 6年度: something of a date, but no year. A number alone could be anything and counts as unreadable. */
const lacksYear = ({ start: { year, month, day }, end }: WrittenRange): boolean =>
  year === undefined ? (month ?? day ?? end) !== undefined : !isFullYear(year)

const oldEra =
  /^(?:慶長|元和|寛永|正保|慶安|承応|明暦|万治|寛文|延宝|天和|貞享|元禄|宝永|正徳|享保|元文|寛保|延享|寛延|宝暦|明和|安永|天明|寛政|享和|文化|文政|天保|弘化|嘉永|安政|万延|文久|元治|慶[応應])(?:元|[0-9〇一二三四五六七八九十])/
const unknownName =
  /^(?:([A-Z])(?=[./・-]?[元0-9])|([\u4e00-\u9fff]{2,4}?)(?:元|[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})[年./・-])/i

/** Why no date begins here. */
function refuseBeginning(compact: string, source: DateSource): Failure {
  if (oldEra.test(compact)) return oldCalendar(source)
  const [, letter, name = letter] = unknownName.exec(compact) ?? []
  return name === undefined ? unreadable(source) : unknownEra(source, name)
}

function japanNotes(written: CivilDay, read: CivilDay): readonly Note[] {
  if (compareDays(written, read) === 0) return []
  return [
    note('japan-time', {
      en: `In Japan’s time this is ${formatIsoDay(read)}.`,
      ja: `日本時間では${formatWesternDay(read)}です。`,
    }),
  ]
}

const withoutRepeats = (notes: readonly Note[]): readonly Note[] =>
  notes.filter(({ message }, index) => notes.findIndex((other) => other.message.ja === message.ja) === index)
