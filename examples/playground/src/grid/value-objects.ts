import type { AnswerCell, CellError, SpreadsheetAnswer } from '@kankei/addin/functions'
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core'

const errorTypes: Readonly<Record<CellError['error'], ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
}

/** What a function answered, as the grid's engine holds it. A matrix spills. */
export const toValueObject = (answer: SpreadsheetAnswer): BaseValueObject =>
  isMatrix(answer) ? toArray(answer) : toScalar(answer)

const isMatrix = (answer: SpreadsheetAnswer): answer is readonly (readonly AnswerCell[])[] => Array.isArray(answer)

function toScalar(cell: AnswerCell): BaseValueObject {
  if (typeof cell === 'object') return toError(cell)
  if (typeof cell === 'number') return NumberValueObject.create(cell)
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell)
  return StringValueObject.create(cell)
}

/** The message travels as custom data of the cell: the grid itself shows only the error's name. */
const toError = ({ error, message }: CellError): ErrorValueObject =>
  ErrorValueObject.create(errorTypes[error], message).withCustomData({ message })

const toArray = (matrix: readonly (readonly AnswerCell[])[]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(toScalar)),
    rowCount: matrix.length,
    columnCount: matrix[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
