import type ts from 'typescript'
import type { Edit } from './edit.ts'
import { isCallOf } from './object-literals.ts'

/** A failure need not name the input that caused it: the library's callers ask for that, a cell shows code and message. */
export function editsOfFailure(node: ts.Node): readonly Edit[] {
  const input = isCallOf(node, 'fail') ? node.arguments[1] : undefined
  return input === undefined ? [] : [{ node: input, by: "''" }]
}
