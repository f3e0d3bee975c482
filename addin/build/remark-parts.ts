import ts from 'typescript'
import { englishHalves } from './object-literals.ts'

/** The English half of all that is declared to be a remark, or to make one: spreadsheets show remarks in Japanese. */
export function partsOfRemark(node: ts.Node): readonly ts.Node[] {
  const makes = ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)
  return makes && /\bRemark\b/.test(node.type?.getText() ?? '') ? englishHalves(node) : []
}
