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

/** All values that a product may have whose factors lie in the intervals. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = endsOf(a).flatMap((one) => endsOf(b).map((other) => corner(one, other)))
  const low = Math.min(...corners.map(({ value }) => value))
  const high = Math.max(...corners.map(({ value }) => value))
  // An end belongs to the product if some pair of ends that belong gives it.
  const isOpen = (end: number) => corners.every(({ value, open }) => value !== end || open)
  return { low, high, lowOpen: isOpen(low), highOpen: isOpen(high) }
}

interface End {
  readonly value: number
  readonly open: boolean
}

const endsOf = ({ low, high, lowOpen, highOpen }: Interval): readonly End[] => [
  { value: low, open: lowOpen },
  { value: high, open: highOpen },
]

/** Nothing times however much is nothing: 0 × ∞ is 0 here, and reached although the endless end is not. */
function corner(a: End, b: End): End {
  if (a.value === 0 || b.value === 0)
    return { value: 0, open: (a.value === 0 ? a.open : true) && (b.value === 0 ? b.open : true) }
  return { value: a.value * b.value, open: a.open || b.open }
}
