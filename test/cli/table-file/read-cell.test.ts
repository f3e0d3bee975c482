import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell } from '../../../packages/cli/src/table-file/read-cell.ts'

describe('readCell', () => {
  it('takes an empty field as the empty cell', () => {
    expect(readCell('')).toBeNull()
  })

  it.each([
    ['22', 22],
    ['-3', -3],
    ['0', 0],
    ['0.4389', 0.4389],
    ['2018', 2018],
  ])('takes %s as a number, as a spreadsheet does', (field, number) => {
    expect(readCell(field)).toBe(number)
  })

  it.each([
    '1,510',
    '43.89%',
    '0.4390',
    '1.0',
    '007',
    '+5',
    '1e3',
    '.5',
    '5.',
    '-0',
    ' 5',
    '１２',
    'NaN',
    'Infinity',
    'TRUE',
  ])('keeps %s as it is printed', (field) => {
    expect(readCell(field)).toBe(field)
  })

  it('keeps a number with more digits than a number can hold', () => {
    expect(readCell('12345678901234567890')).toBe('12345678901234567890')
    expect(readCell('0.12345678901234567890')).toBe('0.12345678901234567890')
  })

  it('never loses a character of any field', () => {
    const fields = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.stringMatching(/^-?\d*\.?\d*$/),
    )
    fc.assert(
      fc.property(fields, (field) => {
        expect(String(readCell(field) ?? '')).toBe(field)
      }),
    )
  })
})
