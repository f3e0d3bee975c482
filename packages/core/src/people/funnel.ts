import { twoSidedNormalQuantile } from '../numerics/two-sided-normal-quantile.ts'
import type { Remark, Text } from '../result.ts'
import { type QuantityUnit, sameUnit } from '../units/quantity-unit.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** One stage of a funnel as counted. */
export interface FunnelStage {
  readonly value: number
  /** What was counted (人, 社, 件); `undefined` where no unit is stated. */
  readonly unit: QuantityUnit | undefined
}

/** One stage of a funnel with its ratios, fractions of 1. `null` is a figure that does not exist. */
export interface FunnelStep extends FunnelStage {
  /** 前段比: this stage ÷ the one before; `null` in the first stage and after a 0. */
  readonly toPrevious: number | null
  /** 通算比: this stage ÷ the first; 1 in the first stage, `null` where the first is 0. */
  readonly toFirst: number | null
  /** The Wilson interval of `toPrevious`, if it can be read as a share. */
  readonly low: number | null
  readonly high: number | null
  /** Why a ratio or band is missing, or must be read with care; `null` if there is nothing to say. */
  readonly note: Text | null
}

/**
 * How many get from one stage to the next (ファネル, 段階別の歩留まり), with the Wilson interval of each share.
 *
 * A ratio is a share only among the same things: where the unit changes (9 companies → 17 participants) or a stage exceeds
 * the one before, the ratio stands without band and the note says why.
 *
 * @param stages - Shape (n,), n ≥ 1, first stage first; values ≥ 0.
 * @param confidence - Above 0 and below 1; 0.95 is usual.
 * @returns Shape (n,).
 */
export function funnel(stages: readonly FunnelStage[], confidence: number): readonly FunnelStep[] {
  const z = twoSidedNormalQuantile(confidence)
  const first = stages[0] as FunnelStage
  return stages.map((stage, index) => stepOf(stage, stages[index - 1], first, z))
}

function stepOf(stage: FunnelStage, previous: FunnelStage | undefined, first: FunnelStage, z: number): FunnelStep {
  const toFirst = quotient(stage, first)
  if (previous === undefined) return { ...stage, toPrevious: null, toFirst, low: null, high: null, note: null }
  const obstacle = bandObstacle(stage, previous)
  const { low, high } =
    obstacle === undefined ? wilsonInterval(stage.value, previous.value, z) : { low: null, high: null }
  const note = joined([obstacle, obstacleToFirst(stage, previous, first)].filter((reason) => reason !== undefined))
  return { ...stage, toPrevious: quotient(stage, previous), toFirst, low, high, note }
}

const quotient = (stage: FunnelStage, base: FunnelStage): number | null =>
  base.value === 0 ? null : stage.value / base.value

/** Why the stage is not a share of the one before, the weightiest reason alone. */
function bandObstacle(stage: FunnelStage, previous: FunnelStage): Remark | undefined {
  if (previous.value === 0) return afterZero
  if (!isSameUnit(stage, previous)) return unitChange(stage, previous)
  if (stage.value > previous.value) return moreThanBefore
  return Number.isInteger(stage.value) && Number.isInteger(previous.value) ? undefined : notWhole
}

/** What stands in the way of the ratio to the first stage, unless the step from the one before says it already. */
function obstacleToFirst(stage: FunnelStage, previous: FunnelStage, first: FunnelStage): Remark | undefined {
  if (first.value === 0) return previous.value === 0 ? undefined : firstIsZero
  return isSameUnit(stage, first) || !isSameUnit(stage, previous) ? undefined : firstCountsOther(stage, first)
}

const isSameUnit = ({ unit: a }: FunnelStage, { unit: b }: FunnelStage): boolean =>
  a === undefined || b === undefined ? a === b : sameUnit(a, b)

const joined = (reasons: readonly Remark[]): Remark | null =>
  reasons.length === 0 ? null : { en: reasons.map(({ en }) => en).join(' '), ja: reasons.map(({ ja }) => ja).join('') }

const afterZero: Remark = {
  en: 'The stage before is 0, so there is no ratio to it.',
  ja: '前の段階が0のため、前段比は計算できません。',
}

const firstIsZero: Remark = {
  en: 'The first stage is 0, so there is no ratio to it.',
  ja: '最初の段階が0のため、通算比は計算できません。',
}

const moreThanBefore: Remark = {
  en: 'More than in the stage before: the ratio is not a share and has no band.',
  ja: '前の段階を上回るため割合とはいえず、信頼区間を示しません。',
}

const notWhole: Remark = {
  en: 'Not whole numbers: a band needs counts.',
  ja: '整数でない値のため、信頼区間を示しません。',
}

function unitChange(stage: FunnelStage, previous: FunnelStage): Remark {
  const [from, to] = [unitName(previous), unitName(stage)]
  return {
    en: `The unit changes from ${from.en} to ${to.en}: the ratio is not a share and has no band.`,
    ja: `単位が${from.ja}から${to.ja}に変わるため割合とはいえず、信頼区間を示しません。`,
  }
}

function firstCountsOther(stage: FunnelStage, first: FunnelStage): Remark {
  const [from, to] = [unitName(first), unitName(stage)]
  return {
    en: `The first stage is counted in ${from.en}, this one in ${to.en}: read the ratio to the first with care.`,
    ja: `最初の段階の単位（${from.ja}）とこの段階の単位（${to.ja}）が異なるため、通算比は参考値です。`,
  }
}

const unitName = ({ unit }: FunnelStage): Remark =>
  unit === undefined ? { en: '(none stated)', ja: '（記載なし）' } : { en: unit, ja: unit }
