import type { Cell } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { functions, workedExampleOf } from '../../docs/generator/reference-function.ts'
import { address, type Position } from '../../docs/generator/sheet/cell-reference.ts'
import { layOutExample } from '../../docs/generator/sheet/lay-out-example.ts'
import { officePath } from '../programs.ts'
import { staleResult } from './lay-out-call.ts'
import { recalculate } from './recalculate.ts'

const key = ({ row, column }: Position) => `${row},${column}`

/** The worked examples of the reference, as sheets. */
const sheets = functions.map((record) => {
  const { added, cells, formulas } = layOutExample(record, workedExampleOf(record).given)
  const formulaCells = formulas.flatMap((row) => row.cells)
  const content: [string, Partial<Cell>][] = [
    ...[...cells, ...added].map(({ position, value }): [string, Partial<Cell>] => [key(position), { value }]),
    ...formulaCells.map(({ position, formula }): [string, Partial<Cell>] => [
      key(position),
      { formula, formulaResult: staleResult },
    ]),
  ]
  return { name: record.id, cells: new Map(content), formulaCells }
})

const soffice = officePath()

describe.skipIf(soffice === undefined)('the formulas printed in the reference', () => {
  let values: Awaited<ReturnType<typeof recalculate>>
  beforeAll(async () => {
    values = await recalculate(
      soffice as string,
      sheets.filter(({ formulaCells }) => formulaCells.length > 0),
    )
  })

  it.each(sheets.filter(({ formulaCells }) => formulaCells.length > 0).map((sheet) => [sheet.name, sheet] as const))(
    'give the results printed beside them: %s',
    (name, { formulaCells }) => {
      for (const { figure, formula, position } of formulaCells) {
        const value = values.get(name)?.(address(position))
        if (typeof figure === 'number') {
          const tolerance = 1e-9 * Math.max(1, Math.abs(figure))
          expect(Math.abs(Number(value) - figure), `${address(position)} ${formula}`).toBeLessThanOrEqual(tolerance)
        } else expect(value ?? '', `${address(position)} ${formula}`).toBe(figure ?? '')
      }
    },
  )
})
