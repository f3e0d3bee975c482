import type { FormulaCell } from './example-sheet.ts'

/**
 * Cells of a row in runs of formulas that are alike, as if each had been copied from the one before: references stay or
 * move along with the cell, and whole numbers may count up.
 */
export function formulaRuns(cells: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] {
  const runs: FormulaCell[][] = []
  for (const cell of cells) {
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    if (run !== undefined && before !== undefined && areAlike(before, cell)) run.push(cell)
    else runs.push([cell])
  }
  return runs
}

function areAlike(one: FormulaCell, other: FormulaCell): boolean {
  const [first, second] = [parts(one.formula), parts(other.formula)]
  const step = other.position.column - one.position.column
  return (
    first.frame === second.frame &&
    first.references.every(({ column, row }, index) => {
      const moved = second.references[index]
      return moved?.row === row && (moved.column === column || moved.column === column + step)
    })
  )
}

const reference = /\b([A-Z]{1,3})(\d+)\b/g

/** A formula's references, and what is left of it without them and without its whole numbers. */
function parts(formula: string) {
  const references = [...formula.matchAll(reference)].map(([, letters = '', row = '']) => ({
    column: columnIndex(letters),
    row: Number(row),
  }))
  return { references, frame: formula.replace(reference, 'A1').replace(/\b\d+\b/g, '0') }
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => 26 * index + letter.charCodeAt(0) - 64, 0) - 1
