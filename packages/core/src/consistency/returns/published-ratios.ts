import { agrees as agreesAsPrinted } from '../../methods/returns/agreement.ts'
import { partsOf, ratioOf, type View } from '../../methods/returns/view.ts'
import type { PublishedReturn } from '../../model/programme-file.ts'
import { shiftDecimalPoint } from '../../units/decimal.ts'
import { readQuantity } from '../../units/read-quantity.ts'
import { sum } from '../../units/sum.ts'
import type { FileReading } from '../reading/file-reading.ts'
import { placed } from '../reading/placed.ts'
import { benefitOfYears } from './benefit-line.ts'
import { type ProgrammeReturns, programmesWithBenefits } from './programmes-with-benefits.ts'

/** A printed ratio beside what the file gives for it in each view. */
export interface PublishedRatio {
  readonly published: PublishedReturn
  readonly place: string
  readonly fiscalYear: number
  /** Decimals of the fraction: four for "43.89%". */
  readonly decimals: number
  readonly stated: number
  /** `undefined` where the figures of the years that a view needs are not all there. */
  readonly computed: Readonly<Record<View, number | undefined>>
}

export interface PublishedSeries {
  readonly name: string
  /** The view with which most of the ratios agree; `stock`, as cities publish it, where others do no better. */
  readonly view: View
  readonly ratios: readonly PublishedRatio[]
}

const views: readonly View[] = ['stock', 'cumulative', 'net', 'annual']

/** The published ratios of every programme that has benefits and costs. Ratios with 約 and the like are left out. */
export const publishedSeriesOf = (reading: FileReading): readonly PublishedSeries[] =>
  programmesWithBenefits(reading).map((returns) => {
    const ratios = ratiosOf(reading, returns)
    const counts = views.map((view) => ratios.filter((ratio) => agrees(ratio, view)).length)
    const view = views[counts.indexOf(Math.max(...counts))] ?? 'stock'
    return { name: returns.name, view, ratios }
  })

/** Whether a ratio is the one of the view, rounded half up as printed. */
export function agrees({ stated, decimals, computed }: PublishedRatio, view: View): boolean {
  const ratio = computed[view]
  return ratio !== undefined && agreesAsPrinted({ value: stated, decimals }, ratio, 'half-up')
}

function ratiosOf(reading: FileReading, returns: ProgrammeReturns): readonly PublishedRatio[] {
  const all = placed(reading.file.publishedReturns, 'publishedReturns')
  return all.flatMap(([published, place]) => {
    const span = reading.spanOf(published.fiscalYear)
    const quantity = readQuantity(published.value, place)
    if (published.programme !== returns.programme || span === undefined || span.crosses) return []
    if (!quantity.ok || quantity.value === null || quantity.value.qualifiers.length > 0) return []
    const { value, unit, decimals } = quantity.value
    if (unit !== 'percent' && unit !== undefined) return []
    const places = unit === 'percent' ? 2 : 0
    return [
      {
        published,
        place,
        fiscalYear: span.fiscalYear,
        decimals: decimals + places,
        stated: shiftDecimalPoint(value, -places),
        computed: computeViews(reading, returns, span.fiscalYear),
      },
    ]
  })
}

function computeViews(
  { file }: FileReading,
  { lines, cost }: ProgrammeReturns,
  fiscalYear: number,
): PublishedRatio['computed'] {
  const first = cost.years[0]?.fiscalYear ?? fiscalYear
  const years = Array.from({ length: Math.max(0, fiscalYear - first + 1) }, (_, index) => first + index)
  const costs = years.map((year) => cost.years.find((figure) => figure.fiscalYear === year)?.value ?? Number.NaN)
  const byLine = lines.map((line) => benefitOfYears(file, line, years))
  const benefits = years.map((_, index) => sum(byLine.map((line) => line[index]?.value ?? Number.NaN)))
  const last = years.length - 1
  const year = {
    benefit: benefits[last] ?? Number.NaN,
    cost: costs[last] ?? Number.NaN,
    totalBenefit: sum(benefits),
    totalCost: sum(costs),
  }
  const ratio = (view: View): number | undefined => {
    const value = ratioOf(view, partsOf(view, year))
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  }
  return { stock: ratio('stock'), cumulative: ratio('cumulative'), net: ratio('net'), annual: ratio('annual') }
}
