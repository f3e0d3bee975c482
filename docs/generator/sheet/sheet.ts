import type { Text } from '@kankei/core'
import type { Position } from './cell-reference.ts'
import type { ExampleSheet, FormulaRow, SheetCell } from './example-sheet.ts'

/** What stands in a cell, without its place. */
export type Content = Pick<SheetCell, 'value' | 'text'>

/** A sheet that is filled from the top; labels stand in column A, figures from column B on. */
export class Sheet {
  readonly #cells: SheetCell[] = []
  readonly #added: SheetCell[] = []
  readonly #ranges: Record<string, string> = {}
  readonly #formulas: FormulaRow[] = []
  #rows = 0

  /** The first of so many rows that are still empty. */
  nextRow(column: number, count = 1): Position {
    this.#rows += count
    return { row: this.#rows - count, column }
  }

  /** A row as it is pasted. @returns where it begins. */
  paste(contents: readonly Content[]): Position {
    const start = this.nextRow(0)
    this.#cells.push(...cellsFrom(start, contents))
    return start
  }

  /** An argument beside its label. @returns where the first figure stands. */
  putArgument(label: Text | undefined, contents: readonly Content[]): Position {
    const start = this.nextRow(1)
    this.#cells.push(...labelled(label, start, contents))
    return start
  }

  /** A row that only formulas need. @returns where the first figure stands. */
  addRow(label: Text, contents: readonly Content[]): Position {
    const start = this.nextRow(1)
    this.#added.push(...labelled(label, start, contents))
    return start
  }

  addFormulas(row: FormulaRow) {
    this.#formulas.push(row)
  }

  name(argument: string, addresses: readonly string[]) {
    this.#ranges[argument] = addresses.join(', ')
  }

  finished(): ExampleSheet {
    return { cells: this.#cells, added: this.#added, ranges: this.#ranges, formulas: this.#formulas }
  }
}

const cellsFrom = ({ row, column }: Position, contents: readonly Content[]): readonly SheetCell[] =>
  contents.map((content, index) => ({ position: { row, column: column + index }, ...content }))

function labelled(label: Text | undefined, start: Position, contents: readonly Content[]): readonly SheetCell[] {
  const beside = cellsFrom(start, contents)
  if (label === undefined) return beside
  return [{ position: { row: start.row, column: 0 }, value: label.en, text: label }, ...beside]
}
