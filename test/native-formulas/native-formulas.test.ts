import { allowedFunctions, tokenize } from '@kankei/workbook'
import type { Cell } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { functions, inputsOf } from '../../docs/generator/reference-function.ts'
import { address, type Position } from '../../docs/generator/sheet/cell-reference.ts'
import { layOutExample } from '../../docs/generator/sheet/lay-out-example.ts'
import { officePath } from '../programs.ts'
import { recalculate } from './recalculate.ts'

type Given = Readonly<Record<string, unknown>>

/** What stands in a formula's cell until it is recalculated: if it is still there afterwards, nothing was recalculated. */
const staleResult = -987654321

/** Every example of the catalogue, and again with every word that its choices offer where that has an answer. */
const calls = functions.flatMap((record) =>
  record.examples.flatMap(({ given }) => {
    const choices = inputsOf(record).flatMap(([name, { options = [] }]) => options.map(({ en }) => ({ [name]: en })))
    const variants = choices.map((choice): Given => ({ ...(given as Given), ...choice }))
    const answered = variants.filter((variant) => record(variant as never).ok)
    return [given as Given, ...answered].map((arguments_) => ({ record, given: arguments_ }))
  }),
)

const key = ({ row, column }: Position) => `${row},${column}`

/** Each call as a sheet like the worked examples of the reference, whose formulas all hold a wrong result. */
const sheets = calls.flatMap(({ record, given }, index) => {
  const { added, cells, formulas } = layOutExample(record, given)
  const formulaCells = formulas.flatMap((row) => row.cells)
  if (formulaCells.length === 0) return []
  const content: [string, Partial<Cell>][] = [
    ...[...cells, ...added].map(({ position, value }): [string, Partial<Cell>] => [key(position), { value }]),
    ...formulaCells.map(({ position, formula }): [string, Partial<Cell>] => [
      key(position),
      { formula, formulaResult: staleResult },
    ]),
  ]
  const title = `${record.id} of ${JSON.stringify(given).slice(0, 120)}`
  return [{ name: `${record.id}${index}`, title, cells: new Map(content), formulaCells }]
})

describe('native formulas', () => {
  it('use functions of Excel 2007–2013 only', () => {
    for (const { formula } of sheets.flatMap(({ formulaCells }) => formulaCells)) {
      const read = tokenize(formula)
      expect(read.ok, formula).toBe(true)
      const called = read.ok ? read.tokens.flatMap((token) => (token.kind === 'function' ? [token.name] : [])) : []
      expect(called.filter((name) => !allowedFunctions.has(name))).toEqual([])
    }
  })

  const soffice = officePath()
  describe.skipIf(soffice === undefined)('recalculated by LibreOffice', () => {
    let values: Awaited<ReturnType<typeof recalculate>>
    beforeAll(async () => {
      values = await recalculate(soffice as string, sheets)
    })

    it('are calculated afresh, not read from the file', () => {
      for (const { name, formulaCells } of sheets) {
        for (const { position } of formulaCells) expect(values.get(name)?.(address(position))).not.toBe(staleResult)
      }
    })

    it.each(sheets.map((sheet) => [sheet.title, sheet] as const))(
      'give what the core computes: %s',
      (_title, sheet) => {
        for (const { figure, formula, position } of sheet.formulaCells) {
          const value = values.get(sheet.name)?.(address(position))
          const place = `${address(position)} ${formula}`
          if (typeof figure === 'number') {
            expect(Math.abs(Number(value) - figure), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)))
          } else expect(value ?? '', place).toBe(figure ?? '')
        }
      },
    )
  })
})
