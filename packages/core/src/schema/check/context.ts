import type { Result, Text } from '../../result.ts'
import type { Place } from '../path.ts'
import type { PartForm } from './form.ts'
import type { JsonObject } from './json-object.ts'
import type { KnownOrganisations } from './known-organisations.ts'
import type { Report } from './report.ts'

/** A part around a value; references go to the lists of the nearest part that has such a list. */
export interface Scope {
  readonly part: PartForm
  readonly whole: JsonObject
  readonly above: Scope | undefined
}

/** What one check of a document collects, and what it need not find out twice. */
export interface Context {
  readonly report: Report
  /** Told of what was read leniently. */
  readonly remark: (place: Place, code: string, message: Text) => void
  /** Where each id of a list first stands. */
  readonly ids: Map<readonly unknown[], ReadonlyMap<string, number>>
  readonly organisations: Map<readonly unknown[], KnownOrganisations>
  /** Dates and figures as read: a ledger names the same days again and again. */
  readonly readings: Map<string, Result<unknown>>
}
