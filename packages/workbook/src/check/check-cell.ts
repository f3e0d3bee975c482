import { address, isPosition } from '../value/position.ts'
import type { CachedValue, Cell } from '../value/workbook.ts'
import { checkFormula, type Known, sameLetters } from './check-formula.ts'
import { type Finding, finding, type Spot } from './finding.ts'

/** Characters of a cell in Excel, and of a note that still opens everywhere. */
const longestText = 32_767

/** What is wrong with one cell by itself. */
export function checkCell(cell: Cell, sheet: string, known: Known): readonly Finding[] {
  if (!isPosition(cell)) {
    return [
      finding(
        'outside-sheet',
        { sheet },
        {
          en: `Row ${cell.row}, column ${cell.column}, counted from 0, is no cell of a sheet.`,
          ja: `行${cell.row}・列${cell.column}（0から数えた位置）のセルはシートにありません。`,
        },
      ),
    ]
  }
  const spot = { sheet, cell: address(cell) }
  return [
    ...checkContent(cell, known, spot),
    ...(cell.note === undefined ? [] : checkLength(cell.note, spot)),
    ...(cell.link === undefined || (known.sheets.has(sameLetters(cell.link.sheet)) && isPosition(cell.link))
      ? []
      : [
          finding('link', spot, {
            en: `The link leads to the sheet “${cell.link.sheet}”, which the workbook does not have.`,
            ja: `リンク先のシート「${cell.link.sheet}」がブックにありません。`,
          }),
        ]),
  ]
}

function checkContent({ content }: Cell, known: Known, spot: Spot): readonly Finding[] {
  switch (content.kind) {
    case 'blank':
      return []
    case 'number':
    case 'text':
      return checkValue(content.value, spot)
    case 'formula':
      return [...checkFormula(content.formula, known, spot), ...checkValue(content.cached, spot)]
    case 'array-formula':
      return [
        ...checkFormula(content.formula, known, spot),
        ...checkShape(content.cached, spot),
        ...content.cached.flat().flatMap((value) => checkValue(value, spot)),
      ]
  }
}

function checkValue(value: CachedValue, spot: Spot): readonly Finding[] {
  if (typeof value === 'string') return checkLength(value, spot)
  if (typeof value === 'boolean' || Number.isFinite(value)) return []
  return [
    finding('not-finite', spot, {
      en: `${value} is no figure. Leave the cell blank, or say in words why there is none.`,
      ja: `${value}は数値ではありません。空欄にするか、値がない理由を文字で示してください。`,
    }),
  ]
}

const checkLength = (text: string, spot: Spot): readonly Finding[] =>
  text.length <= longestText
    ? []
    : [
        finding('too-long', spot, {
          en: `The text has ${text.length} characters; a cell takes ${longestText}. Split it over several cells.`,
          ja: `文字数が${text.length}文字あります。1つのセルには${longestText}文字までです。複数のセルに分けてください。`,
        }),
      ]

function checkShape(rows: readonly (readonly CachedValue[])[], spot: Spot): readonly Finding[] {
  const width = rows[0]?.length ?? 0
  if (width > 0 && rows.every((row) => row.length === width)) return []
  return [
    finding('array-shape', spot, {
      en: 'The values of an array formula are rows of one length, at least one.',
      ja: '配列数式の値は、同じ長さの行（1行以上）で指定してください。',
    }),
  ]
}
