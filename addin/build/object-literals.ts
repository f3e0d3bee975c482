import ts from 'typescript'

export type Property = ts.ObjectLiteralElementLike

export const propertiesOf = (node: ts.Node | undefined): readonly Property[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties : []

export const initializerOf = (property: Property | undefined): ts.Expression | undefined =>
  property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined

export const nameOf = ({ name }: Property): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''

/** `{ en: …, ja: … }` */
export function isText(node: ts.Node | undefined): boolean {
  const names = propertiesOf(node).map(nameOf)
  return names.length === 2 && names.includes('en') && names.includes('ja')
}

export const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name

/** The `en` of every text in two languages below a node. */
export function englishHalves(node: ts.Node): readonly ts.Node[] {
  const halves: ts.Node[] = []
  const visit = (child: ts.Node): void => {
    if (isText(child)) halves.push(...propertiesOf(child).filter((half) => nameOf(half) === 'en'))
    ts.forEachChild(child, visit)
  }
  visit(node)
  return halves
}
