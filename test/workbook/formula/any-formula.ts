import { quoteSheetName } from '@kankei/workbook'
import fc from 'fast-check'

/** What a sheet may be called, apostrophes, blanks, brackets and signs of formulas included. */
export const sheetName = fc
  .string({ unit: fc.constantFrom(...'年度別AZaz09 \'"!,;(){}#&+-='), minLength: 1, maxLength: 31 })
  .filter((name) => !name.startsWith("'") && !name.endsWith("'"))

const cell = fc.tuple(
  fc.constantFrom('', '$'),
  fc.constantFrom('A', 'Z', 'AA', 'XFD'),
  fc.constantFrom('', '$'),
  fc.integer({ min: 1, max: 1_048_576 }),
)
const cellText = cell.map((parts) => parts.join(''))
/** A cell, a range, or whole rows or columns. */
export const address = fc.oneof(
  cellText,
  fc.tuple(cellText, cellText).map((corners) => corners.join(':')),
  fc.constantFrom('A:C', '$B:$B', '1:1', '$2:$30'),
)
const textLiteral = fc
  .string({ unit: fc.constantFrom(...'a"，(){}\'!= 年') })
  .map((text) => `"${text.replace(/"/g, '""')}"`)
const number = fc.oneof(fc.nat().map(String), fc.constantFrom('1.5', '.5', '2.', '1E3', '1.5e-10'))
const literal = fc.oneof(textLiteral, number, fc.constantFrom('TRUE', 'false'))

/** Formulas as trees, written out with and without blanks. */
export const { formula } = fc.letrec<{ formula: string }>((again) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    address,
    fc.tuple(sheetName, address).map(([sheet, place]) => `${quoteSheetName(sheet)}!${place}`),
    fc
      .tuple(again('formula'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<=', '>'), again('formula'))
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('SUM', 'IF', 'ROUND'), fc.array(again('formula'), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    again('formula').map((inner) => `(${inner})%`),
    fc.constantFrom('{1,2;3,4}', '{"a","b,c";-1,TRUE}'),
  ),
}))
