/** Whether a programme file agrees with itself (整合性の点検). */
export { checkProgrammeFile } from './check-programme-file.ts'
export type { Finding } from './finding.ts'
export { type Found, type Rule, type RuleGroup, ruleGroups } from './rule.ts'
export { rules } from './rules.ts'
export { type CheckSettings, defaultCheckSettings } from './settings.ts'
export { type Severity, severities } from './severity.ts'
