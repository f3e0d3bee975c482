import type { ProgrammeFile } from '../model/programme-file.ts'
import type { Finding } from './finding.ts'
import { readFile } from './reading/file-reading.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { type CheckSettings, completeSettings } from './settings.ts'

/**
 * Checks a programme file against every rule (整合性の点検). Nothing is corrected and nothing is guessed: what is missing is
 * not compared.
 *
 * @param file - As the door of `@kankei/core/schema` gives it.
 * @param settings - What the rules take for granted, where it shall differ from `defaultCheckSettings`. A setting that is no
 *   number ≥ 0 throws a RangeError.
 * @returns The findings in the order of the rules, those of a rule in the order of the file; empty for a clean file.
 */
export function checkProgrammeFile(file: ProgrammeFile, settings: Partial<CheckSettings> = {}): readonly Finding[] {
  const reading = readFile(file, completeSettings(settings))
  return rules.flatMap((rule) => findingsOf(rule, reading))
}

const findingsOf = (rule: Rule, reading: ReturnType<typeof readFile>): readonly Finding[] =>
  rule.find(reading).map(({ places, message, advice = rule.advice }) => ({
    rule: rule.id,
    severity: rule.severity,
    places,
    message,
    advice,
  }))
