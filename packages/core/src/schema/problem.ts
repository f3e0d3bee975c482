import type { FailureCode, Text } from '../result.ts'

/**
 * What is wrong with a programme file. The list is closed and the codes are stable; messages may improve.
 *
 * - The text: `syntax` (no JSON), `too-large`, `too-deep`, `too-many` (values), `duplicate-key`, `unreadable-text`
 *   (half a character, a control character), `overflow` (1e999).
 * - The form: `schema-version`, `missing`, `unknown-field`, `type`, `blank`, `format`, `range`, `choice` (a word that is
 *   not on offer), `reserved-name` (an id that programs cannot use, such as constructor).
 * - What the parts say of each other: `duplicate-id`, `no-such-id`, `no-such-organisation`.
 * - Dates and figures: the codes of `readDate`, `readFiscalYear` and `readQuantity`.
 */
export type ProblemCode =
  | FailureCode
  | 'syntax'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'duplicate-key'
  | 'unreadable-text'
  | 'schema-version'
  | 'unknown-field'
  | 'blank'
  | 'format'
  | 'reserved-name'
  | 'duplicate-id'
  | 'no-such-id'
  | 'no-such-organisation'

/** One thing that keeps a text from being a programme file, and what to do about it. */
export interface FileProblem {
  /** Where: `indicators[3].observations[0].value`; empty for the document as a whole. */
  readonly path: string
  /** From 1. Where something is missing, that of the part that lacks it. */
  readonly line: number
  /** In characters, from 1. */
  readonly column: number
  readonly code: ProblemCode
  /** The value in question, shortened; empty where there is none. */
  readonly value: string
  readonly message: Text
}
