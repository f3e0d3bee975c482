/** A cell of the sheet, both counted from 0. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** The cell's name in a formula: `{ row: 13, column: 1 }` is B14. */
export function addressOf({ row, column }: Position): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** @throws if the address is not one cell, such as B14: a mistake of the caller. */
export function positionOf(address: string): Position {
  const [, letters, digits] = /^([A-Z]+)([1-9]\d*)$/i.exec(address) ?? []
  if (letters === undefined) throw new Error(`"${address}" is not the address of a cell.`)
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
