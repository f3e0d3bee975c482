import type { FigureLine, StatedFigures } from './read-lines.ts'
import type { IgnoredLine } from './recognised-table.ts'

/** The lines that the calculation uses, and those it only compares. */
export interface ChosenLines {
  readonly membersPresent: FigureLine | undefined
  readonly membersEver: FigureLine | undefined
  readonly migrants: FigureLine | undefined
  readonly newBusinesses: FigureLine | undefined
  readonly benefits: readonly FigureLine[]
  readonly valuesPerHead: readonly FigureLine[]
  readonly cost: FigureLine | undefined
  readonly cumulativeCost: FigureLine | undefined
  readonly stated: StatedFigures | undefined
  readonly totals: readonly FigureLine[]
  readonly ignored: readonly IgnoredLine[]
}

/** The same lines with every one changed in the same way; stated ratios and ignored lines stay as they are. */
export function mapLines(chosen: ChosenLines, change: (line: FigureLine) => FigureLine): ChosenLines {
  const { membersPresent, membersEver, migrants, newBusinesses, cost, cumulativeCost } = chosen
  return {
    ...chosen,
    membersPresent: membersPresent && change(membersPresent),
    membersEver: membersEver && change(membersEver),
    migrants: migrants && change(migrants),
    newBusinesses: newBusinesses && change(newBusinesses),
    cost: cost && change(cost),
    cumulativeCost: cumulativeCost && change(cumulativeCost),
    benefits: chosen.benefits.map(change),
    valuesPerHead: chosen.valuesPerHead.map(change),
    totals: chosen.totals.map(change),
  }
}
