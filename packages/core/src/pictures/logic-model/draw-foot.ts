import { type EdgeKind, edgeKinds } from '../../model/logic-model.ts'
import type { Text } from '../../result.ts'
import { textWidth } from '../../text/text-width.ts'
import { margin } from '../sheet.ts'
import { decimal, type Markup } from '../svg/element.ts'
import { palette } from '../svg/palette.ts'
import { wrapText } from '../svg/wrap-text.ts'
import { drawLine } from './draw-edge.ts'
import { drawText } from './draw-node.ts'
import { flowOf } from './flow.ts'
import type { ReadableModel } from './readable-model.ts'
import { edgeWords, words } from './words.ts'

/** What stands below the picture: what the lines mean, and where it all is from. */
export interface Foot {
  readonly height: number
  draw(top: number): readonly Markup[]
}

const sizes = { text: 0.82, lineHeight: 1.36, sample: 3.4, gap: 1.6 }

export function footOf(
  { edges, sources }: ReadableModel,
  sheetNote: string,
  width: number,
  em: number,
  language: keyof Text,
): Foot {
  const size = sizes.text * em
  const line = sizes.lineHeight * size
  const kinds = (Object.keys(edgeKinds) as EdgeKind[]).filter((kind) => edges.some((edge) => edge.kind === kind))
  const notes = [
    ...(sources.length === 0 ? [] : [words.source[language] + sources.join(language === 'ja' ? '、' : '; ')]),
    ...(sheetNote === '' ? [] : [sheetNote]),
  ]
  const lines = notes.flatMap((note) => wrapText(note, width / size))
  const legendHeight = kinds.length === 0 ? 0 : 1.5 * line
  return {
    height: legendHeight + lines.length * line,
    draw: (top) => [
      ...drawLegend(kinds, top + 0.5 * line, size, em, language),
      ...lines.map((content, index) =>
        drawText(
          { content, x: margin, y: top + legendHeight + (index + 0.85) * line, size, bold: false },
          palette.quiet,
        ),
      ),
    ],
  }
}

/** A sample of each line that occurs, with what it says. */
function drawLegend(
  kinds: readonly EdgeKind[],
  y: number,
  size: number,
  em: number,
  language: keyof Text,
): readonly Markup[] {
  let x = margin
  return kinds.flatMap((kind) => {
    const [start, end] = [x, x + sizes.sample * em]
    const content = edgeWords[kind][language]
    x = end + 0.5 * em + textWidth(content) * size + sizes.gap * em
    const heads = [
      { x: end, y, pointing: 1 } as const,
      ...(flowOf({ from: '', to: '', kind }).bothWays ? [{ x: start, y, pointing: -1 } as const] : []),
    ]
    return [
      ...drawLine(kind, `M${decimal(start)} ${decimal(y)}H${decimal(end)}`, heads, em),
      drawText({ content, x: end + 0.5 * em, y: y + 0.36 * size, size, bold: false }),
    ]
  })
}
