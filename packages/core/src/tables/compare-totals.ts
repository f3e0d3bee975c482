import { type Note, note } from '../result.ts'
import { formatNumber } from '../units/format.ts'
import { runningTotals, sum } from '../units/sum.ts'
import { type ChosenLines, itemsOf } from './chosen-lines.ts'
import { differ, differenceNote, findDifference, type YearlyValues } from './difference.ts'
import type { OtherPosition, YearPosition } from './find-years.ts'
import { addUp, timesPeople, valuesOf } from './line-values.ts'
import type { FigureLine } from './read-lines.ts'
import { isAdded } from './value-per-head.ts'

/**
 * Compares totals (合計, 便益計) with their parts and a cumulative cost (累計費用) with the cost. Nothing changes by it; every
 * difference is a note with both figures.
 */
export function compareTotals(
  chosen: ChosenLines,
  years: readonly YearPosition[],
  others: readonly OtherPosition[],
): readonly Note[] {
  const { cost, cumulativeCost, benefits, totals } = chosen
  return [
    ...totals.flatMap((total) => compareTotal(total, chosen, years)),
    ...[...benefits, ...(cost ? [cost] : [])].flatMap((line) => compareTotalColumns(line, others)),
    ...(cost && cumulativeCost ? compareCumulativeCost(cumulativeCost, cost, years) : []),
  ]
}

function compareTotal(total: FigureLine, chosen: ChosenLines, years: readonly YearPosition[]): readonly Note[] {
  const parts = partsOf(total, chosen)
  const difference = parts && findDifference(valuesOf(total), parts)
  if (difference === undefined) return []
  const { label } = total
  return [
    differenceNote('total-differs', difference, years, {
      en: (printed, added, year) => `“${label}” is ${printed} in ${year}, but its parts add up to ${added}.`,
      ja: (printed, added, year) => `「${label}」の${year}は${printed}ですが、内訳を合計すると${added}になります。`,
    }),
  ]
}

/** The sums that a total stands for; `undefined` when it belongs to lines that are not added, such as people. */
function partsOf(total: FigureLine, chosen: ChosenLines): YearlyValues | undefined {
  if (total.role === 'benefitTotal') return allBenefits(chosen)
  if (total.role === 'costTotal') return chosen.cost && valuesOf(chosen.cost)
  const neighbour = neighbourOf(total, chosen)
  if (neighbour?.role === 'cost') return valuesOf(neighbour)
  if (neighbour?.role !== 'benefit') return undefined
  return total.role === 'total' ? allBenefits(chosen) : benefitsSinceLastTotal(total, chosen)
}

/** The line that a total without a name of its own belongs to: the one before it, or at the top the one behind. */
function neighbourOf(total: FigureLine, chosen: ChosenLines): FigureLine | undefined {
  const lines = [...itemsOf(chosen)].sort((a, b) => a.line - b.line)
  return lines.filter(({ line }) => line < total.line).pop() ?? lines[0]
}

function allBenefits(chosen: ChosenLines): YearlyValues {
  const added = chosen.valuesPerHead.filter((line) => isAdded(line, chosen))
  return addUp([...chosen.benefits.map(valuesOf), ...added.map((line) => timesPeople(line, chosen.migrants))])
}

function benefitsSinceLastTotal(subtotal: FigureLine, { benefits, totals }: ChosenLines): YearlyValues {
  const above = totals.map(({ line }) => line).filter((line) => line < subtotal.line)
  const from = Math.max(-1, ...above)
  return addUp(benefits.filter(({ line }) => line > from && line < subtotal.line).map(valuesOf))
}

/** A total over the years: the sum of what each year brought, or for a stock (のべ) its last figure. */
function compareTotalColumns(line: FigureLine, others: readonly OtherPosition[]): readonly Note[] {
  const values = valuesOf(line).filter((value) => value !== null)
  const added = sum(values)
  const isStock = line.standing === 'ever' || line.standing === 'cumulative'
  const headers = others.filter(({ kind }) => kind === 'total').map(({ header }) => header)
  return line.totals.flatMap((figure, index) => {
    if (figure === null || !differ(figure.value, added)) return []
    if (isStock && !differ(figure.value, values[values.length - 1] ?? 0)) return []
    const header = headers[index] ?? ''
    return [
      note('total-differs', {
        en: `“${line.label}” under “${header}” is ${formatNumber(figure.value, undefined, 'en')}, but its years add up to ${formatNumber(added, undefined, 'en')}.`,
        ja: `「${line.label}」の「${header}」は${formatNumber(figure.value)}ですが、各年度を合計すると${formatNumber(added)}になります。`,
      }),
    ]
  })
}

function compareCumulativeCost(line: FigureLine, cost: FigureLine, years: readonly YearPosition[]): readonly Note[] {
  const costs = valuesOf(cost)
  const gap = costs.indexOf(null)
  const soFar = runningTotals(costs.slice(0, gap < 0 ? costs.length : gap) as readonly number[])
  const difference = findDifference(valuesOf(line), soFar)
  if (difference === undefined) return []
  return [
    differenceNote('cumulative-differs', difference, years, {
      en: (printed, added, year) =>
        `“${line.label}” is ${printed} in ${year}, but “${cost.label}” adds up to ${added}. The calculation uses “${cost.label}”.`,
      ja: (printed, added, year) =>
        `「${line.label}」の${year}は${printed}ですが、「${cost.label}」を累計すると${added}になります。計算には「${cost.label}」を使います。`,
    }),
  ]
}
