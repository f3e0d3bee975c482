import ts from 'typescript'

/** Fields of a record that only documents read: the reference, the workbook, the contract suite. */
const ofRecord = ['summary', 'sources', 'examples', 'formula']
const ofInput = ['hint']
const ofStep = ['excel']

/**
 * The source of a record without what a running spreadsheet never reads: in each object handed to `defineFunction`, the
 * documentary fields of the record, of its inputs and of its steps. Everything else stays as it is, byte by byte, so the
 * text is still TypeScript; what only a dropped field used is left to the bundler's tree shaking.
 */
export function dropDocumentation(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest)
  const dropped = recordsIn(file).flatMap(documentaryProperties)
  let kept = ''
  let from = 0
  for (const property of dropped) {
    kept += source.slice(from, property.getFullStart())
    from = endWithComma(source, property.getEnd())
  }
  return kept + source.slice(from)
}

function recordsIn(file: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineFunction') {
      const [spec] = node.arguments
      if (spec !== undefined && ts.isObjectLiteralExpression(spec)) found.push(spec)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** In the order of the source. */
function documentaryProperties(record: ts.ObjectLiteralExpression): readonly ts.ObjectLiteralElementLike[] {
  return record.properties.flatMap((property) => {
    const name = nameOf(property)
    if (ofRecord.includes(name)) return [property]
    const documentary = name === 'inputs' ? ofInput : name === 'steps' ? ofStep : []
    return fieldsOf(property).flatMap((member) =>
      fieldsOf(member).filter((field) => documentary.includes(nameOf(field))),
    )
  })
}

/** The properties of `name: { … }`, or of `name: kind({ … })` as inputs are written. */
function fieldsOf(property: ts.ObjectLiteralElementLike): readonly ts.ObjectLiteralElementLike[] {
  if (!ts.isPropertyAssignment(property)) return []
  const { initializer } = property
  const object = ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer
  return object !== undefined && ts.isObjectLiteralExpression(object) ? object.properties : []
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''

/** Past the comma that follows a property, if one does. */
function endWithComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end))
  return comma === null ? end : end + comma[0].length
}
