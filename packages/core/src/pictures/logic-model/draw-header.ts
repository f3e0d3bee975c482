import { margin } from '../sheet.ts'
import type { Markup } from '../svg/element.ts'
import { palette } from '../svg/palette.ts'
import { wrapText } from '../svg/wrap-text.ts'
import { drawText } from './draw-node.ts'
import type { ReadableModel } from './readable-model.ts'

/** The title and the line below it. */
export interface Header {
  readonly height: number
  draw(): readonly Markup[]
}

const sizes = { title: 1.6, subtitle: 0.9, lineHeight: 1.36, gap: 1 }

export function headerOf({ model, subtitle }: ReadableModel, width: number, em: number): Header {
  const [title, small] = [sizes.title * em, sizes.subtitle * em]
  const titleLines = wrapText(model.name, width / title)
  const subtitleLines = subtitle === '' ? [] : wrapText(subtitle, width / small)
  const titleHeight = titleLines.length * sizes.lineHeight * title
  return {
    height: titleHeight + subtitleLines.length * sizes.lineHeight * small + sizes.gap * em,
    draw: () => [
      ...titleLines.map((content, line) =>
        drawText({ content, x: margin, y: margin + (line * sizes.lineHeight + 1) * title, size: title, bold: true }),
      ),
      ...subtitleLines.map((content, line) =>
        drawText(
          {
            content,
            x: margin,
            y: margin + titleHeight + (line * sizes.lineHeight + 1) * small,
            size: small,
            bold: false,
          },
          palette.quiet,
        ),
      ),
    ],
  }
}
