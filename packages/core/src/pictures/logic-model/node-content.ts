import type { Text } from '../../result.ts'
import { textWidth } from '../../text/text-width.ts'
import { wrapText } from '../svg/wrap-text.ts'
import type { LatestFigure } from './latest-figure.ts'
import type { ReadableNode } from './readable-model.ts'
import { words } from './words.ts'

/** A line of text in a box: `x` and the baseline `y` from the upper left corner of the box, in mm. */
export interface BoxText {
  readonly content: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Set where `x` is the middle of the line. */
  readonly centred?: boolean
}

export interface NodeContent {
  readonly texts: readonly BoxText[]
  /** Where thin lines part the figures from the text. */
  readonly rules: readonly number[]
  readonly height: number
}

/** Beside the text of a box, in ems of the type; `end` above and below it. */
export const boxPadding = 0.85
const padding = { side: boxPadding, end: 0.65 }
const sizes = { text: 1, point: 0.9, small: 0.82, value: 1.15 }
const lineHeight = 1.36

/** How far letters reach above the baseline, in ems of their size. */
const ascent = 0.88

/**
 * Breaks all that a box says into lines.
 *
 * @param width - Of the box, in mm.
 * @param em - Size of the type in mm.
 */
export function nodeContent(node: ReadableNode, width: number, em: number, language: keyof Text): NodeContent {
  const texts: BoxText[] = []
  const rules: number[] = []
  const left = padding.side * em
  const inner = width - 2 * left
  let y = padding.end * em
  const addLine = (
    size: number,
    parts: readonly { content: string; x: number; size: number; bold: boolean }[],
  ): void => {
    const baseline = y + ((lineHeight - 1) / 2 + ascent) * size
    for (const part of parts) texts.push({ ...part, x: left + part.x, y: baseline })
    y += lineHeight * size
  }
  const addText = (content: string, size: number, bold: boolean, indent = 0): void => {
    for (const line of wrapText(content, (inner - indent) / size))
      addLine(size, [{ content: line, x: indent, size, bold }])
  }

  addText(node.text, sizes.text * em, true)
  if (node.bodies.length > 0) addText(`（${node.bodies.join('、')}）`, sizes.small * em, false)
  for (const point of node.points ?? []) {
    const size = sizes.point * em
    const first = texts.length
    addText(point, size, false, size)
    const { y: baseline } = texts[first] ?? { y }
    texts.push({ content: '・', x: left, y: baseline, size, bold: false })
  }
  for (const figure of node.figures) {
    y += 0.25 * em
    rules.push(y)
    y += 0.25 * em
    addText(figure.name, sizes.small * em, false)
    addFigure(figure)
  }

  /** The value and its time on one line where there is room. */
  function addFigure({ value, when }: LatestFigure): void {
    if (value === undefined) {
      addText(words.noFigure[language], sizes.small * em, false)
      return
    }
    const size = sizes.value * em
    const small = sizes.small * em
    const valueWidth = textWidth(value) * size
    const time = when === '' ? '' : language === 'ja' ? `（${when}）` : `(${when})`
    if (valueWidth + 0.3 * em + textWidth(time) * small > inner) {
      addText(value, size, true)
      if (time !== '') addText(time, small, false)
      return
    }
    const parts = [{ content: value, x: 0, size, bold: true }]
    if (time !== '') parts.push({ content: time, x: valueWidth + 0.3 * em, size: small, bold: false })
    addLine(size, parts)
  }

  // A name alone stands in the middle of its box.
  const isName = node.kind === 'stakeholder' && texts.every(({ bold }) => bold)
  const placed = isName ? texts.map((line) => ({ ...line, x: width / 2, centred: true })) : texts
  return { texts: placed, rules, height: y + padding.end * em }
}
