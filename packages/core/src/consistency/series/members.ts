import type { FileReading, IndicatorSeries } from '../reading/file-reading.ts'
import { byTime, type Dated, isSameDay } from '../reading/points.ts'

/** Members present and ever of one programme, counted of the same people. */
export interface Membership {
  readonly present: IndicatorSeries
  readonly ever: IndicatorSeries
  /** The days on which both are known, by time. */
  readonly days: readonly { readonly present: Dated; readonly ever: Dated }[]
}

export const membershipsOf = ({ indicators }: FileReading): readonly Membership[] =>
  indicators
    .filter(({ indicator }) => indicator.role === 'membersPresent')
    .flatMap((present) =>
      indicators
        .filter(({ indicator }) => indicator.role === 'membersEver' && isOfSame(indicator, present.indicator))
        .map((ever) => ({ present, ever, days: daysOf(present, ever) })),
    )

const isOfSame = (a: IndicatorSeries['indicator'], b: IndicatorSeries['indicator']): boolean =>
  a.programme === b.programme && a.scope === b.scope

function daysOf(present: IndicatorSeries, ever: IndicatorSeries): Membership['days'] {
  const evers = byTime(ever.points)
  return byTime(present.points).flatMap((point) => {
    const same = evers.find((other) => isSameDay(other, point) && other.scope === point.scope)
    return same === undefined ? [] : [{ present: point, ever: same }]
  })
}
