import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, positionOf } from '../../../examples/playground/src/grid/position.ts'

it.each([
  ['A1', { row: 0, column: 0 }],
  ['Z9', { row: 8, column: 25 }],
  ['AA10', { row: 9, column: 26 }],
  ['ZZ100', { row: 99, column: 701 }],
  ['AAA1', { row: 0, column: 702 }],
])('calls %s by its row and column', (address, position) => {
  expect(positionOf(address)).toEqual(position)
  expect(addressOf(position)).toBe(address)
})

it('finds every cell again by its address, in capital or small letters', () => {
  const position = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) })
  fc.assert(
    fc.property(position, (cell) => {
      expect(positionOf(addressOf(cell))).toEqual(cell)
      expect(positionOf(addressOf(cell).toLowerCase())).toEqual(cell)
    }),
  )
})

it.each(['', 'A', '1', 'A0', 'A1:B2', '$A$1'])('refuses %o, which is not the address of a cell', (address) => {
  expect(() => positionOf(address)).toThrow('not the address of a cell')
})
