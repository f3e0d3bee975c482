import { calculatedProgrammes, ok, type ProgrammeFile, resultsTable } from '@kankei/core'
import { type Outcome, refuse } from '../refusal.ts'
import { showTable } from './show-table.ts'
import type { ShownTable } from './shown-table.ts'

/**
 * The results table (実績表) of every programme with benefit lines, computed from the file and shown as a printed one is.
 *
 * @param name - Of the file; it stands over what belongs to no programme.
 * @returns A refusal where no programme has benefits, or the first one whose table cannot be computed.
 */
export function showProgrammes(file: ProgrammeFile, name: string): Outcome<readonly ShownTable[]> {
  const programmes = calculatedProgrammes(file)
  if (programmes.length === 0) return nothingToShow
  const shown: ShownTable[] = []
  for (const calculated of programmes) {
    const results = resultsTable(file, calculated)
    if (!results.ok) return results
    const table = showTable(results.value.block, calculated.programme?.name ?? name)
    if (!table.ok) return table
    shown.push({ ...table.value, notes: [...results.notes, ...table.value.notes] })
  }
  return ok(shown)
}

const nothingToShow = refuse('no-benefit', {
  en: 'No programme of the file has benefit lines, so there is no ROI. See "kankei facts", or add "benefits" and "costs".',
  ja: '便益の行をもつ施策が台帳にないため、ROIを計算できません。「kankei facts」で要点を確かめるか、benefitsとcostsを加えてください。',
})
