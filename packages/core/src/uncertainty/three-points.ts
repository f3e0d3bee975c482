import { type Failure, fail } from '../result.ts'

/** Whether a probability and an estimate of three points can be used; each number is finite. */
export function checkThreePoints(p: number, low: number, mode: number, high: number): Failure | undefined {
  if (p < 0 || p > 1) {
    return fail('range', 'p', {
      en: `The probability must lie between 0 and 1; it is ${p}.`,
      ja: `確率は0から1までの数値で指定してください（指定された値：${p}）。`,
    })
  }
  if (low > high) {
    return fail('range', 'high', {
      en: `The highest value (${high}) is below the lowest (${low}). Give lowest, most likely and highest in this order.`,
      ja: `最大値（${high}）が最小値（${low}）より小さくなっています。最小値、最頻値、最大値の順に指定してください。`,
    })
  }
  if (mode < low || mode > high) {
    return fail('range', 'mode', {
      en: `The most likely value (${mode}) must lie between the lowest (${low}) and the highest (${high}).`,
      ja: `最頻値（${mode}）は最小値（${low}）と最大値（${high}）の間の値にしてください。`,
    })
  }
  if (!Number.isFinite(high - low)) {
    return fail('overflow', 'high', {
      en: `The lowest (${low}) and the highest value (${high}) lie too far apart to be computed. Use a larger unit.`,
      ja: `最小値（${low}）と最大値（${high}）の差が大きすぎて計算できません。金額の単位を大きくしてください。`,
    })
  }
  return undefined
}

/** The value at a position from 0 (low) to 1 (high), counted from the nearer end, so both ends come out exactly. */
export const valueAt = (position: number, low: number, high: number): number =>
  position <= 0.5 ? low + position * (high - low) : high - (1 - position) * (high - low)
