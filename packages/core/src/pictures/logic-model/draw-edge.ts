import type { EdgeKind, LogicEdge } from '../../model/logic-model.ts'
import type { LabelPlace, LinkEnd, Route } from '../columns/routes.ts'
import { decimal, element, type Markup } from '../svg/element.ts'
import { palette } from '../svg/palette.ts'
import { drawText } from './draw-node.ts'
import { flowOf } from './flow.ts'
import { labelSizes } from './lay-zone.ts'

interface LineStyle {
  readonly width: number
  readonly dashes?: string
  /** A white line within, which makes two of one. */
  readonly core?: number
  /** Whether arrowheads are filled. */
  readonly filled: boolean
}

const styles: Readonly<Record<EdgeKind, LineStyle>> = {
  leadsTo: { width: 0.4, filled: true },
  provides: { width: 0.45, dashes: '2.2 1', filled: true },
  receives: { width: 0.6, dashes: '0.01 1.15', filled: false },
  cooperates: { width: 1.1, core: 0.5, filled: true },
}

/** An edge: its line, its arrowheads and its label. */
export const drawEdge = (edge: LogicEdge, { path, from, to, label }: Route, em: number): Markup =>
  element(
    'g',
    { 'data-from': edge.from, 'data-to': edge.to },
    ...drawLine(edge.kind, path, headsOf(edge, from, to), em),
    ...(label === undefined ? [] : drawLabel(label, em)),
  )

/** A line on a white ground, which parts it from those that it crosses, with its arrowheads. */
export function drawLine(kind: EdgeKind, path: string, heads: readonly LinkEnd[], em: number): readonly Markup[] {
  const { width, dashes, core, filled } = styles[kind]
  const stroke = (colour: string, strokeWidth: number, more: Readonly<Record<string, string | undefined>> = {}) =>
    element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': strokeWidth, ...more })
  return [
    stroke(palette.paper, width + 0.9),
    stroke(palette.line, width, {
      'stroke-dasharray': dashes,
      'stroke-linecap': kind === 'receives' ? 'round' : undefined,
    }),
    ...(core === undefined ? [] : [stroke(palette.paper, core)]),
    ...heads.map((head) => arrowhead(head, filled, em)),
  ]
}

function headsOf(edge: LogicEdge, from: LinkEnd, to: LinkEnd): readonly LinkEnd[] {
  const { head, bothWays } = flowOf(edge)
  if (bothWays) return [from, to]
  return [head === edge.to ? to : from]
}

function arrowhead({ x, y, pointing }: LinkEnd, filled: boolean, em: number): Markup {
  const [back, half] = [x - pointing * 0.8 * em, 0.3 * em]
  return element('path', {
    d: `M${decimal(x)} ${decimal(y)}L${decimal(back)} ${decimal(y - half)}L${decimal(back)} ${decimal(y + half)}Z`,
    fill: filled ? palette.line : palette.paper,
    stroke: palette.line,
    'stroke-width': 0.25,
    'stroke-linejoin': 'round',
  })
}

function drawLabel({ x, y, label }: LabelPlace, em: number): readonly Markup[] {
  const size = labelSizes.text * em
  return label.lines.map((content, index) =>
    drawText({ content, x, y: y - (label.lines.length - 1 - index) * labelSizes.line * size, size, bold: false }),
  )
}
