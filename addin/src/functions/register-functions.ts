import { answer } from './answer.ts'
import type { CellError } from './cell-error.ts'
import { displayLanguage } from './display-language.ts'
import type { AnswerCell } from './show-calculation.ts'
import type { SpreadsheetFunction } from './spreadsheet-function.ts'

/** Hands every function to Excel under its id; the metadata files name the same ids. */
export function registerFunctions(functions: readonly SpreadsheetFunction[]): void {
  for (const record of functions) {
    CustomFunctions.associate(record.id, (...args: readonly unknown[]) => {
      const shown = answer(record, args, displayLanguage())
      if (isRows(shown)) return shown.map((row) => row.map(excelCell))
      // As Microsoft documents it: a single error is thrown, errors inside a matrix are returned.
      if (typeof shown === 'object') throw excelError(shown)
      return shown
    })
  }
}

const isRows = (shown: ReturnType<typeof answer>): shown is readonly (readonly AnswerCell[])[] => Array.isArray(shown)

const excelCell = (cell: AnswerCell) => (typeof cell === 'object' ? excelError(cell) : cell)

/** The codes are the values of `CustomFunctions.ErrorCode`, an object that a bare engine does not have. */
const excelError = ({ error, message }: CellError) =>
  new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message)
