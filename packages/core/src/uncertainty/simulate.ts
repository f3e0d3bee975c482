import { ok, type Result, tooLarge } from '../result.ts'
import { sum } from '../units/sum.ts'
import { type LastYearStock, stockRatio } from './last-year-stock.ts'
import { momentsOf } from './moments.ts'
import { percentilesInPlace } from './percentile.ts'
import { symmetricPertTransform } from './symmetric-pert.ts'
import { uniforms } from './uniforms.ts'

export interface SimulationOptions {
  /** 変動幅: 0.1 stands for ±10 %; 0 or more, below 1. */
  readonly spread: number
  /** 試行数: a whole number, 2 or more; each takes eight bytes. */
  readonly draws: number
  /** 乱数シード: a whole number, 0 to 2^53 − 1. */
  readonly seed: number
}

/** The distribution of the last year's stock ratio, and what it takes to draw it again. */
export interface Simulation {
  readonly mean: number
  /** Of a sample. */
  readonly standardDeviation: number
  /** Percentiles as Excel's PERCENTILE.INC. */
  readonly p5: number
  readonly p50: number
  readonly p95: number
  /** Share of the draws in which the ratio is 1 or more. */
  readonly probabilityAtLeastOne: number
  readonly draws: number
  readonly seed: number
}

/**
 * How sure the published ratio is (モンテカルロ・シミュレーション): the stock ratio of the last fiscal year, Σ f·B ÷ (f·ΣC),
 * when every benefit line and the cost are off by a factor f of their own, the same in all years.
 *
 * Each factor has the PERT distribution from 1 − spread over 1 to 1 + spread and is drawn independently, by inversion of
 * one uniform number: draw by draw, the benefit lines in their order, then the cost. Equal seeds give equal digits in
 * every engine, and the first draws of a longer run are those of a shorter one.
 *
 * @returns Ratios as fractions. Failure: `overflow`.
 */
export function simulate(stock: LastYearStock, { spread, draws, seed }: SimulationOptions): Result<Simulation> {
  const ratios = drawRatios(stock, spread, draws, seed)
  const { mean, standardDeviation } = momentsOf(ratios)
  if (!Number.isFinite(mean) || !Number.isFinite(standardDeviation)) return tooLarge('benefits')
  const probabilityAtLeastOne = countAtLeastOne(ratios) / draws
  const [p5, p50, p95] = percentilesInPlace(ratios, [0.05, 0.5, 0.95]) as [number, number, number]
  return ok({ mean, standardDeviation, p5, p50, p95, probabilityAtLeastOne, draws, seed })
}

/** Uniform numbers are drawn in portions that stay in the processor's cache. */
const portion = 4096

function drawRatios({ benefits, cost }: LastYearStock, spread: number, draws: number, seed: number): Float64Array {
  const totalBenefit = sum(benefits.map(({ amount }) => amount))
  const benefitSwings = Float64Array.from(benefits, ({ amount }) => amount * spread)
  const costSwing = cost.amount * spread
  const lines = benefits.length
  const perPortion = Math.max(1, Math.floor(portion / (lines + 1)))
  const deviates = new Float64Array(perPortion * (lines + 1))
  const fill = uniforms(seed)
  const transform = symmetricPertTransform()
  const ratios = new Float64Array(draws)
  for (let done = 0; done < draws; done += perPortion) {
    const end = Math.min(draws, done + perPortion)
    const drawn = deviates.subarray(0, (end - done) * (lines + 1))
    fill(drawn)
    transform(drawn)
    let next = 0
    for (let draw = done; draw < end; draw++) {
      let benefit = totalBenefit
      for (let line = 0; line < lines; line++) {
        benefit += (benefitSwings[line] as number) * (drawn[next++] as number)
      }
      ratios[draw] = stockRatio(benefit, cost.amount + costSwing * (drawn[next++] as number))
    }
  }
  return ratios
}

function countAtLeastOne(ratios: Float64Array): number {
  let count = 0
  for (let index = 0; index < ratios.length; index++) if ((ratios[index] as number) >= 1) count++
  return count
}
