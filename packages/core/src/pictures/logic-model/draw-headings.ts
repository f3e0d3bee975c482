import type { NodeKind } from '../../model/logic-model.ts'
import type { Text } from '../../result.ts'
import type { Frame } from '../columns/frame.ts'
import { margin } from '../sheet.ts'
import { decimal, element, type Markup } from '../svg/element.ts'
import { palette } from '../svg/palette.ts'
import { drawText } from './draw-node.ts'
import { headings } from './words.ts'

/** The names of the columns, on arrows that point to the next. */
export const columnHeadings = (
  kinds: readonly NodeKind[],
  frame: Frame,
  y: number,
  height: number,
  em: number,
  language: keyof Text,
): readonly Markup[] =>
  kinds.flatMap((kind, column) => {
    const left = frame.lefts[column] ?? 0
    const right = left + frame.columnWidth
    const isLast = column === kinds.length - 1
    const tip = isLast ? right : right + 0.8 * em
    const [middle, bottom] = [y + height / 2, y + height]
    const shape = `M${decimal(left)} ${decimal(y)}H${decimal(right)}L${decimal(tip)} ${decimal(middle)}L${decimal(right)} ${decimal(bottom)}H${decimal(left)}Z`
    const content = headings[kind][language]
    return [
      element('path', { d: shape, fill: palette.accent }),
      drawText({ content, x: left + 0.85 * em, y: middle + 0.38 * em, size: 1.05 * em, bold: true }, palette.paper),
    ]
  })

/** The name of the band of stakeholders, on a line across the sheet. */
export const bandHeading = (y: number, width: number, em: number, language: keyof Text): readonly Markup[] => [
  element('path', {
    d: `M${decimal(margin)} ${decimal(y)}H${decimal(margin + width)}`,
    stroke: palette.accent,
    'stroke-width': 0.5,
  }),
  drawText(
    { content: headings.stakeholder[language], x: margin, y: y + 1.35 * em, size: 1.05 * em, bold: true },
    palette.accent,
  ),
]
