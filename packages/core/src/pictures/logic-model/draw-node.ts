import type { NodeKind } from '../../model/logic-model.ts'
import { element, type Markup, text } from '../svg/element.ts'
import { palette } from '../svg/palette.ts'
import type { BoxText, NodeContent } from './node-content.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How each kind is told apart without colour: by its border, its corners and a mark. Corners in ems. */
const styles: Readonly<Record<NodeKind, { fill: string; border: number; corner: number }>> = {
  input: { fill: palette.paper, border: 0.3, corner: 0 },
  activity: { fill: palette.tint1, border: 0.3, corner: 0.9 },
  output: { fill: palette.paper, border: 0.3, corner: 0 },
  outcome: { fill: palette.tint2, border: 0.3, corner: 0 },
  impact: { fill: palette.tint3, border: 0.9, corner: 0 },
  stakeholder: { fill: palette.shade, border: 0.3, corner: 0.95 },
}

/** A box with its texts. The texts of a box lower than its frame stand in the middle of it. */
export function drawNode(id: string, kind: NodeKind, box: Box, content: NodeContent, em: number): Markup {
  const { fill, border, corner } = styles[kind]
  const shift = (box.height - content.height) / 2
  return element(
    'g',
    { 'data-node': id },
    element('rect', {
      ...box,
      rx: corner === 0 ? undefined : corner * em,
      fill,
      stroke: palette.ink,
      'stroke-width': border,
    }),
    ...markOf(kind, box, em),
    ...content.rules.map((y) =>
      element('path', {
        d: `M${number(box.x + 0.85 * em)} ${number(box.y + shift + y)}H${number(box.x + box.width - 0.85 * em)}`,
        stroke: palette.ink,
        'stroke-width': 0.12,
      }),
    ),
    ...content.texts.map((line) => drawText({ ...line, x: box.x + line.x, y: box.y + shift + line.y })),
  )
}

export const drawText = ({ content, x, y, size, bold, centred }: BoxText, fill?: string): Markup =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': centred ? 'middle' : undefined,
      fill,
    },
    text(content),
  )

/** An output has a bar at its left, an outcome a second line inside its border. */
function markOf(kind: NodeKind, { x, y, width, height }: Box, em: number): readonly Markup[] {
  if (kind === 'output') return [element('rect', { x, y, width: 0.4 * em, height, fill: palette.ink })]
  if (kind !== 'outcome') return []
  const inset = 0.65
  return [
    element('rect', {
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 0.18,
    }),
  ]
}

const number = (value: number): number => Math.round(value * 100) / 100
