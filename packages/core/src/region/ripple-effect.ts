import { fail, ok, type Result, type Text, tooLarge } from '../result.ts'
import { sum } from '../units/sum.ts'
import { type Matrix, solve } from './linear-system.ts'
import { leontiefMatrix, type Unproductive, unproductive } from './productive.ts'
import { mixFailure, type RegionalTable, regionalTableNotes } from './regional-table.ts'

/** A new demand (最終需要の増加) for the n sectors of a regional table. */
export interface RegionalDemand extends RegionalTable {
  /** F: shape (n,), n ≥ 1, producer prices in any unit of money; negative where demand falls. */
  readonly demand: readonly number[]
}

/** An effect in the unit of the demand. */
export interface Effect {
  readonly total: number
  /** Shape (n,). */
  readonly bySector: readonly number[]
}

/** What a demand sets off within the region. */
export interface RippleEffect {
  /** I − ŝ·A, shape (n, n). */
  readonly leontief: Matrix
  /** 直接効果: the demand that the region meets itself, d = ŝ·F. */
  readonly direct: Effect
  /** What the region itself supplies as inputs of that, ŝ·A·d. */
  readonly inputs: Effect
  /** 第1次波及効果: production for those inputs, B·ŝ·A·d with B = (I − ŝ·A)⁻¹. */
  readonly first: Effect
  /** 雇用者所得誘発額: w·(d + first). Shown, never added to the total: it is no production. */
  readonly income: Effect
  /** 第2次波及効果: production for what the employees consume of it, B·ŝ·p·κ·Σ income. */
  readonly second: Effect
  /** 総合効果: direct + first + second. */
  readonly overall: Effect
  /** 波及倍率: overall ÷ direct, of the totals. */
  readonly multiplier: number
}

/**
 * The ripple effect of a demand on a region (経済波及効果, 産業連関分析), up to the second round.
 *
 * The effects are production, which counts the same yen once in every sector it passes through; they are no income of the
 * region and no benefit. They assume free capacity, fixed coefficients and no delay.
 *
 * @returns The effects in total and per sector, with notes where a sector adds no value or the consumption mix is rounded;
 *   or a failure with the name of the input: `range` (a consumption mix further than 0.001 from 1; coefficients that no
 *   economy can have, being singular or using up more than is made), `undefined` (the region meets none of the demand),
 *   `overflow`.
 */
export function rippleEffect(given: RegionalDemand): Result<RippleEffect> {
  const { demand, coefficients, selfSufficiency, incomeRatio, propensity, consumptionMix } = given
  const unusableMix = mixFailure(given)
  if (unusableMix !== undefined) return unusableMix
  const reason = unproductive(coefficients)
  if (reason !== undefined) return notProductive(reason)

  const suppliedLocally = (amounts: readonly number[]) =>
    effect(amounts.map((amount, sector) => amount * (selfSufficiency[sector] as number)))
  const direct = suppliedLocally(demand)
  const inputs = suppliedLocally(coefficients.map((row) => sumOfProducts(row, direct.bySector)))
  const leontief = leontiefMatrix(
    coefficients.map((row, from) => row.map((input) => input * (selfSufficiency[from] as number))),
  )
  const consumption = suppliedLocally(consumptionMix)
  const produced = solve(
    leontief,
    inputs.bySector.map((amount, sector) => [amount, consumption.bySector[sector] as number]),
  )
  if (produced === undefined) return notProductive('singular')

  const first = effect(produced.map(([forInputs]) => forInputs as number))
  const income = effect(
    incomeRatio.map(
      (ratio, sector) => ratio * ((direct.bySector[sector] as number) + (first.bySector[sector] as number)),
    ),
  )
  const consumed = propensity * income.total
  const second = effect(produced.map(([, perYenConsumed]) => consumed * (perYenConsumed as number)))
  const rounds = [direct, first, second]
  const overall = {
    total: sum(rounds.map(({ total }) => total)),
    bySector: demand.map((_, sector) => sum(rounds.map(({ bySector }) => bySector[sector] as number))),
  }
  if (direct.total === 0) return nothingDirect
  const multiplier = overall.total / direct.total
  if (!Number.isFinite(income.total) || !Number.isFinite(multiplier)) return tooLarge('demand')
  return ok({ leontief, direct, inputs, first, income, second, overall, multiplier }, regionalTableNotes(given))
}

function effect(amounts: readonly number[]): Effect {
  // A falling demand that the region does not meet is 0, not −0.
  const bySector = amounts.map((amount) => amount + 0)
  return { total: sum(bySector), bySector }
}

const sumOfProducts = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((total, value, index) => total + value * (right[index] as number), 0)

const reasons: Readonly<Record<Unproductive, Text>> = {
  singular: { en: 'The input coefficients have no inverse.', ja: '投入係数表から逆行列を計算できません。' },
  'uses-more-than-it-makes': {
    en: 'With these input coefficients production would use up more than it makes (the Hawkins–Simon condition does not hold).',
    ja: 'この投入係数では、生産に使う量が生産される量を上回ります（ホーキンス・サイモンの条件を満たしません）。',
  },
}

const notProductive = (reason: Unproductive) =>
  fail('range', 'coefficients', {
    en: `${reasons[reason].en} Check that the table holds coefficients (inputs ÷ output of the column), with rows and columns not swapped.`,
    ja: `${reasons[reason].ja}投入係数（投入額÷その列の生産額）の表か、行と列が逆になっていないかを確かめてください。`,
  })

const nothingDirect = fail('undefined', 'demand', {
  en: 'The region meets none of the demand itself, so there is no multiplier. Check the demand and the self-sufficiency.',
  ja: '地域内で賄われる需要が0のため、波及倍率を計算できません。需要額と自給率を確かめてください。',
})
