import { beforeAll, describe, expect, it } from 'vitest'
import { answer, type CellError, type SpreadsheetAnswer } from '../../addin/src/functions/index.ts'
import { functions, workedExampleOf } from '../../docs/generator/reference-function.ts'
import type { Position } from '../../docs/generator/sheet/cell-reference.ts'
import { layOutExample } from '../../docs/generator/sheet/lay-out-example.ts'
import { callText, spreadsheetArguments } from '../../docs/generator/spreadsheet-call.ts'
import { loadEngine } from './load-engine.ts'

let engine: Awaited<ReturnType<typeof loadEngine>>

beforeAll(async () => {
  engine = await loadEngine()
})

/** Where the call is typed: beside the widest example, in its first row. */
const typed: Position = { row: 0, column: 20 }

/** The worked example of a function in a sheet of its own, with the call that the reference prints. */
function workbookOf(id: string, cells: ReturnType<typeof layOutExample>['cells'], call: string) {
  const content = [
    ...cells.map(({ position, value, text }) => ({ position, cell: { v: isWritten(text.ja) ? text.ja : value } })),
    { position: typed, cell: { f: call } },
  ]
  const rows = [...new Set(content.map(({ position }) => position.row))]
  const cellData = Object.fromEntries(
    rows.map((row) => [
      row,
      Object.fromEntries(
        content.filter(({ position }) => position.row === row).map(({ position, cell }) => [position.column, cell]),
      ),
    ]),
  )
  const sheet = { id: 'sheet', name: 'シート', rowCount: 60, columnCount: 60, cellData }
  return { id: `reference-${id}`, name: id, sheetOrder: ['sheet'], sheets: { sheet } }
}

/** Whether a cell holds a text such as 9社, which the function reads itself. */
const isWritten = (text: string): boolean => /[^\d.,%▲−-]/.test(text)

const rowsOf = (shown: SpreadsheetAnswer): readonly (readonly unknown[])[] =>
  Array.isArray(shown) ? shown : [[shown as unknown]]

const isError = (cell: unknown): cell is CellError => typeof cell === 'object' && cell !== null

describe('the calls printed in the reference, typed into the grid', () => {
  it.each(functions.map((record) => [record.id, record] as const))(
    'give what the core computes: %s',
    async (id, record) => {
      const given = workedExampleOf(record).given as Readonly<Record<string, unknown>>
      const { cells, ranges } = layOutExample(record, given)
      const grid = engine.startEngine(workbookOf(id, cells, callText(record, given, ranges, 'ja')))
      await grid.settled()
      const expected = rowsOf(answer(record as never, spreadsheetArguments(record, given), 'ja'))
      expected.forEach((row, down) => {
        row.forEach((cell, right) => {
          const { value } = grid.read({ row: typed.row + down, column: typed.column + right })
          expect(value ?? '', `row ${down + 1}, column ${right + 1}`).toEqual(isError(cell) ? cell.error : cell)
        })
      })
    },
  )
})
