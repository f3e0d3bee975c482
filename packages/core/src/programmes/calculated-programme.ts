import { fiscalYearOfMoment } from '../calendar/moment.ts'
import type { Id } from '../model/notation.ts'
import type { Programme } from '../model/programme.ts'
import type { ProgrammeFile } from '../model/programme-file.ts'
import { readWhen } from '../model/read-when.ts'

/** A programme whose returns can be computed: its lines are those that name it. */
export interface CalculatedProgramme {
  /** `undefined` for the lines that name no programme of the file. */
  readonly programme: Programme | undefined
  /** Whether a line, by the programme that it names, belongs to it. */
  readonly takes: (line: { readonly programme?: Id }) => boolean
  /** The fiscal year in which it began, where its term says so. */
  readonly began: number | undefined
}

/**
 * The programmes of a file that have benefit lines (便益のある事業), in the order of the file. Where there is only one,
 * lines that name no programme are its own too; among several they stand for themselves, last.
 */
export function calculatedProgrammes(file: ProgrammeFile): readonly CalculatedProgramme[] {
  const ids = [...new Set((file.benefits ?? []).map(({ programme }) => programme))]
  const named = (file.programmes ?? []).filter(({ id }) => ids.includes(id))
  const known = new Set(named.map(({ id }) => id))
  const isUnnamed = ({ programme }: { readonly programme?: Id }) => programme === undefined || !known.has(programme)
  const [only, second] = named
  const unnamed = (file.benefits ?? []).some(isUnnamed)
  if (only !== undefined && second === undefined && !unnamed) {
    const takes = ({ programme }: { readonly programme?: Id }) => programme === undefined || programme === only.id
    return [{ programme: only, takes, began: beginningOf(only) }]
  }
  const own = named.map((programme) => ({
    programme,
    takes: (line: { readonly programme?: Id }) => line.programme === programme.id,
    began: beginningOf(programme),
  }))
  return unnamed ? [...own, { programme: undefined, takes: isUnnamed, began: undefined }] : own
}

function beginningOf({ term }: Programme): number | undefined {
  if (term === undefined) return undefined
  const read = readWhen(term.from, 'term.from')
  return read.ok ? fiscalYearOfMoment(read.value.start) : undefined
}
