import { type Block, type Cell, positionText } from '../cells.ts'
import type { Text } from '../result.ts'
import type { Orientation } from './recognised-table.ts'

/**
 * A block seen along its years, so that everything else is written once for both orientations: a line holds one item,
 * a position within it belongs to one year. Where the years stand along the top, lines are rows.
 */
export interface OrientedBlock {
  readonly orientation: Orientation
  readonly lineCount: number
  readonly positionCount: number
  readonly at: (line: number, position: number) => Cell
  /** Where a cell stands in the block as it was pasted. */
  readonly place: (line: number, position: number) => Text
}

export function orient(block: Block, orientation: Orientation): OrientedBlock {
  const rows = block.length
  const columns = block[0]?.length ?? 0
  if (orientation === 'rows') {
    return {
      orientation,
      lineCount: rows,
      positionCount: columns,
      at: (line, position) => block[line]?.[position] ?? null,
      place: positionText,
    }
  }
  return {
    orientation,
    lineCount: columns,
    positionCount: rows,
    at: (line, position) => block[position]?.[line] ?? null,
    place: (line, position) => positionText(position, line),
  }
}

/** What a line of the table is called where messages speak of it. */
export const lineNoun = (orientation: Orientation): Text =>
  orientation === 'rows' ? { en: 'row', ja: '行' } : { en: 'column', ja: '列' }

/** What the cells of one fiscal year are called. */
export const yearNoun = (orientation: Orientation): Text =>
  orientation === 'rows' ? { en: 'column', ja: '列' } : { en: 'row', ja: '行' }

/** A cell's text on one line; "" for the empty cell. */
export const onOneLine = (cell: Cell): string => (cell === null ? '' : String(cell).replace(/\s+/g, ' ').trim())
