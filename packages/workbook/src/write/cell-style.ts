import type { CellStyle } from 'hucre/xlsx'
import { type Appearance, appearanceOf, fontName, highlightAppearance, type Line } from '../value/appearance.ts'
import type { Style } from '../value/style.ts'
import type { Highlight } from '../value/workbook.ts'

/** Of a modern face, in Japanese: what programs without 游ゴシック choose another font by. */
export const fontFallback = { family: 3, charset: 128 }

/**
 * A style in the library's terms.
 *
 * @param asText - Whether the cell must say that it is a text, which the library cannot. A reading order marks the style,
 *   which nothing else uses, for `repack` to put what is meant in its place.
 */
export function cellStyle(style: Style, asText: boolean): CellStyle {
  const look = appearanceOf(style)
  return {
    font: {
      name: fontName,
      ...fontFallback,
      size: look.size,
      bold: look.bold,
      ...(look.underlined ? { underline: true } : {}),
      color: { rgb: look.colour },
    },
    ...(look.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill }, bgColor: { rgb: look.fill } } }),
    border: borders(look),
    alignment: {
      vertical: look.vertical,
      ...(look.align === undefined ? {} : { horizontal: look.align }),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(asText ? { readingOrder: 'ltr' } : {}),
    },
    ...(look.numberFormat === 'General' ? {} : { numFmt: look.numberFormat }),
    protection: { locked: look.locked },
  }
}

type Borders = NonNullable<CellStyle['border']>

function borders({ lines }: Appearance): Borders {
  return {
    ...(lines.top === undefined ? {} : { top: side(lines.top) }),
    ...(lines.bottom === undefined ? {} : { bottom: side(lines.bottom) }),
    ...(lines.sides === undefined ? {} : { left: side(lines.sides), right: side(lines.sides) }),
  }
}

const side = ({ weight, colour }: Line): NonNullable<Borders['top']> => ({ style: weight, color: { rgb: colour } })

export function highlightStyle(look: Highlight['look']): CellStyle {
  const { colour, fill } = highlightAppearance[look]
  return {
    font: { bold: true, color: { rgb: colour } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  }
}
