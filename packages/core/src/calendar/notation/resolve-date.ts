import { type Failure, isFailure, type Note, note, ok, type Result } from '../../result.ts'
import { type CivilDay, compareDays, daysInMonth, weekdayOf } from '../civil-day.ts'
import { type Era, eraOfDay, eraOfYear, formatYear, westernYear } from '../eras.ts'
import { firstFiscalYear } from '../fiscal-year.ts'
import { formatIsoDay, formatWesternDay } from '../format-day.ts'
import { firstDayOf, lastDayOf, type Moment } from '../moment.ts'
import {
  beforeFiscalYears,
  contradiction,
  type DateSource,
  eraYear,
  noSuchDay,
  noSuchMonth,
  oldCalendar,
  tooLate,
  wrongWeekday,
} from './date-failure.ts'
import type { CompleteDate, WrittenYear } from './written-date.ts'

/** 明治6年, when Japan took up the solar calendar. */
const firstSolarYear = 1873
const lastYear = 9999

const weekdayNames = [
  { en: 'Sunday', ja: '日曜日' },
  { en: 'Monday', ja: '月曜日' },
  { en: 'Tuesday', ja: '火曜日' },
  { en: 'Wednesday', ja: '水曜日' },
  { en: 'Thursday', ja: '木曜日' },
  { en: 'Friday', ja: '金曜日' },
  { en: 'Saturday', ja: '土曜日' },
] as const

/** What a complete date means. Where an era name does not fit its date a note says so; the date is never shifted. */
export function resolveDate(date: CompleteDate, source: DateSource): Result<Moment> {
  const years = [date, ...date.others].map(({ year }) => year)
  const yearZero = years.find(({ era, numeral }) => era !== undefined && numeral.value === 0)
  if (yearZero?.era !== undefined) return eraYear(source, yearZero.era.name)
  if (!date.others.every((other) => saysTheSame(other, date))) return contradiction(source)
  const moment = momentOf(date, source)
  if (isFailure(moment)) return moment
  return ok(
    moment,
    years.flatMap((year) => [...eraNotes(year, moment), ...longYearNotes(year)]),
  )
}

const yearNumber = ({ era, numeral }: WrittenYear): number =>
  era === undefined ? numeral.value : westernYear(era, numeral.value)

/** Whether all that the date in brackets says is said by the other one too. */
const saysTheSame = (other: CompleteDate, date: CompleteDate): boolean =>
  yearNumber(other.year) === yearNumber(date.year) &&
  (other.month === undefined || other.month.value === date.month?.value) &&
  (other.day === undefined || other.day.value === date.day?.value)

function momentOf(date: CompleteDate, source: DateSource): Moment | Failure {
  const year = yearNumber(date.year)
  if (year > lastYear) return tooLate(source)
  if (date.fiscal) {
    if (year < firstFiscalYear) return beforeFiscalYears(source)
    return { precision: 'fiscalYear', fiscalYear: year, suffix: date.suffix }
  }
  if (date.month === undefined) return { precision: 'year', year }
  const month = date.month.value
  if (month < 1 || month > 12) return noSuchMonth(source, month)
  if (year < firstSolarYear) return oldCalendar(source)
  if (date.day === undefined) return { precision: 'month', year, month }
  const last = daysInMonth(year, month)
  const day = { year, month, day: date.day.value }
  if (day.day < 1 || day.day > last) return noSuchDay(source, { year, month, last })
  return checkWeekday(day, date.weekday, source) ?? { precision: 'day', day }
}

function checkWeekday(day: CivilDay, stated: number | undefined, source: DateSource): Failure | undefined {
  const actual = weekdayNames[weekdayOf(day)]
  if (stated === undefined || actual === undefined || stated === weekdayOf(day)) return undefined
  return wrongWeekday(source, {
    en: `${formatIsoDay(day)} is a ${actual.en}`,
    ja: `${formatWesternDay(day)}は${actual.ja}`,
  })
}

function formatMoment(moment: Moment, era: Era | undefined): string {
  switch (moment.precision) {
    case 'day':
      return `${formatYear(era, moment.day.year)}年${moment.day.month}月${moment.day.day}日`
    case 'month':
      return `${formatYear(era, moment.year)}年${moment.month}月`
    case 'year':
      return `${formatYear(era, moment.year)}年`
    case 'fiscalYear':
      return `${formatYear(era, moment.fiscalYear)}年度`
  }
}

function properEra(moment: Moment): Era | undefined {
  if (moment.precision === 'fiscalYear') return eraOfYear(moment.fiscalYear)
  return moment.precision === 'year' ? eraOfYear(moment.year) : eraOfDay(lastDayOf(moment))
}

/** Said when neither the first nor the last day of the moment lies in the era it is named by, as for 平成33年度. */
function eraNotes({ era }: WrittenYear, moment: Moment): readonly Note[] {
  const proper = properEra(moment)
  if (era === undefined || proper === undefined) return []
  if (eraOfDay(firstDayOf(moment)) === era || eraOfDay(lastDayOf(moment)) === era) return []
  const named = formatMoment(moment, era)
  const printed = formatMoment(moment, proper)
  const turn = compareDays(era.first, proper.first) > 0 ? era : proper
  return [
    note('other-era', {
      en: `${named} is ${printed} (${turn.name} began on ${formatIsoDay(turn.first)}).`,
      ja: `${named}は${printed}です（${turn.name}は${formatWesternDay(turn.first)}から）。`,
    }),
  ]
}

/** Four digits after an era look like a western year, as in R2024. */
function longYearNotes({ era, numeral }: WrittenYear): readonly Note[] {
  if (era === undefined || numeral.value < 1000) return []
  const year = westernYear(era, numeral.value)
  return [
    note('long-era-year', {
      en: `${era.name}${numeral.value} was read as the year ${year}. Leave out the era if ${numeral.value} is a western year.`,
      ja: `${era.name}${numeral.value}年は西暦${year}年として読みました。${numeral.value}が西暦なら、元号を外してください。`,
    }),
  ]
}
