import { padLeft, padRight } from './pad.ts'
import type { Paint, Style } from './paint.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

export interface TableCell {
  readonly text: string
  readonly style?: Style
}

export interface TableRow {
  readonly label: string
  /** One for each column. */
  readonly cells: readonly TableCell[]
}

export interface TableSection {
  readonly title: string
  readonly rows: readonly TableRow[]
}

/** A table to print: years across the top, rows in titled sections. */
export interface PrintedTable {
  readonly header: readonly TableRow[]
  readonly sections: readonly TableSection[]
}

const gap = '  '
const indent = '  '

/** In places; a label column narrower than this breaks every label. */
const narrowestLabels = 18

/** The largest part of the line that labels may take when the years are broken into blocks. */
const labelShare = 0.4

/**
 * Sets a table in lines of at most `width` places (半角換算の幅).
 *
 * Where it is too wide, long labels are broken first; if that is not enough, the years go into blocks of about the same
 * number, one under the other, each with its header and its labels. A block has at least one year, however narrow the
 * terminal.
 */
export function layoutTable(table: PrintedTable, width: number, paint: Paint): string[] {
  const columnWidths = widthsOfColumns(table)
  const labels = widest([
    ...table.header.map(({ label }) => label),
    ...rowsOf(table).map(({ label }) => indent + label),
  ])
  const figures = totalWidth(columnWidths)
  const narrowest = Math.min(labels, narrowestLabels)
  if (narrowest + figures <= width) {
    const labelWidth = Math.min(labels, width - figures)
    return layoutBlock(table, { columnWidths, labelWidth, from: 0, width }, paint)
  }
  const labelWidth = Math.min(labels, Math.max(narrowest, Math.floor(width * labelShare)))
  return breakColumns(columnWidths, width - labelWidth).flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...layoutBlock(table, { ...block, labelWidth, width }, paint),
  ])
}

interface Columns {
  /** The first column of the block. */
  readonly from: number
  readonly columnWidths: readonly number[]
}

interface Block extends Columns {
  readonly labelWidth: number
  /** Of the line, which a title may fill. */
  readonly width: number
}

const rowsOf = (table: PrintedTable): TableRow[] => table.sections.flatMap(({ rows }) => rows)

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, textWidth(text)), 0)

function widthsOfColumns(table: PrintedTable): number[] {
  const rows = [...table.header, ...rowsOf(table)]
  return (rows[0]?.cells ?? []).map((_, column) => widest(rows.map(({ cells }) => cells[column]?.text ?? '')))
}

const totalWidth = (columnWidths: readonly number[]): number =>
  columnWidths.reduce((total, columnWidth) => total + gap.length + columnWidth, 0)

/** As few blocks as fit, and all about as long: seven years become four and three, not six and one. */
function breakColumns(columnWidths: readonly number[], width: number): Columns[] {
  const full = fillBlocks(columnWidths, width, columnWidths.length)
  const balanced = fillBlocks(columnWidths, width, Math.ceil(columnWidths.length / full.length))
  return balanced.length === full.length ? balanced : full
}

function fillBlocks(columnWidths: readonly number[], width: number, most: number): Columns[] {
  const blocks: { from: number; columnWidths: number[] }[] = []
  columnWidths.forEach((columnWidth, column) => {
    const block = blocks.at(-1)
    const fits = block !== undefined && totalWidth([...block.columnWidths, columnWidth]) <= width
    if (fits && block.columnWidths.length < most) block.columnWidths.push(columnWidth)
    else blocks.push({ from: column, columnWidths: [columnWidth] })
  })
  return blocks
}

function layoutBlock(table: PrintedTable, block: Block, paint: Paint): string[] {
  const rule = paint('faint', '─'.repeat(block.labelWidth + totalWidth(block.columnWidths)))
  return [
    ...table.header.flatMap((row) => layoutRow(row, block, paint, '')),
    rule,
    ...table.sections.flatMap(({ title, rows }) => [
      ...wrapText(title, block.width).map((line) => paint('heading', line)),
      ...rows.flatMap((row) => layoutRow(row, block, paint, indent)),
    ]),
    rule,
  ]
}

function layoutRow(row: TableRow, block: Block, paint: Paint, margin: string): string[] {
  const [first = '', ...others] = wrapLabel(row.label, block.labelWidth - margin.length)
  const cells = row.cells.slice(block.from, block.from + block.columnWidths.length)
  return [layoutLine(margin + first, cells, block, paint), ...others.map((line) => margin + line)]
}

/** A unit or remark in brackets goes to a line of its own, so that no word needs to be broken. */
function wrapLabel(label: string, width: number): string[] {
  if (textWidth(label) <= width) return [label]
  return label.split(/(?=[（(［[【〔])/u).flatMap((part) => wrapText(part, width))
}

function layoutLine(label: string, cells: readonly TableCell[], block: Block, paint: Paint): string {
  const set = cells.map(({ text, style }, index) => {
    const padded = padLeft(text, block.columnWidths[index] ?? 0)
    return gap + (style === undefined ? padded : paint(style, padded))
  })
  return (padRight(label, block.labelWidth) + set.join('')).trimEnd()
}
