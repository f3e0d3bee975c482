import { fail, ok, type Result, tooLarge } from '../result.ts'

/**
 * The value of an estimate by three points (三点見積り) at a position between its lowest (0) and its highest value (1).
 *
 * @param positionOf - Not asked where all three are equal: then the figure is certain.
 * @returns Counted from the nearer end, so both ends come out exactly. Failures: `range` (not low ≤ mode ≤ high),
 *   `overflow` (high − low is too large for a number).
 */
export function valueOfEstimate(low: number, mode: number, high: number, positionOf: () => number): Result<number> {
  if (low > high) return notInOrder('high', low, mode, high)
  if (mode < low || mode > high) return notInOrder('mode', low, mode, high)
  const range = high - low
  if (!Number.isFinite(range)) return tooLarge('high')
  if (range === 0) return ok(low)
  const position = positionOf()
  return ok(position <= 0.5 ? low + position * range : high - (1 - position) * range)
}

const notInOrder = (input: string, low: number, mode: number, high: number) =>
  fail('range', input, {
    en: `The estimates (${low}, ${mode}, ${high}) are not in order. Give lowest, most likely and highest value.`,
    ja: `見積り（${low}、${mode}、${high}）が小さい順になっていません。最小値、最頻値、最大値の順に指定してください。`,
  })
