import { quoteSheetName, type Token, tokenize } from '@kankei/workbook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function tokensOf(formula: string): readonly Token[] {
  const read = tokenize(formula)
  if (!read.ok) throw new Error(`${formula} is not read from ${read.at} on`)
  return read.tokens
}

const kinds = (formula: string): readonly string[] => tokensOf(formula).map(({ kind }) => kind)

/** What a sheet may be called, apostrophes, blanks, brackets and signs of formulas included. */
const sheetName = fc
  .string({ unit: fc.constantFrom(...'年度別AZaz09 \'"!,;(){}#&+-='), minLength: 1, maxLength: 31 })
  .filter((name) => !name.startsWith("'") && !name.endsWith("'"))

const cell = fc.tuple(
  fc.constantFrom('', '$'),
  fc.constantFrom('A', 'Z', 'AA', 'XFD'),
  fc.constantFrom('', '$'),
  fc.integer({ min: 1, max: 1_048_576 }),
)
const cellText = cell.map((parts) => parts.join(''))
const address = fc.oneof(
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
const { formula } = fc.letrec<{ formula: string }>((again) => ({
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

describe('the tokens of a formula', () => {
  it('are the formula again when they are put together', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('are the formula again, or stop at a place in it, whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"(){},;#&+-=% 年x.E[@]'), maxLength: 40 }), (text) => {
        const read = tokenize(text)
        if (read.ok) expect(read.tokens.map((token) => token.text).join('')).toBe(text)
        else expect(read.at).toBeLessThan(text.length)
      }),
    )
  })

  it('name the sheet of a reference as it is called, whatever stands in its name', () => {
    fc.assert(
      fc.property(sheetName, address, (sheet, place) => {
        const [reference, ...others] = tokensOf(`${quoteSheetName(sheet)}!${place}`)
        expect(others).toEqual([])
        expect(reference).toMatchObject({ kind: 'reference', sheet, address: place })
      }),
    )
  })

  it('take a text for one token, with what looks like a formula in it', () => {
    expect(tokensOf('"SUM(A1)&""x"""')).toEqual([{ kind: 'text', text: '"SUM(A1)&""x"""', value: 'SUM(A1)&"x"' }])
  })

  it('tell functions, names and addresses apart', () => {
    expect(kinds('LOG10(A1)')).toEqual(['function', 'open', 'reference', 'close'])
    expect(kinds('社会的割引率*A1')).toEqual(['name', 'operator', 'reference'])
    expect(kinds('XFE1+A1048577')).toEqual(['name', 'operator', 'name'])
    expect(kinds('FY2024.x')).toEqual(['name'])
  })

  it('read array constants', () => {
    expect(kinds('{1,-2;"a",TRUE}')).toEqual([
      'array-open',
      'number',
      'separator',
      'operator',
      'number',
      'row-separator',
      'text',
      'separator',
      'boolean',
      'array-close',
    ])
  })

  it('give the area of a reference, its corners in order', () => {
    expect(tokensOf('$C$4:A2')[0]).toMatchObject({
      area: { from: { row: 1, column: 0 }, to: { row: 3, column: 2 } },
    })
  })

  it.each([
    ['another workbook', '[1]Sheet1!A1', 0],
    ['a structured reference', 'Table1[Cost]', 6],
    ['a spilled range', 'A1#', 2],
    ['implicit intersection', '@A1', 0],
    ['a text without its end', '1&"abc', 2],
    ['a sheet without a cell', "'年度別'!", 0],
  ])('end at %s', (_what, text, at) => {
    expect(tokenize(text)).toEqual({ ok: false, at })
  })
})
