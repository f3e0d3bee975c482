import ts from 'typescript'

/** Fields of a record that only documents read: the reference, the workbook, the contract suite. */
const ofRecord = ['since', 'group', 'label', 'summary', 'caution', 'sources', 'examples', 'formula']

/** Fields of a step that a spreadsheet does not show. */
const ofStep = ['unit', 'excel']

/**
 * The source of a record without what a running spreadsheet never reads:
 *
 * - in each object handed to `defineFunction`, the documentary fields; the steps that are not shown, and of those that are
 *   all but their Japanese header; the English half of its sentence, since EXPLAIN speaks Japanese;
 * - native formulas and the hints of inputs, also where they stand outside a record because several share them;
 * - the texts of notes, which no cell shows, but for those of dates, which DATENOTE does.
 *
 * Everything else stays as it is, byte by byte, so the text is still TypeScript; what only a dropped part used is left to
 * the bundler's tree shaking.
 */
export function dropDocumentation(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  let kept = ''
  let from = 0
  for (const part of documentaryParts(file)) {
    kept += source.slice(from, part.getFullStart())
    from = endWithComma(source, part.getEnd())
  }
  return kept + source.slice(from)
}

type Property = ts.ObjectLiteralElementLike

/** The outermost ones, in the order of the source. */
function documentaryParts(file: ts.SourceFile): readonly ts.Node[] {
  const found = new Set<ts.Node>()
  const showsNotes = /[/\\]calendar[/\\]/.test(file.fileName)
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, 'defineFunction')) for (const part of partsOfRecord(node.arguments[0])) found.add(part)
    if (isCallOf(node, 'note') && !showsNotes && node.arguments[1] !== undefined) found.add(node.arguments[1])
    if (ts.isObjectLiteralElementLike(node) && (isHint(node) || isNativeFormula(node))) found.add(node)
    if (found.has(node)) return
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found].sort((one, other) => one.pos - other.pos)
}

const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name

function partsOfRecord(spec: ts.Node | undefined): readonly ts.Node[] {
  const fields = propertiesOf(spec)
  const shown = wordsIn(fields.find((field) => nameOf(field) === 'gives'))
  const hasHeaders = fields.some((field) => nameOf(field) === 'gives' && isList(initializerOf(field)))
  return fields.flatMap((field) => {
    const name = nameOf(field)
    if (ofRecord.includes(name)) return [field]
    if (name === 'sentence') return englishHalves(field)
    return name === 'steps' ? partsOfSteps(initializerOf(field), shown, hasHeaders) : []
  })
}

function partsOfSteps(steps: ts.Node | undefined, shown: readonly string[], hasHeaders: boolean): readonly ts.Node[] {
  return propertiesOf(steps).flatMap((step): readonly ts.Node[] => {
    if (shown.length > 0 && !shown.includes(nameOf(step))) return [step]
    return propertiesOf(initializerOf(step)).flatMap((field) => {
      if (ofStep.includes(nameOf(field))) return [field]
      if (nameOf(field) !== 'label') return []
      return hasHeaders ? englishHalves(field) : [field]
    })
  })
}

/** The steps that `gives` names, as long as it is written out. */
function wordsIn(gives: Property | undefined): readonly string[] {
  const value = gives === undefined ? undefined : initializerOf(gives)
  if (value === undefined) return []
  return (isList(value) ? [...value.elements] : [value]).flatMap((word) =>
    ts.isStringLiteral(word) ? [word.text] : [],
  )
}

const isList = (node: ts.Node | undefined): node is ts.ArrayLiteralExpression =>
  node !== undefined && ts.isArrayLiteralExpression(node)

/** The `en` of every text in two languages below a node. */
function englishHalves(node: ts.Node): readonly ts.Node[] {
  const halves: ts.Node[] = []
  const visit = (child: ts.Node): void => {
    const [first, second] = propertiesOf(child).map(nameOf)
    const isText = propertiesOf(child).length === 2 && first === 'en' && second === 'ja'
    if (isText) halves.push(propertiesOf(child)[0] as Property)
    ts.forEachChild(child, visit)
  }
  visit(node)
  return halves
}

/** `hint: { en: '…', ja: '…' }` beside a `label`. */
function isHint(property: Property): boolean {
  const names = propertiesOf(initializerOf(property)).map(nameOf)
  const hasTexts = names.length === 2 && names.includes('en') && names.includes('ja')
  return (
    nameOf(property) === 'hint' && hasTexts && propertiesOf(property.parent).some((field) => nameOf(field) === 'label')
  )
}

/** `excel: (…) => …`, the formula of a row or rung that stands in a list outside a record. */
function isNativeFormula(property: Property): boolean {
  const value = initializerOf(property)
  return nameOf(property) === 'excel' && value !== undefined && ts.isArrowFunction(value)
}

const propertiesOf = (node: ts.Node | undefined): readonly Property[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties : []

const initializerOf = (property: Property) => (ts.isPropertyAssignment(property) ? property.initializer : undefined)

const nameOf = ({ name }: Property): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''

/** Past the comma that follows a part, if one does. */
function endWithComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end))
  return comma === null ? end : end + comma[0].length
}
