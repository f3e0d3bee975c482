import { tokenize } from './tokenize.ts'

/**
 * A formula as it is written on a sheet: references to that sheet itself lose its name, the others keep theirs. A formula
 * that is not well-formed stays as it is, for the check of the workbook to find.
 */
export function seenFrom(sheet: string, formula: string): string {
  const read = tokenize(formula)
  if (!read.ok) return formula
  return read.tokens
    .map((token) => (token.kind === 'reference' && token.sheet === sheet ? token.address : token.text))
    .join('')
}
