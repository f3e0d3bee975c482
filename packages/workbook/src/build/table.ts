import { seenFrom } from '../formula/seen-from.ts'
import { appearanceOf } from '../value/appearance.ts'
import type { Position } from '../value/position.ts'
import type { Style } from '../value/style.ts'
import type { Allowed } from '../value/workbook.ts'
import { type Given, toContent } from './content.ts'
import { type CellHandle, type RangeHandle, rangeHandle, rangeSoFar } from './handle.ts'
import { headingText } from './heading-text.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { textHeight } from './text-height.ts'

/** The cells that a formula of a table can refer to. */
export interface TableCells<Key extends string> {
  /** The row in which the formula stands. */
  readonly here: Readonly<Record<Key, CellHandle>>
  /** The row above: of the first row, the headings, which N() takes for 0. */
  readonly above: Readonly<Record<Key, CellHandle>>
  /** From the first row, which stays when the formula is copied, to this one. */
  readonly soFar: Readonly<Record<Key, RangeHandle>>
  /** All rows, without headings and totals. */
  readonly all: Readonly<Record<Key, RangeHandle>>
}

/** One column: its heading, its look, and what stands in each row. */
export interface Column<Row, Key extends string> {
  readonly heading: string
  /** In brackets below the heading. */
  readonly unit?: string
  /** How its formula comes about, as a note on the heading. */
  readonly note?: string
  /** In characters of the default font. */
  readonly width: number
  readonly style: Style
  readonly cell: (row: Row, cells: TableCells<Key>, index: number) => Given
  /** What may be typed, where the column holds inputs. */
  readonly allowed?: { readonly allowed: Allowed; readonly message: string }
  /** What stands below, such as the sum of all rows. */
  readonly total?: (column: RangeHandle) => Given
}

/** A table that was written: its cells for other formulas. */
export interface TableHandles<Key extends string> {
  readonly rows: readonly Readonly<Record<Key, CellHandle>>[]
  readonly columns: Readonly<Record<Key, RangeHandle>>
  readonly totals: Readonly<Record<Key, CellHandle>>
  /** The formula of each column that has one, for the sheet 数式一覧. */
  readonly formulas: readonly ExplainedFormula[]
  /** The first row below the table, counted from 0. */
  readonly nextRow: number
}

/** A formula with what it says in words. */
export interface ExplainedFormula {
  /** What it gives, such as 累計費用, with its unit. */
  readonly label: string
  readonly unit?: string
  /** How it comes about; the note on the heading. */
  readonly words?: string
  /** Where it stands: the first cell of its column. */
  readonly cell: CellHandle
  /** As written in that cell, without the leading `=`. */
  readonly formula: string
}

/** A cell or range by its key, where the columns of a table depend on the data. */
export function named<T>(cells: Readonly<Record<string, T>>, key: string): T {
  const cell = cells[key]
  if (cell === undefined) throw new Error(`The table has no column “${key}”, only ${Object.keys(cells).join(', ')}.`)
  return cell
}

const { size: headingSize } = appearanceOf({ role: 'heading' })

/**
 * Writes a table: headings, one line for each row, and a line of totals where a column has one.
 *
 * @param at - Where the first heading stands; the columns follow to the right in the order of `columns`.
 * @param rows - One or more.
 * @param totalLabel - Stands in the first column of the totals.
 */
export function putTable<Row, Key extends string>(
  sheet: SheetBuilder,
  at: Position,
  rows: readonly Row[],
  columns: { readonly [K in Key]: Column<Row, Key> },
  totalLabel?: string,
): TableHandles<Key> {
  if (rows.length === 0) throw new Error(`The table at row ${at.row} of “${sheet.name}” has no rows.`)
  const keys = Object.keys(columns) as Key[]
  const each = <T>(make: (key: Key, column: number) => T): Readonly<Record<Key, T>> =>
    Object.fromEntries(keys.map((key, index) => [key, make(key, at.column + index)])) as Record<Key, T>
  const rowAt = (row: number): Readonly<Record<Key, CellHandle>> => each((_, column) => sheet.at({ row, column }))

  const headings = rowAt(at.row)
  const lines = rows.map((_, index) => rowAt(at.row + 1 + index))
  const [first, last] = [lines[0] as Record<Key, CellHandle>, lines[lines.length - 1] as Record<Key, CellHandle>]
  const all = each((key) => rangeHandle(first[key], last[key]))
  const places = lines.map((here, index): TableCells<Key> => {
    const above = index === 0 ? headings : (lines[index - 1] as Record<Key, CellHandle>)
    return { here, above, soFar: each((key) => rangeSoFar(first[key], here[key])), all }
  })
  const totalRow = at.row + 1 + rows.length
  const hasTotals = keys.some((key) => columns[key].total !== undefined)

  const titles = each((key) => {
    const { heading, unit, width } = columns[key]
    return headingText(heading, unit, width, headingSize)
  })
  sheet.height(at.row, Math.max(...keys.map((key) => textHeight(titles[key], columns[key].width, headingSize))))
  const formulas: ExplainedFormula[] = []
  for (const key of keys) {
    const { heading, unit, note, width, style, cell, allowed, total } = columns[key]
    sheet.put(headings[key], titles[key], { role: 'heading' }, note === undefined ? {} : { note })
    sheet.width(headings[key].column, width)
    rows.forEach((row, index) => {
      const cells = places[index] as TableCells<Key>
      const { here } = cells
      const given = toContent(cell(row, cells, index))
      sheet.put(here[key], given, style)
      if (index > 0 || (given.kind !== 'formula' && given.kind !== 'array-formula')) return
      formulas.push({
        label: heading,
        ...(unit === undefined ? {} : { unit }),
        ...(note === undefined ? {} : { words: note }),
        cell: here[key],
        formula: seenFrom(sheet.name, given.formula),
      })
    })
    if (allowed !== undefined) sheet.allow(all[key], allowed.allowed, allowed.message)
    if (hasTotals) {
      const content = total?.(all[key]) ?? (key === keys[0] ? (totalLabel ?? null) : null)
      sheet.put({ row: totalRow, column: headings[key].column }, content, totalStyle(style, key === keys[0]))
    }
  }
  return {
    rows: lines,
    columns: all,
    totals: rowAt(totalRow),
    formulas,
    nextRow: hasTotals ? totalRow + 1 : totalRow,
  }
}

const totalStyle = ({ format }: Style, isLabel: boolean): Style =>
  isLabel || format === undefined ? { role: 'total', align: 'center' } : { role: 'total', format }
