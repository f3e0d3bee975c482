import { fail, ok, type Result } from '../../result.ts'
import { benefitLinesOf, benefitsOf, costsOf } from '../../tables/figures.ts'
import type { RecognisedTable, Topic } from '../../tables/recognised-table.ts'
import { sum } from '../../units/sum.ts'

/** The figures of a results table that the views and the ladder are made of, each per fiscal year. */
export interface Results {
  readonly benefits: readonly number[]
  readonly costs: readonly number[]
  /** The part of the benefits that is 住民税; `undefined` where the table has no such line. */
  readonly residentTax: readonly number[] | undefined
  /** The part of the benefits that is 消費. */
  readonly consumption: readonly number[] | undefined
  /** People who ever moved in (のべ), which never falls; `undefined` where the line is missing or has a gap. */
  readonly migrants: readonly number[] | undefined
}

/** Failures: those of `benefitsOf` and `costsOf`; `undefined` when nothing was spent, `range` when costs are negative. */
export function resultsOf(table: RecognisedTable): Result<Results> {
  const benefits = benefitsOf(table, 'table')
  if (!benefits.ok) return benefits
  const costs = costsOf(table, 'table')
  if (!costs.ok) return costs
  const total = sum(costs.value)
  if (total === 0) return nothingSpent
  if (total < 0) return negativeCost
  return ok({
    benefits: benefits.value,
    costs: costs.value,
    residentTax: partOf(table, 'residentTax'),
    consumption: partOf(table, 'consumption'),
    migrants: migrantsOf(table),
  })
}

function partOf(table: RecognisedTable, topic: Topic): readonly number[] | undefined {
  const lines = benefitLinesOf(table).filter((line) => line.topic === topic)
  if (lines.length === 0) return undefined
  return table.fiscalYears.map((_, year) => sum(lines.map(({ values }) => values[year] ?? 0)))
}

function migrantsOf({ migrants }: RecognisedTable): readonly number[] | undefined {
  const values = migrants?.values
  if (values === undefined || values.includes(null)) return undefined
  const people = values as readonly number[]
  return people.every((count, year) => count >= (people[year - 1] ?? 0)) ? people : undefined
}

const nothingSpent = fail('undefined', 'table', {
  en: 'The cost of all years is zero, so there is no ratio. Check the row of the cost.',
  ja: '費用の合計が0のため、比率を計算できません。費用の行を確かめてください。',
})

const negativeCost = fail('range', 'table', {
  en: 'The cost of all years is negative, so a ratio has no meaning. Check the signs of the costs.',
  ja: '費用の合計がマイナスのため、比率に意味がありません。費用の符号を確かめてください。',
})
