import type { ICellData, IRange } from '@univerjs/core'
import type { FormulaDataModel } from '@univerjs/preset-sheets-core'
import type { Position } from './position.ts'

/** A cell's part of a result that spills, and where the formula of that result stands. */
export interface SpilledCell {
  readonly data: ICellData
  readonly anchor: Position
}

/** Looks a cell up among the spilled results, which the grid keeps apart from what was entered. */
export function spilledCell(
  formulas: FormulaDataModel,
  unitId: string,
  sheetId: string,
  { row, column }: Position,
): SpilledCell | undefined {
  const data = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column]
  if (!data) return undefined
  const areas = formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}
  for (const anchorRow of Object.keys(areas).map(Number)) {
    for (const anchorColumn of Object.keys(areas[anchorRow] ?? {}).map(Number)) {
      const area = areas[anchorRow]?.[anchorColumn]
      if (area !== undefined && contains(area, { row, column })) {
        return { data, anchor: { row: anchorRow, column: anchorColumn } }
      }
    }
  }
  return undefined
}

const contains = (area: IRange, { row, column }: Position): boolean =>
  area.startRow <= row && row <= area.endRow && area.startColumn <= column && column <= area.endColumn
