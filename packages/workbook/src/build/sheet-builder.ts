import { seenFrom } from '../formula/seen-from.ts'
import type { Chart } from '../value/chart.ts'
import type { Area, Position } from '../value/position.ts'
import type { Style } from '../value/style.ts'
import type { Allowed, Cell, Content, DefinedName, PrintSetup, Sheet } from '../value/workbook.ts'
import { type Given, toContent } from './content.ts'
import { type CellHandle, cellHandle, type NameHandle, type RangeHandle } from './handle.ts'

/** A finished sheet with the names that stand for its cells. */
export interface SheetPart {
  readonly sheet: Sheet
  readonly names: readonly DefinedName[]
}

export interface CellExtras {
  readonly note?: string
  readonly link?: CellHandle
}

/** Collects what stands on one sheet. Each call adds; nothing written is taken back. */
export interface SheetBuilder {
  readonly name: string
  /** The handle of a cell, whether or not anything stands in it yet. */
  readonly at: (position: Position) => CellHandle
  readonly put: (position: Position, given: Given, style: Style, extras?: CellExtras) => CellHandle
  readonly width: (column: number, characters: number) => void
  readonly height: (row: number, points: number) => void
  readonly merge: (area: Area) => void
  readonly allow: (area: Area, allowed: Allowed, message: string) => void
  /** Colours the cells of an area while `when` holds, a formula for its first cell. */
  readonly highlight: (area: Area, look: 'good' | 'bad', when: (first: CellHandle) => string) => void
  /** Gives cells a name by which formulas of every sheet can call them. */
  readonly define: (name: string, cells: CellHandle | RangeHandle) => NameHandle
  readonly chart: (chart: Chart) => void
  readonly freeze: (rows: number, columns: number) => void
  readonly finish: (print: PrintSetup) => SheetPart
}

/** The width of a column for which none is given, in characters. */
const usualWidth = 10

export function startSheet(name: string): SheetBuilder {
  const cells: Cell[] = []
  const widths: number[] = []
  const rowHeights = new Map<number, number>()
  const merges: Area[] = []
  const validations: Sheet['validations'][number][] = []
  const highlights: Sheet['highlights'][number][] = []
  const charts: Chart[] = []
  const names: DefinedName[] = []
  let frozen = { rows: 0, columns: 0 }

  return {
    name,
    at: (position) => cellHandle(name, position),
    put: ({ row, column }, given, style, { note, link } = {}) => {
      cells.push({
        row,
        column,
        content: written(toContent(given), name),
        style,
        ...(note === undefined ? {} : { note }),
        ...(link === undefined ? {} : { link: { sheet: link.sheet, row: link.row, column: link.column } }),
      })
      return cellHandle(name, { row, column })
    },
    width: (column, characters) => {
      while (widths.length < column) widths.push(usualWidth)
      widths[column] = characters
    },
    height: (row, points) => {
      rowHeights.set(row, points)
    },
    merge: (area) => {
      merges.push(area)
    },
    allow: (area, allowed, message) => {
      validations.push({ area, allowed, message })
    },
    highlight: (area, look, when) => {
      highlights.push({ area, look, when: seenFrom(name, when(cellHandle(name, area.from))) })
    },
    define: (defined, cells) => {
      const corner = (position: Position): Position => ({ row: position.row, column: position.column })
      const [from, to] = 'from' in cells ? [cells.from, cells.to] : [cells, cells]
      names.push({ name: defined, sheet: cells.sheet, from: corner(from), to: corner(to) })
      return { ref: defined }
    },
    chart: (chart) => {
      charts.push(chart)
    },
    freeze: (rows, columns) => {
      frozen = { rows, columns }
    },
    finish: (print) => ({
      sheet: {
        name,
        cells: [...cells],
        columnWidths: [...widths],
        rowHeights: [...rowHeights].map(([row, height]) => ({ row, height })),
        merges: [...merges],
        validations: [...validations],
        highlights: [...highlights],
        charts: [...charts],
        frozen,
        print,
      },
      names: [...names],
    }),
  }
}

function written(content: Content, sheet: string): Content {
  return content.kind === 'formula' || content.kind === 'array-formula'
    ? { ...content, formula: seenFrom(sheet, content.formula) }
    : content
}
