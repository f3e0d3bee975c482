import { quoteSheetName, type Token, tokenize } from '@kankei/workbook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, formula, sheetName } from './any-formula.ts'

function tokensOf(formula: string): readonly Token[] {
  const read = tokenize(formula)
  if (!read.ok) throw new Error(`${formula} is not read from ${read.at} on`)
  return read.tokens
}

const kinds = (formula: string): readonly string[] => tokensOf(formula).map(({ kind }) => kind)

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
