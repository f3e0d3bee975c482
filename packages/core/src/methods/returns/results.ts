import { ok, type Result } from '../../result.ts'
import { benefitLinesOf, benefitsOf, costsOf } from '../../tables/figures.ts'
import type { RecognisedTable, Topic } from '../../tables/recognised-table.ts'
import { sum } from '../../units/sum.ts'
import { unusableCost } from './total-cost.ts'

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

/** Benefits and costs of a results table, each per fiscal year. Failures: those of `benefitsOf` and `costsOf`. */
export function flowsOf(table: RecognisedTable): Result<Pick<Results, 'benefits' | 'costs'>> {
  const benefits = benefitsOf(table, 'table')
  if (!benefits.ok) return benefits
  const costs = costsOf(table, 'table')
  return costs.ok ? ok({ benefits: benefits.value, costs: costs.value }, [...benefits.notes, ...costs.notes]) : costs
}

/** Failures: those of `flowsOf`; `undefined` when nothing was spent, `range` when costs are negative. */
export function resultsOf(table: RecognisedTable): Result<Results> {
  const flows = flowsOf(table)
  if (!flows.ok) return flows
  const unusable = unusableCost(sum(flows.value.costs), 'table')
  return (
    unusable ??
    ok({
      ...flows.value,
      residentTax: partOf(table, 'residentTax'),
      consumption: partOf(table, 'consumption'),
      migrants: migrantsOf(table),
    })
  )
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

const rowNames = {
  residentTax: '「住民税」の行',
  consumption: '「消費」の行',
  migrants: '「移住者数（のべ）」の行（減ることのない累計）',
} as const

/** A row that not every table has. */
export type OptionalRow = keyof typeof rowNames

/** The first of these rows that the table lacks, as its readers call it; `undefined` where all are there. */
export function missingRow(results: Results, rows: readonly OptionalRow[] = []): string | undefined {
  const missing = rows.find((row) => results[row] === undefined)
  return missing && rowNames[missing]
}
