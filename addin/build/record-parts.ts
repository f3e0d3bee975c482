import ts from 'typescript'
import { englishHalves, initializerOf, nameOf, propertiesOf } from './object-literals.ts'

/** Fields of a record that only documents read: the reference, the workbook, the contract suite. */
const ofRecord = ['since', 'group', 'label', 'summary', 'caution', 'sources', 'examples', 'formula']

/** Fields of a step that a spreadsheet does not show. */
const ofStep = ['unit', 'excel']

/**
 * What no spreadsheet reads of an object handed to `defineFunction`: the documentary fields; the steps that are not
 * shown, and of those that are all but the header or the direction in which they spill; the English half of the
 * sentence, since EXPLAIN speaks Japanese.
 */
export function partsOfRecord(spec: ts.Node | undefined): readonly ts.Node[] {
  const fields = propertiesOf(spec)
  const gives = initializerOf(fields.find((field) => nameOf(field) === 'gives'))
  return fields.flatMap((field) => {
    const name = nameOf(field)
    if (ofRecord.includes(name)) return [field]
    if (name === 'sentence') return englishHalves(field)
    return name === 'steps' ? partsOfSteps(initializerOf(field), gives) : []
  })
}

function partsOfSteps(steps: ts.Node | undefined, gives: ts.Node | undefined): readonly ts.Node[] {
  const isTable = gives !== undefined && ts.isArrayLiteralExpression(gives)
  const shown = isTable ? gives.elements.flatMap(wordOf) : gives === undefined ? [] : wordOf(gives)
  return propertiesOf(steps).flatMap((step): readonly ts.Node[] => {
    if (shown.length > 0 && !shown.includes(nameOf(step))) return [step]
    return propertiesOf(initializerOf(step)).flatMap((field) => {
      const name = nameOf(field)
      if (ofStep.includes(name) || name === (isTable ? 'along' : 'label')) return [field]
      return name === 'label' ? englishHalves(field) : []
    })
  })
}

const wordOf = (node: ts.Node): readonly string[] => (ts.isStringLiteral(node) ? [node.text] : [])
