import type { Note, RecognisedTable, TableLine, Text } from '@kankei/core'

/** A table as `show` presents it. Every list of figures is per fiscal year of the table, the earliest first. */
export interface ShownTable {
  /** The name of the file, without its folder, or of the programme in it. */
  readonly title: string
  readonly table: RecognisedTable
  /** Absent where a figure is missing that they need; a note then says which. */
  readonly totals: Totals | undefined
  /** Stock ratio (年度末) as a fraction, not rounded; `null` where it cannot be computed. */
  readonly roi: readonly (number | null)[]
  /** Absent where the table states no ratio. */
  readonly comparison: Comparison | undefined
  /** What the ratio of the last year says. */
  readonly sentence: Text | undefined
  readonly notes: readonly Note[]
}

/** Amounts in the table's unit. */
interface Totals {
  readonly benefit: readonly number[]
  readonly cumulativeCost: readonly number[]
}

interface Comparison {
  /** As a fraction. */
  readonly stated: readonly (number | null)[]
  /** Stated − recomputed, as a fraction. */
  readonly difference: readonly (number | null)[]
  /** 一致, 不一致 or 再計算不可. */
  readonly verdict: readonly string[]
  /** How many of the stated ratios agree. */
  readonly sentence: Text
}

const singleRoles = ['membersPresent', 'membersEver', 'newBusinesses', 'migrants', 'cost', 'cumulativeCost'] as const

/** What a line of the table was taken for. */
export type Role = (typeof singleRoles)[number] | 'benefit' | 'valuePerHead'

export interface LineInRole extends TableLine {
  readonly role: Role
}

/** Every line from which figures were read, in the order of the file. The stated ratios are not among them. */
export function linesInRoles(table: RecognisedTable): LineInRole[] {
  const single = singleRoles.flatMap((role) => {
    const line = table[role]
    return line === undefined ? [] : [{ ...line, role }]
  })
  const benefits = table.benefits.map((line) => ({ ...line, role: 'benefit' }) as const)
  const perHead = table.valuesPerHead.map((line) => ({ ...line, role: 'valuePerHead' }) as const)
  return [...single, ...benefits, ...perHead].sort((one, other) => one.line - other.line)
}
