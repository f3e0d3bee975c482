import type { Cell } from '@kankei/core'
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from '@univerjs/preset-sheets-core'

/** What stands for an empty cell. Desktop Excel hands over 0, Excel on the web null; a formula can yield the empty text. */
export type BlankCell = null | 0 | ''

/** An argument as a spreadsheet function receives it: a range as rows of cells, an omitted argument as null. */
export type Argument = Cell | readonly (readonly Cell[])[]

/**
 * One argument of a call, out of what the grid's engine holds. An error in an input is handed back as it is: as in
 * Excel, the function is then not called, and the error is its result.
 */
export function toArgument(variant: BaseValueObject, blank: BlankCell): Argument | ErrorValueObject {
  if (variant.isError()) return variant as ErrorValueObject
  if (!variant.isArray()) return variant.isNull() ? null : (variant.getValue() as Cell)
  const array = variant as ArrayValueObject
  const rows: Cell[][] = []
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: Cell[] = []
    for (let column = 0; column < array.getColumnCount(); column++) {
      const cell = array.get(row, column)
      if (cell?.isError()) return cell as ErrorValueObject
      cells.push(!cell || cell.isNull() ? blank : (cell.getValue() as Cell))
    }
    rows.push(cells)
  }
  return rows
}

/** Whether an argument is an error instead of a value. */
export const isBroken = (argument: Argument | ErrorValueObject): argument is ErrorValueObject =>
  typeof argument === 'object' && argument !== null && !Array.isArray(argument)
