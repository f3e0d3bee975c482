import type { Interval } from '../units/quantity.ts'
import { sum } from '../units/sum.ts'

/** The interval of a figure that is exact. */
export const exactly = (value: number): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false })

/** All values that a sum may have whose terms lie in the intervals. */
export const sumIntervals = (terms: readonly Interval[]): Interval => ({
  low: sum(terms.map(({ low }) => low)),
  high: sum(terms.map(({ high }) => high)),
  lowOpen: terms.some(({ lowOpen }) => lowOpen),
  highOpen: terms.some(({ highOpen }) => highOpen),
})
