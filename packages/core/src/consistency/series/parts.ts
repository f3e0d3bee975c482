import type { FileReading, IndicatorSeries } from '../reading/file-reading.ts'
import { byTime, type Dated, isSameDay, isSamePeriod } from '../reading/points.ts'

/** A total at one time with the figures of all its parts. */
export interface Total {
  readonly series: IndicatorSeries
  readonly parts: readonly IndicatorSeries[]
  readonly total: Dated
  readonly figures: readonly Dated[]
}

/** Every total whose parts all have a figure of the same time and scope; a missing part is not zero. */
export const totalsOf = ({ indicators, indicatorById }: FileReading): readonly Total[] =>
  indicators.flatMap((series) => {
    const parts = (series.indicator.totalOf ?? []).map((id) => indicatorById.get(id))
    if (parts.length === 0 || !parts.every((part) => part !== undefined)) return []
    const pointsOfParts = parts.map(({ points }) => byTime(points))
    return byTime(series.points).flatMap((total) => {
      const figures = pointsOfParts.map((points) => points.find((point) => isSame(series, point, total)))
      return figures.every((figure) => figure !== undefined) ? [{ series, parts, total, figures }] : []
    })
  })

const isSame = (series: IndicatorSeries, a: Dated, b: Dated): boolean =>
  a.scope === b.scope && (series.isStock ? isSameDay(a, b) : isSamePeriod(a, b))

/** How far the parts may lie from the total because each is printed with few decimals: half of the last one for each. */
export const roundingOf = ({ total, figures }: Total): number =>
  [total, ...figures].reduce((reach, { quantity }) => reach + 0.5 * 10 ** -quantity.decimals, 0)

export const isShare = ({ series }: Total): boolean => series.indicator.counting === 'share'
