/** A stretch of the schedule: `rate` holds for the years after `after` up to `until`. */
export interface RateBand {
  readonly after: number
  readonly until: number
  readonly rate: number
}

/**
 * The declining long-term discount rate of HM Treasury's Green Book (2022, annex 6): 3.5 % for years 1 to 30, 3.0 % for
 * years 31 to 75, 2.5 % from then on. A year's rate leads from the year before to that year.
 */
export const greenBookBands: readonly [RateBand, ...RateBand[]] = [
  { after: 0, until: 30, rate: 0.035 },
  { after: 30, until: 75, rate: 0.03 },
  { after: 75, until: Number.POSITIVE_INFINITY, rate: 0.025 },
]
