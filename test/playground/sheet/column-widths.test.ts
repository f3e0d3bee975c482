import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnWidths } from '../../../examples/playground/src/sheet/column-widths.ts'

it('shows all seven years beside the pane at 1024 pixels', () => {
  const { label, year } = columnWidths(1024 - 280)
  expect(46 + label + 7 * year).toBeLessThanOrEqual(1024 - 280 - 12)
})

it('never makes a column too narrow for its figures or so wide that rows fall apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (room) => {
      const { label, year } = columnWidths(room)
      expect(year).toBeGreaterThanOrEqual(75)
      expect(year).toBeLessThanOrEqual(108)
      expect(label).toBeGreaterThanOrEqual(161)
    }),
  )
})
