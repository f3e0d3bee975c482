import type { Observation } from '../../model/indicator.ts'
import { readFigureText } from '../../model/read-figure-text.ts'
import type { Quantity } from '../../units/quantity.ts'
import { placed } from './placed.ts'
import type { Span } from './span.ts'
import type { WhenReader } from './when-reader.ts'

/** One observation of a series as read. */
export interface Point {
  readonly place: string
  readonly observation: Observation
  readonly unit: string | undefined
  /** `undefined` where no time is stated, or none that can be read. */
  readonly span: Span | undefined
  /** `undefined` where there is no figure, or none that can be read. */
  readonly quantity: Quantity | undefined
  /** What is counted (範囲), "" where nothing is said. */
  readonly scope: string
  /** Whether it is a figure of a year that was not over (事中評価). */
  readonly interim: boolean
}

/** A point with its figure. */
export type Counted = Point & { readonly quantity: Quantity }
/** A point with its time and its figure. */
export type Dated = Counted & { readonly span: Span }

export const interimSuffix = '事中評価'

/** @param cumulative - Whether 延べ in front of a figure says no more than the series itself. */
export const pointsOf = (
  observations: readonly Observation[] | undefined,
  place: string,
  unit: string | undefined,
  { spanOf }: WhenReader,
  cumulative = false,
): readonly Point[] =>
  placed(observations, place).map(([observation, at]) => {
    const reading = readFigureText(observation.value, unit, at)
    const quantity = reading.ok && reading.value !== null ? reading.value : undefined
    const span = spanOf(observation.at)
    const printed = quantity?.scope ?? ''
    const scope = observation.scope ?? (cumulative && printed === '延べ' ? '' : printed)
    const interim = observation.status === 'interim' || span?.suffix === interimSuffix
    return { place: at, observation, unit, span, quantity, scope, interim }
  })

export const isCounted = (point: Point): point is Counted => point.quantity !== undefined

export const isDated = (point: Point): point is Dated => point.span !== undefined && point.quantity !== undefined

/** By time; of the same year, an interim figure before that of its end. */
export const byTime = (points: readonly Point[]): readonly Dated[] =>
  points
    .filter(isDated)
    .sort((a, b) => a.span.to - b.span.to || Number(b.interim) - Number(a.interim) || a.span.from - b.span.from)

/** Whether two figures of a number on a day stand for the same day. */
export const isSameDay = (a: Dated, b: Dated): boolean => a.span.to === b.span.to && a.interim === b.interim

/** Whether two figures of a period stand for the same one. */
export const isSamePeriod = (a: Dated, b: Dated): boolean => isSameDay(a, b) && a.span.from === b.span.from

export const isPlain = ({ quantity }: Counted): boolean => quantity.qualifiers.length === 0
