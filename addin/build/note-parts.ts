import ts from 'typescript'
import type { Edit } from './edit.ts'
import { englishHalves, isCallOf, nameOf } from './object-literals.ts'

/** Where notes are made that a cell shows: those of dates, by DATENOTE. */
const shown = /[/\\](calendar|years)[/\\.]|[/\\]result\./

/**
 * Takes the notes out of everything but the reading of dates, and with them the lines of a table that are left out and the
 * reasons for it. No cell shows them, so nothing has to make them, hand them on or look at them: what is declared to be
 * notes or a reason, or is named notes or ignored, becomes empty. The notes of dates lose their English half, since
 * DATENOTE speaks Japanese.
 */
export function editsOfNotes(node: ts.Node, fileName: string): readonly Edit[] {
  if (shown.test(fileName))
    return isCallOf(node, 'note') ? englishHalves(node).map((half) => ({ node: half, by: '' })) : []
  const edit = editOfUnseen(node)
  return edit === undefined ? [] : [edit]
}

function editOfUnseen(node: ts.Node): Edit | undefined {
  if (isCallOf(node, 'note')) return { node, by: '({})' }
  if (isCallOf(node, 'ok') && node.arguments[1] !== undefined) return { node: node.arguments[1], by: '' }
  if (ts.isExpressionStatement(node) && isPushOfUnseen(node.expression)) return { node, by: '{}' }
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
    const by = isUnseen(node.name) ? '[]' : nothingOf(node.type)
    return by === undefined ? undefined : { node: node.initializer, by }
  }
  if (ts.isObjectLiteralElementLike(node) && unseen.includes(nameOf(node))) return { node, by: '' }
  if (ts.isPropertyAccessExpression(node) && isUnseen(node.name)) return { node, by: '[]' }
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) return editOfMaker(node)
  return undefined
}

/** A function declared to return notes or a reason returns none. */
function editOfMaker({ body, type }: ts.FunctionDeclaration | ts.ArrowFunction): Edit | undefined {
  const nothing = nothingOf(type)
  if (body === undefined || nothing === undefined) return undefined
  return { node: body, by: ts.isBlock(body) ? `{ return ${nothing} }` : `(${nothing})` }
}

function nothingOf(type: ts.TypeNode | undefined): string | undefined {
  const declared = type?.getText()
  if (declared === 'readonly Note[]') return '[]'
  return declared === 'Reason' ? '{}' : undefined
}

/** What no cell shows: the notes, and the lines of a table that are left out. */
const unseen = ['notes', 'ignored']

const isUnseen = (name: ts.Node) => ts.isIdentifier(name) && unseen.includes(name.text)

const isPushOfUnseen = (call: ts.Node) =>
  ts.isCallExpression(call) &&
  ts.isPropertyAccessExpression(call.expression) &&
  call.expression.name.text === 'push' &&
  isUnseen(call.expression.expression)
