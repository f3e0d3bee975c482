import type { Argument } from './arguments.ts'

/** Keeps what the latest call of a function of the catalogue was given. */
export interface CallLog {
  latest: readonly Argument[] | undefined
}
