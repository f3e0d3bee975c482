import { type Block, benefitsOf, type Ref, type TableRef, type Text } from '@kankei/core'
import type { RecognisedTable, Topic } from '../../../packages/core/src/tables/recognised-table.ts'
import { numberText } from '../figure-text.ts'
import { type Position, range } from './cell-reference.ts'
import { cellsReference, single } from './cells-reference.ts'
import type { Content, Sheet } from './sheet.ts'

/** A row seen from one of its years. */
type Row = (year: number) => Ref

/**
 * Puts a results table into a sheet as it is pasted.
 *
 * @returns the row in which the table begins.
 * @throws if the table is no plain one: years side by side along the top, no value per head, numbers without unit.
 */
export function pasteTable(sheet: Sheet, name: string, given: Block, table: RecognisedTable): number {
  requirePlain(given, table)
  return paste(sheet, name, given, table)
}

/**
 * Where the rows of a pasted table stand; what formulas need and the table lacks is added below everything typed so far:
 * the fiscal years as numbers and the total of the benefits.
 *
 * @param top - the row in which the table begins.
 * @param used - the rows that the formulas refer to.
 */
export function tablePlace(
  sheet: Sheet,
  table: RecognisedTable,
  top: number,
  used: ReadonlySet<string>,
): (year: number) => TableRef {
  const count = table.fiscalYears.length
  const rowAt = (start: Position) => (year: number) => cellsReference(start, { height: 1, width: count }, year)
  const pasted = (line: number) => rowAt({ row: top + line, column: table.positions[0] as number })
  const empty = (field: string) => (used.has(field) ? rowAt(sheet.nextRow(1)) : unused)
  const lineOrEmpty = (field: string, line: number | undefined) => (line === undefined ? empty(field) : pasted(line))
  const topicLine = (topic: Topic) => table.benefits.find((line) => line.topic === topic)?.line

  const rows = {
    fiscalYears: used.has('fiscalYears') ? rowAt(putYears(sheet, table)) : unused,
    benefits: used.has('benefits') ? benefitRow(sheet, table, pasted, rowAt) : unused,
    residentTax: lineOrEmpty('residentTax', topicLine('residentTax')),
    consumption: lineOrEmpty('consumption', topicLine('consumption')),
    migrants: lineOrEmpty('migrants', table.migrants?.line),
    costs: lineOrEmpty('costs', table.cost?.line),
    stated: lineOrEmpty('stated', table.stated?.line),
  } satisfies Record<Exclude<keyof TableRef, 'benefitLines'>, Row>
  const benefitLines = table.benefits.map(({ line }) => pasted(line))

  return (year) => ({
    ...(Object.fromEntries(Object.entries(rows).map(([field, row]) => [field, row(year)])) as Record<
      keyof typeof rows,
      Ref
    >),
    benefitLines: benefitLines.map((row) => row(year)),
  })
}

const unused: Row = () => cellsReference({ row: 0, column: 0 }, single, 0)

function requirePlain(given: Block, table: RecognisedTable) {
  const { benefits, cost, migrants, orientation, positions, valuesPerHead } = table
  const sideBySide = positions.every((position, year) => position === (positions[0] as number) + year)
  const lines = [...benefits, cost, migrants].flatMap((line) => (line === undefined ? [] : [line.line]))
  const numbers = lines.every((line) => positions.every((position) => typeof given[line]?.[position] === 'number'))
  if (orientation === 'rows' && sideBySide && numbers && valuesPerHead.every((line) => !line.added)) return
  throw new Error('The example needs a table with years along the top, plain numbers and no value per head.')
}

/** @returns the row in which the table begins. */
function paste(sheet: Sheet, name: string, given: Block, table: RecognisedTable): number {
  const starts = given.map((row, line) => {
    const contents = row.map((cell, column): Content => {
      const year = table.positions.indexOf(column)
      const stated = line === table.stated?.line ? table.stated.cells[year] : undefined
      const text = typeof cell === 'number' ? numberTexts(cell) : same(String(cell ?? ''))
      return { value: stated?.value ?? (typeof cell === 'boolean' ? String(cell) : cell), text }
    })
    return sheet.paste(contents)
  })
  const [start] = starts
  const end = starts[starts.length - 1]
  if (start === undefined || end === undefined) throw new Error(`The table of ${name} is empty.`)
  sheet.name(name, [range(start, { row: end.row, column: (given[0]?.length ?? 1) - 1 })])
  return start.row
}

const putYears = (sheet: Sheet, { fiscalYears }: RecognisedTable): Position =>
  sheet.addRow(
    { en: 'fiscal year', ja: '年度' },
    fiscalYears.map((year) => ({ value: year, text: same(String(year)) })),
  )

/** One benefit line is the benefit; several are added in a row of their own. */
function benefitRow(
  sheet: Sheet,
  table: RecognisedTable,
  pasted: (line: number) => Row,
  rowAt: (start: Position) => Row,
): Row {
  const lines = table.benefits.map(({ line }) => pasted(line))
  const [only, ...others] = lines
  if (only !== undefined && others.length === 0) return only
  const benefits = benefitsOf(table, 'table')
  if (!benefits.ok) throw new Error(benefits.message.en)
  const start = sheet.nextRow(1)
  const cells = benefits.value.map((figure, year) => ({
    position: { row: start.row, column: start.column + year },
    formula: lines.map((row) => row(year).here).join('+'),
    figure,
  }))
  sheet.addFormulas({ label: benefitLabel, along: 'years', unit: 'amount', cells })
  return rowAt(start)
}

const benefitLabel: Text = { en: 'benefit (lines added)', ja: '便益（各行の合計）' }

const same = (text: string): Text => ({ en: text, ja: text })

const numberTexts = (value: number): Text => ({ en: numberText(value, 'en'), ja: numberText(value, 'ja') })
