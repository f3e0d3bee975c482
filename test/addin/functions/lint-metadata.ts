import type { FunctionMetadata, FunctionsMetadata } from '../../../addin/src/functions/index.ts'
import { excelBuiltInNames } from './excel-built-in-names.ts'

/**
 * What Excel would refuse, or quietly misread, in the metadata of custom functions: each finding one line. The limits
 * are those that Microsoft publishes for functions.json.
 */
export const lintMetadata = ({ functions }: FunctionsMetadata): readonly string[] => [
  ...functions.flatMap((entry) => lintFunction(entry).map((finding) => `${entry.id}: ${finding}`)),
  ...repeated(functions.map(({ id }) => id.toUpperCase())).map((id) => `${id}: the id is used twice`),
  ...repeated(functions.map(({ name }) => name.toUpperCase())).map((name) => `${name}: the name is used twice`),
]

function lintFunction({ id, name, description, parameters }: FunctionMetadata): readonly string[] {
  const findings: string[] = []
  if (!/^[a-zA-Z][a-zA-Z0-9._]{2,63}$/.test(id)) findings.push('the id must be 3 to 64 ASCII letters, digits, . or _')
  if (!/^[a-zA-Z][a-zA-Z0-9._]{2,63}$/.test(name)) findings.push(`the name "${name}" cannot be typed in a formula`)
  if (readsAsCell(name)) findings.push(`the name "${name}" reads as a cell`)
  if (excelBuiltInNames.has(name.toUpperCase())) findings.push(`the name "${name}" is one of Excel's own`)
  findings.push(...lintText('the description', description, 1024))
  if (parameters.length > 128) findings.push(`${parameters.length} parameters are more than 128`)
  for (const parameter of parameters) {
    findings.push(...lintText(`the name of parameter "${parameter.name}"`, parameter.name, 64))
    findings.push(...lintText(`the description of parameter "${parameter.name}"`, parameter.description, 512))
  }
  for (const repeat of repeated(parameters.map((parameter) => parameter.name))) {
    findings.push(`two parameters are called "${repeat}"`)
  }
  const firstOptional = parameters.findIndex((parameter) => parameter.optional === true)
  if (firstOptional >= 0 && parameters.slice(firstOptional).some((parameter) => parameter.optional !== true)) {
    findings.push('a required parameter follows an optional one')
  }
  return findings
}

/** A1 notation reaches from A1 to XFD1048576; R1C1 notation also knows R, C and RC alone. */
const readsAsCell = (name: string) => /^([A-Z]{1,3}[0-9]{1,7}|R[0-9]*|C[0-9]*|R[0-9]*C[0-9]*)$/i.test(name)

function lintText(what: string, text: string, limit: number): readonly string[] {
  if (text.trim() === '') return [`${what} is empty`]
  if (text.length > limit) return [`${what} has ${text.length} characters, more than ${limit}`]
  return text.includes('undefined') || text !== text.trim() ? [`${what} was put together wrongly: "${text}"`] : []
}

/** Where two languages differ in anything but descriptions and names of parameters. */
export function lintLanguages(one: FunctionsMetadata, other: FunctionsMetadata): readonly string[] {
  const ids = [one, other].map(({ functions }) => functions.map(({ id }) => id).join(' '))
  if (ids[0] !== ids[1]) return ['the languages have different functions']
  return one.functions.flatMap((entry, index) => {
    const same = JSON.stringify(shapeOf(entry)) === JSON.stringify(shapeOf(other.functions[index]))
    return same ? [] : [`${entry.id}: the languages differ in name or shape`]
  })
}

const shapeOf = (entry: FunctionMetadata | undefined) => [
  entry?.name,
  entry?.result,
  entry?.parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
]

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
