import { compareDays } from '../../calendar/civil-day.ts'
import { eraOfYear, formatYear } from '../../calendar/eras.ts'
import { formatFiscalYear } from '../../calendar/fiscal-year.ts'
import { formatDay, formatIsoDay } from '../../calendar/format-day.ts'
import { lastDayOf, type Moment } from '../../calendar/moment.ts'
import { type Indicator, type Observation, statuses } from '../../model/indicator.ts'
import type { FigureText } from '../../model/notation.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import { readWhen } from '../../model/read-when.ts'
import { ok, type Result, type Text } from '../../result.ts'
import { formatNumber } from '../../units/format.ts'
import { qualifiers } from '../../units/qualifier.ts'
import type { Quantity } from '../../units/quantity.ts'

type Language = keyof Text

/** An indicator as a node of a picture shows it. */
export interface LatestFigure {
  readonly name: string
  /** With unit and qualifiers, as printed where the text has its own unit; `undefined` where there is no figure yet. */
  readonly value: string | undefined
  /** Of when it is, and how final: "令和6年度・事中評価"; empty where the file does not say. */
  readonly when: string
}

interface Dated {
  readonly observation: Observation
  readonly quantity: Quantity
  readonly moment: Moment | undefined
}

/**
 * The latest figure of an indicator, as it was observed. Of two figures of the same day the later in the file counts; one
 * without a date only where there is no other.
 *
 * @param place - Where the indicator stands in the file, for failures: those of `readWhen` and `readFigureText`.
 */
export function latestFigure(indicator: Indicator, language: Language, place: string): Result<LatestFigure> {
  let latest: Dated | undefined
  for (const [index, observation] of indicator.observations.entries()) {
    const at = `${place}.observations[${index}]`
    const quantity = readFigureText(observation.value, indicator.unit, `${at}.value`)
    if (!quantity.ok) return quantity
    if (quantity.value === null) continue
    const reading = observation.at === undefined ? undefined : readWhen(observation.at, `${at}.at`)
    if (reading?.ok === false) return reading
    const moment = reading && (reading.value.end ?? reading.value.start)
    if (latest === undefined || !isEarlier(moment, latest.moment))
      latest = { observation, quantity: quantity.value, moment }
  }
  const { name } = indicator
  if (latest === undefined) return ok({ name, value: undefined, when: '' })
  const value = figureText(latest.observation.value, latest.quantity, indicator.unit, language)
  return ok({ name, value, when: whenText(latest, language) })
}

function isEarlier(one: Moment | undefined, other: Moment | undefined): boolean {
  if (one === undefined || other === undefined) return other !== undefined
  return compareDays(lastDayOf(one), lastDayOf(other)) < 0
}

/** A text that names its unit is shown as printed; otherwise the unit of the series goes behind the digits. */
function figureText(figure: FigureText, quantity: Quantity, unit: string, language: Language): string {
  const named = typeof figure === 'string' && readFigureText(figure, undefined, '')
  if (typeof figure === 'string' && named && named.ok && named.value?.unit !== undefined) return figure.trim()
  const words = (place: 'before' | 'after'): string =>
    quantity.qualifiers
      .filter(
        (qualifier) =>
          (qualifiers[qualifier].before.length > 0 && qualifiers[qualifier].after.length === 0) ===
          (place === 'before'),
      )
      .map((qualifier) => qualifiers[qualifier].label.ja)
      .join('')
  const number = formatNumber(quantity.value, quantity.decimals, language)
  return `${words('before')}${number}${unit}${words('after')}`
}

function whenText({ observation, moment }: Dated, language: Language): string {
  const suffix = moment?.precision === 'fiscalYear' ? moment.suffix : ''
  const status = observation.status === undefined ? '' : statusText(statuses[observation.status], language)
  const repeated = observation.status !== undefined && suffix === statuses[observation.status].ja
  const time = moment === undefined ? '' : momentText(moment, repeated ? '' : suffix, language)
  return [time, status].filter((part) => part !== '').join(language === 'ja' ? '・' : ', ')
}

/** Boxes are narrow: "interim" says enough beside a year. */
const statusText = (status: Text, language: Language): string => status[language].replace(/ evaluation$/, '')

/** A time as the picture writes it: "令和6年度", "FY2024". */
export function momentText(moment: Moment, suffix: string, language: Language): string {
  switch (moment.precision) {
    case 'fiscalYear': {
      if (language === 'ja') return formatFiscalYear(moment.fiscalYear, 'era') + suffix
      const year = `FY${moment.fiscalYear}`
      if (suffix === '末') return `end of ${year}`
      const status = Object.values(statuses).find(({ ja }) => ja === suffix)
      return suffix === '' ? year : `${year}, ${status === undefined ? suffix : statusText(status, language)}`
    }
    case 'day':
      return language === 'ja' ? formatDay(moment.day, 'era') : formatIsoDay(moment.day)
    case 'month': {
      const first = { ...moment, day: 1 }
      return language === 'ja' ? formatDay(first, 'era').replace(/1日$/, '') : formatIsoDay(first).slice(0, 7)
    }
    case 'year':
      return language === 'ja' ? `${formatYear(eraOfYear(moment.year), moment.year)}年` : String(moment.year)
  }
}
