import ts from 'typescript'
import type { Edit } from './edit.ts'
import { isCallOf } from './object-literals.ts'

/** The codes on which something hangs: which error a cell shows, or how a reading goes on after a failure. */
export const decisiveCodes: readonly string[] = [
  'undefined',
  'no-solution',
  'many-solutions',
  'no-parameter',
  'no-day',
  'range-crosses',
]

/**
 * A failure need name neither the input that caused it nor a code that decides nothing: the library's callers ask for
 * those, a cell shows the message.
 */
export function editsOfFailure(node: ts.Node): readonly Edit[] {
  if (!isCallOf(node, 'fail')) return []
  const [code, input] = node.arguments
  const isIdle = code !== undefined && ts.isStringLiteral(code) && !decisiveCodes.includes(code.text)
  return [...(isIdle ? [code] : []), ...(input === undefined ? [] : [input])].map((part) => ({ node: part, by: "''" }))
}
