import type { MoneyUnit } from '@kankei/core'
import type { Language } from '../language.ts'
import { linesInRoles, type Role, type ShownTable } from './shown-table.ts'

/**
 * What `show --json` prints. Members may be added; those here keep their meaning. Lists are per fiscal year, the
 * earliest first, except `rows` and `notes`. Figures are not rounded; `null` is a figure that does not exist.
 */
export interface ShownJson {
  /** Name of the file, without its folder; of a programme file, the name of the programme. */
  readonly file: string
  /** Of every amount; `null` = none is stated, and it is the same for all. */
  readonly unit: MoneyUnit | null
  readonly fiscalYears: readonly number[]
  /** In the order of the file. */
  readonly rows: readonly { readonly label: string; readonly role: Role; readonly values: readonly (number | null)[] }[]
  /** Recomputed stock ratio (年度末) as a fraction. */
  readonly roi: readonly (number | null)[]
  /** The printed ratio as a fraction; `null` in place of the list = the table states none. */
  readonly stated: readonly (number | null)[] | null
  /** 一致, 不一致 or 再計算不可, as the function CHECKTABLE gives them; `null` = the table states no ratio. */
  readonly agreement: readonly string[] | null
  /** What the ratio of the last year says, in the language of the output. */
  readonly sentence: string | null
  readonly notes: readonly { readonly code: string; readonly message: string }[]
}

export const showJson = (shown: ShownTable, language: Language): ShownJson => ({
  file: shown.title,
  unit: shown.table.unit ?? null,
  fiscalYears: shown.table.fiscalYears,
  rows: linesInRoles(shown.table).map(({ label, role, values }) => ({ label, role, values })),
  roi: shown.roi,
  stated: shown.comparison?.stated ?? null,
  agreement: shown.comparison?.verdict ?? null,
  sentence: shown.sentence?.[language] ?? null,
  notes: shown.notes.map(({ code, message }) => ({ code, message: message[language] })),
})
