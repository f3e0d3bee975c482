/** The functions as any spreadsheet calls and describes them; the add-in and the playground's grid both build on this. */
export { answer, type SpreadsheetAnswer } from './answer.ts'
export type { CellError, Language } from './cell-error.ts'
export {
  type DescribedFunction,
  type FunctionMetadata,
  type FunctionsMetadata,
  functionsMetadata,
  type ParameterMetadata,
} from './functions-metadata.ts'
export { gatherRepeating, mostArguments } from './gather-repeating.ts'
export type { AnswerCell } from './show-calculation.ts'
export type { SpreadsheetFunction } from './spreadsheet-function.ts'
