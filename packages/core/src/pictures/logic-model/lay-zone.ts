import type { LogicEdge } from '../../model/logic-model.ts'
import type { Text } from '../../result.ts'
import { textWidth } from '../../text/text-width.ts'
import type { ColumnsSpec, Exit, LinkLabel } from '../columns/columns-spec.ts'
import { divideWidth, type Frame } from '../columns/frame.ts'
import { type Arrangement, arrangeColumns } from '../columns/place-columns.ts'
import { margin } from '../sheet.ts'
import { wrapText } from '../svg/wrap-text.ts'
import { flowOf } from './flow.ts'
import { boxPadding, type NodeContent, nodeContent } from './node-content.ts'
import type { Zone } from './zones.ts'

/** A drawing whose widths are settled. Lengths in mm. */
export interface LaidZone extends Zone {
  readonly spec: ColumnsSpec
  readonly frame: Frame & { readonly width: number }
  readonly contents: readonly NodeContent[]
  readonly arrangement: Arrangement
}

/** How wide labels may be, in ems of their own, the widest first. */
const labelWidths = { columns: [8], band: [22, 18, 15, 13, 11, 9] }

/** Size and line height of labels. */
export const labelSizes = { text: 0.82, line: 1.22 }

/** Columns as wide as this hold most texts in two lines; narrower than this they look like slips of paper. In ems. */
const comfortableColumn = 15
const narrowestColumn = 9

/** No word is as long in earnest. */
const longestKeptWord = 18

/**
 * Settles the widths of a drawing, and with them the lines of its texts.
 *
 * @param crossing - The edges to the other drawing.
 * @param width - Of the sheet between its margins, in mm.
 * @param em - Size of the type in mm.
 */
export function layZone(
  zone: Zone,
  crossing: readonly LogicEdge[],
  width: number,
  em: number,
  language: keyof Text,
): LaidZone {
  const padding = 2 * boxPadding
  const least = Math.max(narrowestColumn, Math.min(zone.widestWord, longestKeptWord) + padding)
  const most = zone.isBand ? Math.max(least, zone.longestText + padding) : undefined
  const layWith = (labelWidth: number) => {
    const spec = specOf(zone, crossing, labelWidth, em)
    return { spec, frame: divideWidth(spec, margin, width, em, { least, most }) }
  }
  // Labels take the room that the texts of the nodes leave, so that they need few lines.
  const wanted = Math.min(comfortableColumn, zone.longestText + padding) * em
  const widths = zone.isBand ? labelWidths.band : labelWidths.columns
  let laid = layWith(widths[0] ?? 0)
  for (const labelWidth of widths.slice(1)) {
    if (laid.frame.columnWidth >= wanted && laid.frame.width <= width) break
    laid = layWith(labelWidth)
  }
  const contents = zone.nodes.map((node) => nodeContent(node, laid.frame.columnWidth, em, language))
  const heights = contents.map(({ height }) => height)
  return { ...zone, ...laid, contents, arrangement: arrangeColumns(laid.spec, zone.order, heights, em) }
}

function specOf(zone: Zone, crossing: readonly LogicEdge[], labelWidth: number, em: number): ColumnsSpec {
  const { isBand, nodes, edges, links, columnCount, columns } = zone
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]))
  return {
    columnCount,
    columns,
    links: links.map((link, index) => ({ ...link, label: labelOf(edges[index]?.label, labelWidth, em) })),
    exits: crossing.map((edge): Exit => {
      const { tail, head, bothWays } = flowOf(edge)
      const node = indexOf.get(tail) ?? indexOf.get(head) ?? 0
      if (isBand) return { node, side: 'right', toward: 'top', label: labelOf(edge.label, labelWidth, em) }
      return { node, side: indexOf.has(head) && !bothWays ? 'left' : 'right', toward: 'bottom', label: undefined }
    }),
  }
}

function labelOf(label: string | undefined, widest: number, em: number): LinkLabel | undefined {
  if (label === undefined || label.trim() === '') return undefined
  const size = labelSizes.text * em
  const lines = wrapText(label, widest)
  return {
    lines,
    width: Math.max(...lines.map(textWidth)) * size,
    height: lines.length * labelSizes.line * size,
  }
}
