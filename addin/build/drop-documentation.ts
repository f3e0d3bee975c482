import ts from 'typescript'
import type { Edit } from './edit.ts'
import { editsOfFailure } from './failure-parts.ts'
import { partsOfInput } from './input-parts.ts'
import { editsOfNotes } from './note-parts.ts'
import { initializerOf, isCallOf, nameOf } from './object-literals.ts'
import { partsOfRecord } from './record-parts.ts'
import { partsOfRemark } from './remark-parts.ts'

/**
 * A source without what a running spreadsheet never reads: the documentary parts of records and their inputs, native
 * formulas wherever they stand, the English half of remarks, the input that a failure names, and notes but for those of
 * dates.
 *
 * Everything else stays as it is, byte by byte, so the text is still TypeScript; what only a dropped part used is left to
 * the bundler's tree shaking.
 */
export function dropDocumentation(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  let kept = ''
  let from = 0
  for (const { node, by } of editsOf(file)) {
    if (node.getStart() < from) continue
    kept += source.slice(from, by === '' ? node.getFullStart() : node.getStart()) + by
    from = by === '' ? endWithComma(source, node.getEnd()) : node.getEnd()
  }
  return kept + source.slice(from)
}

/** In the order of the source, what encloses others before them. */
function editsOf(file: ts.SourceFile): readonly Edit[] {
  const edits = new Map<ts.Node, Edit>()
  const visit = (node: ts.Node): void => {
    for (const edit of editsAt(node, file.fileName)) edits.set(edit.node, edit)
    if (!edits.has(node)) ts.forEachChild(node, visit)
  }
  visit(file)
  return [...edits.values()].sort((one, other) => one.node.pos - other.node.pos)
}

function editsAt(node: ts.Node, fileName: string): readonly Edit[] {
  const parts = isCallOf(node, 'defineFunction') ? partsOfRecord(node.arguments[0]) : partsOfInput(node)
  const dropped = [...parts, ...partsOfRemark(node), ...(isNativeFormula(node) ? [node] : [])]
  return [...dropped.map((part) => ({ node: part, by: '' })), ...editsOfNotes(node, fileName), ...editsOfFailure(node)]
}

/** `excel: (…) => …`, the formula of a row or rung that stands in a list outside a record. */
function isNativeFormula(node: ts.Node): boolean {
  if (!ts.isObjectLiteralElementLike(node) || nameOf(node) !== 'excel') return false
  const value = initializerOf(node)
  return value !== undefined && ts.isArrowFunction(value)
}

/** Past the comma that follows a part, if one does. */
function endWithComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end))
  return comma === null ? end : end + comma[0].length
}
