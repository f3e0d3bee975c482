import type { Block } from '@kankei/core'
import type { Outcome } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseRows } from './parse-rows.ts'

/**
 * Reads the content of a CSV file into a block of cells.
 *
 * @returns The block; or a refusal that says why the content is not a table.
 */
export function readTable(bytes: Uint8Array): Outcome<Block> {
  const text = decodeText(bytes)
  return text.ok ? parseRows(text.value) : text
}
