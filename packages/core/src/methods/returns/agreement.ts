import { decimalsOf } from '../../units/decimal.ts'
import { type RoundingMode, round } from '../../units/rounding.ts'

/** A stated ratio: its value as a fraction, and the decimals of that fraction in which it is printed. */
export interface StatedRatio {
  readonly value: number
  /** `undefined` where the figure is not rounded at all: then it must agree within 1e-9. */
  readonly decimals: number | undefined
}

/** A figure that was typed or calculated carries up to this many decimals as a fraction; more means unrounded. */
const mostDecimals = 6

/** Ratios are printed with two decimals at least, so a stated 0.9 is 0.90. */
const leastDecimals = 2

const unroundedTolerance = 1e-9

/** Two doubles that stand for the same decimal, one of them divided by 100, differ by less than this. */
const binaryNoise = 1e-14

/**
 * The decimals in which numbers (not texts) are stated: those of the most precise figure of the row, since a spreadsheet
 * drops trailing zeros. Fifteen significant digits are all that a spreadsheet shows; what lies beyond is noise.
 */
export function statedDecimals(figures: readonly number[]): number | undefined {
  const decimals = figures.map((figure) => decimalsOf(Number(figure.toPrecision(15))))
  const most = decimals.reduce((high, count) => Math.max(high, count), leastDecimals)
  return most > mostDecimals ? undefined : most
}

/** The computed ratio as it would be printed beside the stated one. */
export const asPrinted = (computed: number, { decimals }: StatedRatio, mode: RoundingMode): number =>
  decimals === undefined ? computed : round(computed, decimals, mode)

/** Whether a stated ratio is the computed one, rounded to the stated decimals. */
export function agrees(stated: StatedRatio, computed: number, mode: RoundingMode): boolean {
  const distance = Math.abs(stated.value - asPrinted(computed, stated, mode))
  return (
    distance <= (stated.decimals === undefined ? unroundedTolerance : binaryNoise * Math.max(1, Math.abs(computed)))
  )
}
