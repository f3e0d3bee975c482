import type { Block } from '@kankei/core'
import { readBytes } from '../read-bytes.ts'
import type { Outcome } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseRows } from './parse-rows.ts'

/**
 * Reads a CSV file into a block of cells.
 *
 * @param path - As given on the command line, relative to the working directory.
 * @returns The block; or a refusal: `missing-file`, `directory`, `not-readable`, `too-large`, or why its content is not
 *   a table.
 */
export function readTableFile(path: string): Outcome<Block> {
  const bytes = readBytes(path)
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  return text.ok ? parseRows(text.value) : text
}
