import type { FigureLine, StatedFigures } from './read-lines.ts'
import type { IgnoredLine } from './recognised-table.ts'

/** The roles of which a table has one line at most. */
export const singleRoles = [
  'membersPresent',
  'membersEver',
  'migrants',
  'newBusinesses',
  'cost',
  'cumulativeCost',
] as const

/** One of something for each of these roles that the table has. */
export type Singles<T> = { readonly [Role in (typeof singleRoles)[number]]?: T }

/** The lines that the calculation uses, and those it only compares. */
export interface ChosenLines extends Singles<FigureLine> {
  readonly benefits: readonly FigureLine[]
  readonly valuesPerHead: readonly FigureLine[]
  readonly stated: StatedFigures | undefined
  readonly totals: readonly FigureLine[]
  readonly ignored: readonly IgnoredLine[]
}

export function mapSingles<T>(chosen: Singles<FigureLine>, change: (line: FigureLine) => T): Singles<T> {
  return Object.fromEntries(
    singleRoles.flatMap((role) => {
      const line = chosen[role]
      return line === undefined ? [] : [[role, change(line)]]
    }),
  )
}

/** The same lines with every one changed in the same way; stated ratios and ignored lines stay as they are. */
export const mapLines = (chosen: ChosenLines, change: (line: FigureLine) => FigureLine): ChosenLines => ({
  ...chosen,
  ...mapSingles(chosen, change),
  benefits: chosen.benefits.map(change),
  valuesPerHead: chosen.valuesPerHead.map(change),
  totals: chosen.totals.map(change),
})

/** The lines that say something of their own: neither a total nor a cumulative cost. */
export function itemsOf(chosen: ChosenLines): readonly FigureLine[] {
  const singles = singleRoles.flatMap((role) => (role === 'cumulativeCost' ? [] : (chosen[role] ?? [])))
  return [...singles, ...chosen.benefits, ...chosen.valuesPerHead]
}
