import { type DateReading, firstDayOf, fiscalYearOfMoment, lastDayOf, type Moment } from '../calendar/moment.ts'
import type { Observation, ObservationStatus } from '../model/indicator.ts'
import type { FigureText } from '../model/notation.ts'
import { readFigureText } from '../model/read-figure-text.ts'
import { readWhen } from '../model/read-when.ts'
import { type Failure, fail, type Note, note, ok, type Result } from '../result.ts'
import { convertMoney, isMoneyUnit, type MoneyUnit } from '../units/money.ts'
import type { Qualifier } from '../units/qualifier.ts'
import { type Interval, interval, type Quantity } from '../units/quantity.ts'
import { type QuantityUnit, sameUnit } from '../units/quantity-unit.ts'
import { endsMonth, monthOfFiscalYear, monthsOver } from './fiscal-months.ts'
import { printedUnit } from './unit-of-series.ts'

/** An observation as read: its figure in the unit of the series, and the months that it covers. */
export interface ReadObservation {
  /** `null` where the file says that there is no figure. */
  readonly figure: ReadFigure | null
  readonly fiscalYear: number
  /** Months of the fiscal year from its beginning, April being 1: the first and the last one covered in full. */
  readonly firstMonth: number
  readonly lastMonth: number
  readonly kind: 'year' | 'months' | 'day'
  readonly status: ObservationStatus | undefined
  /** Said to be of the year so far, whatever the date. */
  readonly interim: boolean
  readonly place: string
}

export interface ReadFigure {
  readonly value: number
  readonly interval: Interval
  readonly qualifiers: readonly Qualifier[]
}

/** How the figures of a series are to be read. */
export interface SeriesReading {
  /** As the file names it: 人, 千円, ％. */
  readonly unit: string | undefined
  /** The file's unit of money. */
  readonly moneyUnit: MoneyUnit
  /** Where the observations stand in the file: `indicators[3].observations`. */
  readonly place: string
}

/**
 * Reads the observations of a series.
 *
 * @returns Those that have a time, in the order of the file, with a note on each one that has none. Failures, each with the
 *   place as its input: those of `readWhen` and `readFigureText`, `range-crosses` (a time over several fiscal years),
 *   `mixed-units` (人 in a series of 社).
 */
export function readObservations(
  observations: readonly Observation[],
  series: SeriesReading,
): Result<readonly ReadObservation[]> {
  const read: ReadObservation[] = []
  const notes: Note[] = []
  for (const [index, observation] of observations.entries()) {
    const place = `${series.place}[${index}]`
    const { at } = observation
    if (at === undefined) {
      notes.push(undated(place))
      continue
    }
    const figure = readFigure(observation, series, place)
    if (!figure.ok) return figure
    const when = readWhen(at, `${place}.at`)
    if (!when.ok) return when
    const time = timeOf(when.value, `${place}.at`)
    if (!time.ok) return time
    const { status } = observation
    const interim = status === 'interim' || (status === undefined && time.value.interim)
    read.push({ ...time.value, figure: figure.value, status, interim, place })
    notes.push(...figure.notes, ...when.notes)
  }
  return ok(read, notes)
}

/** The figure of an observation in the unit of its series. */
function readFigure({ value }: Observation, series: SeriesReading, place: string): Result<ReadFigure | null> {
  const input = `${place}.value`
  const quantity = readInUnit(value, series, input)
  if (!quantity.ok || quantity.value === null) return quantity as Result<null>
  const { value: number, qualifiers } = quantity.value
  return ok({ value: number, interval: interval(quantity.value), qualifiers }, quantity.notes)
}

/**
 * A figure in the unit of its series, money in that of the file.
 *
 * @returns `null` where the text says that there is none. Failures: those of `readFigureText`, `mixed-units`.
 */
export function readInUnit(
  figure: FigureText,
  { unit, moneyUnit }: Pick<SeriesReading, 'unit' | 'moneyUnit'>,
  input: string,
): Result<Quantity | null> {
  const quantity = readFigureText(figure, unit, input)
  if (!quantity.ok || quantity.value === null) return quantity
  const printed = printedUnit(unit, moneyUnit)
  const from = quantity.value.unit ?? printed
  if (isMoneyUnit(from) && isMoneyUnit(printed)) {
    const value = convertMoney(quantity.value.value, from, moneyUnit)
    return ok({ ...quantity.value, value, unit: moneyUnit }, quantity.notes)
  }
  if (from === undefined || printed === undefined || sameUnit(from, printed)) return quantity
  return otherUnit(from, printed, input)
}

const otherUnit = (unit: QuantityUnit, wanted: QuantityUnit, input: string): Failure =>
  fail('mixed-units', input, {
    en: `The figure is in ${unit}, its series in ${wanted}. Enter it in the unit of the series, or in a series of its own.`,
    ja: `数値の単位（${unit}）が系列の単位（${wanted}）と異なります。系列の単位で入力するか、別の系列に分けてください。`,
  })

type Time = Pick<ReadObservation, 'fiscalYear' | 'firstMonth' | 'lastMonth' | 'kind' | 'interim'>

function timeOf({ start, end = start }: DateReading, input: string): Result<Time> {
  const fiscalYear = fiscalYearOfMoment(start)
  if (fiscalYearOfMoment(end) !== fiscalYear) return overSeveralYears(input)
  const interim = end.precision === 'fiscalYear' && /事中|途中|中間/.test(end.suffix)
  const [first, last] = [firstDayOf(start), lastDayOf(end)]
  const isWholeYear = isYear(start) && isYear(end)
  const firstMonth = isWholeYear ? 1 : monthOfFiscalYear(first)
  const lastMonth = isWholeYear ? 12 : monthsOver(last)
  const months = firstMonth === 1 && lastMonth === 12 ? 'year' : 'months'
  const kind = isWholeYear || (first.day === 1 && endsMonth(last)) ? months : 'day'
  return ok({ fiscalYear, firstMonth, lastMonth, kind, interim })
}

const isYear = ({ precision }: Moment): boolean => precision === 'year' || precision === 'fiscalYear'

const overSeveralYears = (input: string): Failure =>
  fail('range-crosses', input, {
    en: 'The time covers more than one fiscal year. Enter one figure for each fiscal year.',
    ja: '期間が複数の年度にまたがっています。年度ごとに数値を入力してください。',
  })

const undated = (place: string): Note =>
  note('undated', {
    en: `${place} has no time, so it belongs to no fiscal year and is left out.`,
    ja: `${place}には時点がないため、どの年度の値にも含めていません。`,
  })
