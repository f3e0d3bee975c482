import type { CachedValue, Content, Workbook } from '@kankei/workbook'

/** What no formula of a test gives: if it is still there afterwards, nothing was calculated. */
export const wrongNumber = -987_654_321

/** The workbook with a wrong value behind every formula. */
export const withWrongCaches = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, content: wrong(cell.content) })),
  })),
})

function wrong(content: Content): Content {
  if (content.kind === 'formula') return { ...content, cached: wrongNumber }
  if (content.kind === 'array-formula')
    return { ...content, cached: content.cached.map((row) => row.map(() => wrongNumber)) }
  return content
}

/** The value behind every formula, by sheet and by row and column. */
export const cachedValues = (
  workbook: Workbook,
): readonly {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly formula: string
  readonly cached: CachedValue
}[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind === 'formula')
        return [{ sheet: sheet.name, row, column, formula: content.formula, cached: content.cached }]
      if (content.kind !== 'array-formula') return []
      return content.cached.flatMap((values, down) =>
        values.map((cached, right) => ({
          sheet: sheet.name,
          row: row + down,
          column: column + right,
          formula: content.formula,
          cached,
        })),
      )
    }),
  )
