import { type Block, checkTable, type Figure, type Note, ok, recogniseTable, roiTable } from '@kankei/core'
import type { Outcome } from '../refusal.ts'
import type { ShownTable } from './shown-table.ts'

/**
 * Recomputes the ratios of a table of results (実績表).
 *
 * A table is shown as long as some ratio can be computed: without stated ratios there is no comparison, and where a
 * figure is missing the years that do not need it are still compared. What is absent is said in a note.
 *
 * @param title - What stands over the table.
 * @returns The table with its ratios; or a refusal of the core.
 */
export function showTable(block: Block, title: string): Outcome<ShownTable> {
  const recognised = recogniseTable(block, 'table')
  if (!recognised.ok) return recognised
  const table = recognised.value
  const returns = roiTable({ table: block })
  const check = checkTable({ table: block })
  if (!returns.ok && !check.ok) return returns
  const failures = [returns, ...(table.stated === undefined ? [] : [check])].flatMap((result) =>
    result.ok ? [] : [{ code: result.code, message: result.message }],
  )
  const ratios = returns.ok ? returns.value.roi : check.ok ? check.value.recomputed : []
  return ok({
    title,
    table,
    totals: returns.ok ? { benefit: returns.value.benefit, cumulativeCost: returns.value.cumulativeCost } : undefined,
    roi: ratios.map(numberOrNothing),
    comparison: check.ok
      ? {
          stated: check.value.stated.map(numberOrNothing),
          difference: check.value.difference.map(numberOrNothing),
          verdict: check.value.verdict,
          sentence: check.sentence,
        }
      : undefined,
    sentence: returns.ok ? returns.sentence : undefined,
    notes: eachOnce([
      ...recognised.notes,
      ...[returns, check].flatMap((result) => (result.ok ? result.notes : [])),
      ...failures,
    ]),
  })
}

const numberOrNothing = (figure: Figure): number | null => (typeof figure === 'number' ? figure : null)

/** Each function reads the table itself and leaves the same notes. */
const eachOnce = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.message.en}`, note])).values(),
]
