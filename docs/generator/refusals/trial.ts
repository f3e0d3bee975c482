import type { Text } from '@kankei/core'

/** A call with something wrong in it, and what was done to make it so. */
export interface Trial {
  readonly what: Text
  readonly given: Readonly<Record<string, unknown>>
}
