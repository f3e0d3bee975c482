import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, columnName, range } from '../../../../docs/generator/sheet/cell-reference.ts'

describe('a reference to cells', () => {
  it('counts columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  it('gives every column a name of its own', () => {
    const column = fc.nat(16383)
    fc.assert(fc.property(column, column, (a, b) => (columnName(a) === columnName(b)) === (a === b)))
  })

  it('names a rectangle by its corners, and a single cell by itself', () => {
    expect(range({ row: 0, column: 1 }, { row: 2, column: 7 })).toBe('B1:H3')
    expect(range({ row: 4, column: 1 }, { row: 4, column: 1 })).toBe(address({ row: 4, column: 1 }))
  })
})
