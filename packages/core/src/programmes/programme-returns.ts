import { exactly, sumIntervals } from '../indicators/interval-arithmetic.ts'
import { observationsByYear } from '../indicators/observations-by-year.ts'
import { checkTable } from '../methods/returns/check-table.ts'
import { costPerOutcome } from '../methods/returns/cost-per-outcome.ts'
import { ladder } from '../methods/returns/ladder.ts'
import { roiTable } from '../methods/returns/roi-table.ts'
import { views } from '../methods/returns/views.ts'
import type { Programme } from '../model/programme.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { type Note, note, ok, type Result } from '../result.ts'
import type { Interval } from '../units/quantity.ts'
import { sum } from '../units/sum.ts'
import type { CalculatedProgramme } from './calculated-programme.ts'
import { type ResultsSettings, type ResultsTable, resultsTable } from './results-table.ts'

/** What a programme returns, from every side: each calculation is that of the function of the catalogue. */
export interface ProgrammeReturns {
  readonly programme: Programme | undefined
  readonly table: ResultsTable
  readonly roi: ReturnType<typeof roiTable>
  /** Between what the ratio of each year may lie (A), where a figure in it is not exact; otherwise `null`. */
  readonly roiIntervals: readonly (Interval | null)[]
  /** The published ratios beside the computed ones; `undefined` where the file has none. */
  readonly check: ReturnType<typeof checkTable> | undefined
  readonly views: ReturnType<typeof views>
  readonly ladder: ReturnType<typeof ladder>
  readonly costsPerOutcome: readonly CostPerOutcome[]
}

export interface CostPerOutcome {
  readonly name: string
  readonly calculation: ReturnType<typeof costPerOutcome>
}

/**
 * Computes the returns of a programme of a file (事業の費用対効果).
 *
 * @returns Failures: those of {@link resultsTable}. A calculation that lacks a figure is a failure in its own place.
 */
export function programmeReturns(
  file: ProgrammeFile,
  programme: CalculatedProgramme,
  settings: ResultsSettings = {},
): Result<ProgrammeReturns> {
  const results = resultsTable(file, programme, settings)
  if (!results.ok) return results
  const revenue = ownRevenue(file, programme)
  if (!revenue.ok) return revenue
  const { block } = results.value
  const check = checkTable({ table: block })
  const ofRevenue = revenue.value === undefined ? {} : { ownRevenue: revenue.value }
  return ok(
    {
      programme: programme.programme,
      table: results.value,
      roi: roiTable({ table: block }),
      roiIntervals: roiIntervals(results.value),
      check: !check.ok && check.code === 'no-stated' ? undefined : check,
      views: views({ table: block, ...ofRevenue }),
      ladder: ladder({ table: block }),
      costsPerOutcome: costsPerOutcome(results.value),
    },
    [...results.notes, ...revenue.notes],
  )
}

/** Own revenue (自主財源) of all years together, in the file's unit; amounts without a time are taken as totals. */
function ownRevenue(file: ProgrammeFile, { takes }: CalculatedProgramme): Result<number | undefined> {
  const amounts: number[] = []
  const notes: Note[] = []
  for (const [index, line] of (file.revenues ?? []).entries()) {
    if (!takes(line)) continue
    const undated = line.observations.filter(({ at }) => at === undefined)
    const dated = line.observations.filter(({ at }) => at !== undefined)
    const anyYear = { at: 2000 }
    const groups = [dated, ...undated.map((observation) => [{ ...observation, ...anyYear }])]
    for (const observations of groups) {
      const place = `revenues[${index}].observations`
      const series = observationsByYear(observations, 'perPeriod', {
        unit: line.unit,
        moneyUnit: file.moneyUnit,
        place,
      })
      if (!series.ok) return series
      amounts.push(...series.value.years.flatMap(({ value }) => value ?? []))
      notes.push(...series.notes)
    }
    if (undated.length > 0) notes.push(revenueWithoutTime(line.name))
  }
  return ok(amounts.length === 0 ? undefined : sum(amounts), notes)
}

const revenueWithoutTime = (name: string): Note =>
  note('revenue-without-time', {
    en: `"${name}" has no period; it is taken as the revenue of all years together.`,
    ja: `「${name}」は期間の記載がないため、全年度の合計とみなしました。`,
  })

/** The lowest benefit over the highest cost, and the other way round. */
function roiIntervals({ fiscalYears, benefits, cost }: ResultsTable): readonly (Interval | null)[] {
  return fiscalYears.map((_, year) => {
    const ofYear = benefits.map(({ years }) => years[year]?.interval ?? null)
    const soFar = cost.years.slice(0, year + 1).map(({ interval }) => interval)
    if (ofYear.includes(null) || soFar.includes(null)) return null
    const benefit = sumIntervals(ofYear as readonly Interval[])
    const spent = sumIntervals(soFar as readonly Interval[])
    const isExact = benefit.low === benefit.high && spent.low === spent.high
    if (isExact || spent.low <= 0) return null
    return divided(benefit, spent)
  })
}

const divided = (benefit: Interval, cost: Interval): Interval => ({
  ...exactly(0),
  low: benefit.low / cost.high,
  high: benefit.high / cost.low,
  lowOpen: benefit.lowOpen || cost.highOpen,
  highOpen: benefit.highOpen || cost.lowOpen,
})

const outcomeRoles: readonly string[] = ['migrants', 'newBusinesses', 'membersEver']

/** Of what accumulates; the order is that of the table. */
function costsPerOutcome({ counts, cost }: ResultsTable): readonly CostPerOutcome[] {
  const costs = cost.years.map(({ value }) => value)
  return counts
    .filter(({ role }) => outcomeRoles.includes(role))
    .map(({ name, years }) => ({
      name,
      calculation: costPerOutcome({ costs, outcomes: years.map(({ value }) => value) }),
    }))
}
