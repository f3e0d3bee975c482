import { checkWorkbook, formula, startSheet } from '@kankei/workbook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formula as anyFormula } from '../formula/any-formula.ts'
import { workbookOf } from '../workbook-of.ts'

/** The codes of what is found where a sheet holds one formula. */
function codesOf(text: string): readonly string[] {
  const sheet = startSheet('検算')
  sheet.define('割引率', sheet.put({ row: 0, column: 0 }, 0.04, { role: 'input' }))
  sheet.put({ row: 1, column: 0 }, formula(text, 0), { role: 'formula' })
  return checkWorkbook(workbookOf(sheet)).map(({ code }) => code)
}

describe('a formula', () => {
  it.each([
    'SUM(A1:A2,3)',
    '-A1^2%',
    'IF(A1>=0,"LET(x,1,x)",)',
    "SUMPRODUCT('検算'!A1:A2,(1+割引率)^-{1;2})",
    'sum( A1 , A2 )',
    'N(A1)+A2',
    'INDEX(A:A,1):A3',
    'TRUE()',
  ])('may be %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each([
    'LET(x,1,x)',
    'XLOOKUP(A1,A1:A2,A1:A2)',
    'OFFSET(A1,1,0)',
    'INDIRECT("A1")',
    'FILTER(A1:A2,A1:A2>0)',
    'IFS(A1>0,1)',
    'TEXTJOIN(",",TRUE,A1)',
    'NOW()',
    'WEBSERVICE("x")',
    'HYPERLINK("x")',
    'SUM(1,let(A1,2,A1))',
  ])('may not call %s', (text) => {
    expect(codesOf(text)).toContain('function')
  })

  it('is told which function is not allowed, in both languages', () => {
    const sheet = startSheet('検算')
    sheet.put({ row: 2, column: 1 }, formula('OFFSET(A1,1,0)', 0), { role: 'formula' })
    expect(checkWorkbook(workbookOf(sheet))).toEqual([
      {
        code: 'function',
        sheet: '検算',
        cell: 'B3',
        message: {
          en: 'The function OFFSET is not allowed: not every spreadsheet program has it, or it hides what a figure depends on.',
          ja: '関数OFFSETは使えません。利用できない表計算ソフトがあるか、計算の根拠をたどれなくなるためです。',
        },
      },
    ])
  })

  it.each([
    ["'年度別'!A1", 'unknown-sheet'],
    ['Sheet1:Sheet3!A1', 'unknown-name'],
    ['消費単価*2', 'unknown-name'],
    ['SUM(#REF!)', 'error-value'],
  ])('may not refer to what is not there: %s', (text, code) => {
    expect(codesOf(text)).toContain(code)
  })

  it.each([
    '=1+1',
    '',
    '1+',
    '(1',
    '1)',
    'A1 A2',
    'SUM(A1',
    '1,2',
    '*2',
    '{1,A1}',
    '{1,2',
    'A1;A2',
    '(A1,A2)',
    '()',
    '[1]Sheet1!A1',
    '1 2',
    'SUM(1+)',
  ])('must be well-formed, which “%s” is not', (text) => {
    expect(codesOf(text)).toEqual(['formula-syntax'])
  })

  it('is well-formed whenever it is made of operands, operators, brackets and arguments', () => {
    fc.assert(
      fc.property(anyFormula, (text) => {
        expect(codesOf(text).filter((code) => code !== 'unknown-sheet')).toEqual([])
      }),
    )
  })

  it('is no longer well-formed when a bracket or an operand is lost', () => {
    fc.assert(
      fc.property(anyFormula, (text) => {
        expect(codesOf(`(${text}`)).toEqual(['formula-syntax'])
        expect(codesOf(`${text})`)).toEqual(['formula-syntax'])
        expect(codesOf(`${text}+`)).toEqual(['formula-syntax'])
        expect(codesOf(`${text} ${text}`)).toEqual(['formula-syntax'])
      }),
    )
  })

  it('must not be longer than Excel takes', () => {
    expect(codesOf(`1${'+1'.repeat(4096)}`)).toEqual(['too-long'])
  })
})
