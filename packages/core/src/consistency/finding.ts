import type { Text } from '../result.ts'
import type { Severity } from './severity.ts'

/** What one rule found at one or more places of a file (点検の結果). */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string
  readonly severity: Severity
  /** Paths such as `indicators[3].observations[0].value`, the one to look at first in front; never empty. */
  readonly places: readonly string[]
  /** What is there. */
  readonly message: Text
  /** What to do. */
  readonly advice: Text
}
