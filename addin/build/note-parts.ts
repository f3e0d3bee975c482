import ts from 'typescript'
import { isCallOf, nameOf } from './object-literals.ts'

/** A piece of a source, and what stands in its place. */
export interface Edit {
  readonly node: ts.Node
  readonly by: string
}

/** Where notes are made that a cell shows: those of dates, by DATENOTE. */
const shown = /[/\\](calendar|years)[/\\.]|[/\\]result\./

/**
 * Takes the notes out of everything but the reading of dates. No cell shows them, so nothing has to make them, hand them on
 * or look at them: what is declared to be notes, or named so, becomes the empty list.
 */
export function editOfNotes(node: ts.Node, fileName: string): Edit | undefined {
  if (shown.test(fileName)) return undefined
  if (isCallOf(node, 'note') && node.arguments[1] !== undefined) return { node: node.arguments[1], by: '' }
  if (isCallOf(node, 'ok') && node.arguments[1] !== undefined) return { node: node.arguments[1], by: '' }
  if (ts.isExpressionStatement(node) && isPushOfNotes(node.expression)) return { node, by: '{}' }
  if (ts.isVariableDeclaration(node) && isNamedNotes(node.name) && node.initializer !== undefined) {
    return { node: node.initializer, by: '[]' }
  }
  if (ts.isObjectLiteralElementLike(node) && nameOf(node) === 'notes') return { node, by: '' }
  if (ts.isPropertyAccessExpression(node) && isNamedNotes(node.name)) return { node, by: '[]' }
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) return editOfMaker(node)
  return undefined
}

/** A function declared to return notes returns none. */
function editOfMaker({ body, type }: ts.FunctionDeclaration | ts.ArrowFunction): Edit | undefined {
  if (body === undefined || type?.getText() !== 'readonly Note[]') return undefined
  return { node: body, by: ts.isBlock(body) ? '{ return [] }' : '[]' }
}

const isNamedNotes = (name: ts.Node) => ts.isIdentifier(name) && name.text === 'notes'

const isPushOfNotes = (call: ts.Node) =>
  ts.isCallExpression(call) &&
  ts.isPropertyAccessExpression(call.expression) &&
  call.expression.name.text === 'push' &&
  isNamedNotes(call.expression.expression)
