import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { functionCalls } from '../../../examples/playground/src/pane/function-calls.ts'

describe('the calls in a formula', () => {
  it('are none where no function of Kankei stands', () => {
    expect(functionCalls('')).toEqual([])
    expect(functionCalls('=SUM(B1:B3)/ROI(1,2)')).toEqual([])
    expect(functionCalls('="KANKEI.ROI(1)"')).toEqual([])
  })

  it('have their arguments as they are written', () => {
    expect(functionCalls('=KANKEI.ROI( B11:H11+B12:H12 ,B13:H13, "累計")')).toEqual([
      {
        id: 'ROI',
        text: 'KANKEI.ROI( B11:H11+B12:H12 ,B13:H13, "累計")',
        args: ['B11:H11+B12:H12', 'B13:H13', '"累計"'],
      },
    ])
  })

  it('are found in small letters and keep the rest of the formula out', () => {
    expect(functionCalls('=1+kankei.check(a1,b1)*2')).toMatchObject([{ id: 'CHECK', text: 'kankei.check(a1,b1)' }])
  })

  it('hold an empty text for an argument that is left out', () => {
    expect(functionCalls('=KANKEI.CHECK(A1,B1,,"切捨て")')[0]?.args).toEqual(['A1', 'B1', '', '"切捨て"'])
    expect(functionCalls('=KANKEI.CHECK()')[0]?.args).toEqual([''])
  })

  it('are not divided by commas and brackets inside texts, sheet names, arrays and other calls', () => {
    const args = ['{1,2;3,4}', '"a,b)""("', "'予算, 案)'!A1:B2", 'SUM(A1,(B1))']
    expect(functionCalls(`=KANKEI.ROI(${args.join(',')})`)[0]?.args).toEqual(args)
  })

  it('come in the order in which they begin, those inside an argument as well', () => {
    const calls = functionCalls('=KANKEI.CHECK(0.5,KANKEI.ROI(A1,B1))-KANKEI.AMOUNT("3万円")')
    expect(calls.map(({ id }) => id)).toEqual(['CHECK', 'ROI', 'AMOUNT'])
    expect(calls[0]?.args).toEqual(['0.5', 'KANKEI.ROI(A1,B1)'])
    expect(calls[1]?.text).toBe('KANKEI.ROI(A1,B1)')
  })

  it('end with the formula where a bracket is missing', () => {
    expect(functionCalls('=KANKEI.ROI(A1,B1')).toEqual([{ id: 'ROI', text: 'KANKEI.ROI(A1,B1', args: ['A1', 'B1'] }])
  })

  it('are read back from any arguments that a formula can hold', () => {
    const text = fc.string().map((content) => `"${content.replaceAll('"', '""')}"`)
    const argument = fc.oneof(text, fc.constantFrom('A1', 'B2:H2', '-1.5', 'SUM(A1,B2)', "'x,y'!A1", '{1,2}', ''))
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (args) => {
        const text = `KANKEI.ROI(${args.join(',')})`
        expect(functionCalls(`=1+${text}&"、"`)).toEqual([{ id: 'ROI', text, args }])
      }),
    )
  })
})
