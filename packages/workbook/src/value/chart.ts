import type { Area, Place } from './position.ts'
import type { Format } from './style.ts'

/**
 * A colour by what it stands for, the same in every chart. `hidden` draws nothing: the foot on which a step of a waterfall
 * stands.
 */
export type SeriesColour = 'cost' | 'benefit' | 'ratio' | 'total' | 'increase' | 'decrease' | 'low' | 'high' | 'hidden'

export interface Series {
  /** Written into the chart as it is, so that it stays when columns move. `hidden` series have no entry in the legend. */
  readonly name: string
  readonly values: Place
  readonly colour: SeriesColour
  /** The format in which each value is written beside its point; none where it is left out. */
  readonly labels?: Format
}

export interface ValueAxis {
  readonly title?: string
  readonly format: Format
}

/**
 * A chart of bars, of lines, or of both.
 *
 * Bars and lines together are a combined chart, whose lines have the second axis, on the right. A waterfall is `stacked`,
 * its lowest series `hidden`. A tornado is `horizontal` and `stacked`: `low` below 0, `high` above, one category a
 * parameter, the first at the top.
 */
export interface Chart {
  readonly title: string
  /** What the chart shows, for people who do not see it. */
  readonly description: string
  /** The cells it covers; they lie in the printed area. */
  readonly area: Area
  readonly categories: Place
  readonly direction?: 'vertical' | 'horizontal'
  readonly stacked?: boolean
  readonly bars: readonly Series[]
  readonly lines: readonly Series[]
  /** The axis of the bars, or of the lines where there are no bars. */
  readonly axis: ValueAxis
  /** The axis of the lines beside bars. */
  readonly secondAxis?: ValueAxis
}
