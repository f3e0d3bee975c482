/** The functions of the catalogue as a spreadsheet calls and describes them. */
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
