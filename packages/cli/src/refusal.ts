import type { FailureCode, Ok, Text } from '@kankei/core'
import type { ProblemCode } from '@kankei/core/schema'

/**
 * Why a command did not do what it was asked. Codes of the core pass through unchanged; these are the command line's own.
 *
 * - The command: `unknown-command`, `unknown-option`, `option-value` (`--lang fr`), `no-file` (no file was named),
 *   `many-files`.
 * - The file: `missing-file`, `directory`, `not-readable`, `too-large`, `empty`, `excel-workbook` (a workbook, whatever
 *   its name says), `binary` (not a text), `encoding` (neither UTF-8, UTF-16 nor Shift_JIS).
 * - Programme files: the codes of their problems.
 * - The file to be saved: `not-writable`.
 * - The rows: `quotes` (unbalanced), `ragged` (more cells than the header has).
 */
export type RefusalCode =
  | FailureCode
  | ProblemCode
  | 'unknown-command'
  | 'unknown-option'
  | 'option-value'
  | 'no-file'
  | 'many-files'
  | 'missing-file'
  | 'directory'
  | 'not-readable'
  | 'empty'
  | 'excel-workbook'
  | 'binary'
  | 'encoding'
  | 'quotes'
  | 'ragged'
  | 'not-writable'

/** What the user is told instead of a result; the process then ends with exit code 2. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: Text
}

export type Outcome<T> = Ok<T> | Refusal

export const refuse = (code: RefusalCode, message: Text): Refusal => ({ ok: false, code, message })
