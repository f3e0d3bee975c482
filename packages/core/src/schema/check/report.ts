import type { Text } from '../../result.ts'
import type { Place } from '../path.ts'
import type { ProblemCode } from '../problem.ts'

/** A problem as it is found. */
export interface Finding {
  readonly place: Place | undefined
  /** In the text, where the one who found it knows; otherwise it is looked up when the problem is told. */
  readonly offset?: number
  readonly code: ProblemCode
  readonly value: unknown
  readonly message: Text
}

/** A file with one mistake in every row has as many problems; the first ones tell what to do. */
const mostFindings = 50

/** Collects problems as they are found. Those that nobody will read are only counted, and never composed. */
export class Report {
  readonly findings: Finding[] = []
  count = 0

  readonly add = (compose: () => Finding): void => {
    this.count += 1
    if (this.findings.length < mostFindings) this.findings.push(compose())
  }
}
