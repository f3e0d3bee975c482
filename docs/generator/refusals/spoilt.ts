import type { Text } from '@kankei/core'

/** What is done to one argument: its new value, and how the page says it. */
export interface Spoilt {
  readonly what: Text
  readonly value: unknown
}
