import ts from 'typescript'

/** Fields of a record that only documents read: the reference, the workbook, the contract suite. */
const ofRecord = ['summary', 'caution', 'sources', 'examples', 'formula']

/**
 * The source of a record without what a running spreadsheet never reads: the documentary fields of each object handed to
 * `defineFunction`, the native formulas of its steps, and the hints of inputs, also where an input stands outside a record
 * because several share it. Everything else stays as it is, byte by byte, so the text is still TypeScript; what only a
 * dropped field used is left to the bundler's tree shaking.
 */
export function dropDocumentation(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  let kept = ''
  let from = 0
  for (const property of documentaryProperties(file)) {
    kept += source.slice(from, property.getFullStart())
    from = endWithComma(source, property.getEnd())
  }
  return kept + source.slice(from)
}

type Property = ts.ObjectLiteralElementLike

/** The outermost ones, in the order of the source. */
function documentaryProperties(file: ts.SourceFile): readonly Property[] {
  const found = new Set<Property>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineFunction') {
      for (const property of documentaryFields(node.arguments[0])) found.add(property)
    }
    if (ts.isObjectLiteralElementLike(node)) {
      if (isHint(node)) found.add(node)
      if (found.has(node)) return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found].sort((one, other) => one.pos - other.pos)
}

function documentaryFields(spec: ts.Node | undefined): readonly Property[] {
  return propertiesOf(spec).flatMap((property) => {
    const name = nameOf(property)
    if (ofRecord.includes(name)) return [property]
    if (name !== 'steps') return []
    return propertiesOf(initializerOf(property)).flatMap((step) =>
      propertiesOf(initializerOf(step)).filter((field) => nameOf(field) === 'excel'),
    )
  })
}

/** `hint: { en: '…', ja: '…' }` beside a `label`. */
function isHint(property: Property): boolean {
  const names = propertiesOf(initializerOf(property)).map(nameOf)
  const hasTexts = names.length === 2 && names.includes('en') && names.includes('ja')
  return (
    nameOf(property) === 'hint' && hasTexts && propertiesOf(property.parent).some((field) => nameOf(field) === 'label')
  )
}

const propertiesOf = (node: ts.Node | undefined): readonly Property[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties : []

const initializerOf = (property: Property) => (ts.isPropertyAssignment(property) ? property.initializer : undefined)

const nameOf = ({ name }: Property): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''

/** Past the comma that follows a property, if one does. */
function endWithComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end))
  return comma === null ? end : end + comma[0].length
}
