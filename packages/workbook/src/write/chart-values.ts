import { address, type Place } from '../value/position.ts'
import type { CachedValue, Content, Sheet } from '../value/workbook.ts'

/** What stands in the cells of a place, one after the other; `undefined` for a blank cell. */
export type ValuesOf = (place: Place) => readonly (CachedValue | undefined)[]

/** Charts keep the values that they were drawn from, so that a preview shows them. */
export function chartValues(sheets: readonly Sheet[]): ValuesOf {
  const bySheet = new Map(sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [address(cell), cell]))]))
  return ({ sheet, from, to }) => {
    const values: (CachedValue | undefined)[] = []
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const cell = bySheet.get(sheet)?.get(address({ row, column }))
        values.push(cell === undefined ? undefined : shownValue(cell.content))
      }
    }
    return values
  }
}

function shownValue(content: Content): CachedValue | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined
    case 'number':
    case 'text':
      return content.value
    case 'formula':
      return content.cached
    case 'array-formula':
      return content.cached[0]?.[0]
  }
}
