import type { Text } from '../result.ts'
import type { FileReading } from './reading/file-reading.ts'
import type { Severity } from './severity.ts'

/** The parts of the list of rules, in the order in which it is shown. */
export const ruleGroups = {
  series: { en: 'Series and totals', ja: '推移と内訳' },
  statements: { en: 'Figures stated more than once', ja: '記載どうしの照合' },
  returns: { en: 'Benefits, costs and parameters', ja: '便益・費用・前提値' },
  dates: { en: 'Dates and fiscal years', ja: '日付と年度' },
  programmes: { en: 'Programmes and phases', ja: '事業と期' },
  organisations: { en: 'Organisations and ledgers', ja: '組織と名簿' },
  logic: { en: 'Logic models and indicators', ja: 'ロジックモデルと指標' },
  sources: { en: 'Sources and readings', ja: '出典と読み取り' },
} as const satisfies Record<string, Text>

export type RuleGroup = keyof typeof ruleGroups

/** One place where a rule does not hold. */
export interface Found {
  /** Never empty; the place to look at first in front. */
  readonly places: readonly string[]
  readonly message: Text
  /** Where the rule's own advice can be said more exactly. */
  readonly advice?: Text
}

/** One thing that must hold in a programme file (整合性の規則). */
export interface Rule {
  /** Permanent once released. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Severity
  readonly label: Text
  /** What it looks for, in one sentence. */
  readonly summary: Text
  /** What to do about a finding. */
  readonly advice: Text
  /** Never throws, whatever a file holds that the door accepts; where a figure or date is missing nothing is said. */
  readonly find: (reading: FileReading) => readonly Found[]
}

export const defineRule = (rule: Rule): Rule => Object.freeze(rule)
