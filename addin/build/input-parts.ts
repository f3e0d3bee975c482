import ts from 'typescript'
import { initializerOf, isCallOf, isText, nameOf, type Property, propertiesOf } from './object-literals.ts'

/** Fields of an input that only its description reads. */
const ofInput = ['hint', 'unit', 'optional', 'fallback', 'options']

/**
 * What no spreadsheet reads of an input, be it the input itself (an object with `read`, or with `kind` and `shape`) or what
 * describes it to the function that makes it (an object with a `label`): hint, unit, default in words, limits as far as
 * they are only told, and a kind or shape that makes no difference to the call.
 */
export function partsOfInput(node: ts.Node): readonly ts.Node[] {
  const fields = propertiesOf(node)
  const names = fields.map(nameOf)
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name))
  if (has('read') || has('kind', 'shape'))
    return fields.filter((field) => ofInput.includes(nameOf(field)) || isLimits(field) || isOrdinary(field))
  return has('label') ? fields.filter(isDescription) : []
}

/** What decides how a spreadsheet calls a function: whether a 0 is a blank, and along which side a series spills. */
const decisive: Readonly<Record<string, readonly string[]>> = {
  kind: ['fiscalYear', 'day', 'date'],
  shape: ['vector'],
}

/** A kind or shape that decides nothing. */
function isOrdinary(field: Property): boolean {
  const value = initializerOf(field)
  const word = value && ts.isAsExpression(value) ? value.expression : value
  return word !== undefined && ts.isStringLiteral(word) && decisive[nameOf(field)]?.includes(word.text) === false
}

/** `...limitsOf(spec)`; `read` has the limits at hand anyway. */
const isLimits = (field: Property) => ts.isSpreadAssignment(field) && isCallOf(field.expression, 'limitsOf')

function isDescription(field: Property): boolean {
  const value = initializerOf(field)
  if (nameOf(field) === 'unit')
    return value !== undefined && ts.isStringLiteral(value) && ts.isCallExpression(field.parent.parent)
  return (nameOf(field) === 'hint' || nameOf(field) === 'fallback') && isText(value)
}
