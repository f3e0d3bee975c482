import type { Chart, Series } from '../value/chart.ts'
import {
  type Area,
  address,
  areaAddress,
  contains,
  isArea,
  overlap,
  type Place,
  type Position,
} from '../value/position.ts'
import type { Allowed, Cell, Sheet } from '../value/workbook.ts'
import { checkCell } from './check-cell.ts'
import { checkFormula, type Known, sameLetters } from './check-formula.ts'
import { type Finding, finding, type Spot } from './finding.ts'

/** What is wrong with one sheet: its cells, one by one and beside each other, its inputs, highlights, charts and sizes. */
export function checkSheet(sheet: Sheet, known: Known): readonly Finding[] {
  const spot: Spot = { sheet: sheet.name }
  return [
    ...checkName(sheet.name),
    ...sheet.cells.flatMap((cell) => checkCell(cell, sheet.name, known)),
    ...checkDuplicates(sheet),
    ...checkMerges(sheet),
    ...sheet.validations.flatMap(({ area, allowed, message }) => [
      ...checkMessage(message, area, spot),
      ...checkArea(area, spot),
      ...checkChoices(allowed, area, spot),
    ]),
    ...sheet.highlights.flatMap(({ area, when }) => [
      ...checkArea(area, spot),
      ...checkFormula(when, known, { ...spot, cell: address(area.from) }),
    ]),
    ...checkArea(sheet.print.area, spot),
    ...sheet.charts.flatMap((chart) => checkChart(chart, sheet, known)),
    ...checkSizes(sheet),
  ]
}

/** Characters of a sheet's name in Excel, and those that it must not hold. */
const longestName = 31
const refusedInNames = /[[\]:*?/\\\p{Cc}]/u

function checkName(name: string): readonly Finding[] {
  const refused =
    name.length === 0 ||
    name.length > longestName ||
    refusedInNames.test(name) ||
    /^'|'$/.test(name) ||
    sameLetters(name) === 'history'
  if (!refused) return []
  return [
    finding(
      'sheet-name',
      { sheet: name },
      {
        en: `“${name}” cannot be the name of a sheet: 1–${longestName} characters, none of [ ] : * ? / \\, no ' at either end, and not “History”.`,
        ja: `「${name}」はシート名にできません。1〜${longestName}文字で、[ ] : * ? / \\ を含まず、前後が ' でなく、「History」以外の名前にしてください。`,
      },
    ),
  ]
}

/** The cells that a cell fills: an array formula stands in all of its area. */
function filledBy(cell: Cell): readonly Position[] {
  if (cell.content.kind !== 'array-formula') return [cell]
  return cell.content.cached.flatMap((values, row) =>
    values.map((_, column) => ({ row: cell.row + row, column: cell.column + column })),
  )
}

function checkDuplicates(sheet: Sheet): readonly Finding[] {
  const seen = new Set<string>()
  return sheet.cells.flatMap(filledBy).flatMap((position) => {
    const key = address(position)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      finding(
        'duplicate-cell',
        { sheet: sheet.name, cell: key },
        {
          en: 'The cell is written twice.',
          ja: 'このセルには2つの内容が書き込まれています。',
        },
      ),
    ]
  })
}

function checkMerges({ name, merges, cells }: Sheet): readonly Finding[] {
  return merges.flatMap((merge, index) => {
    const spot = { sheet: name, cell: address(merge.from) }
    const others = merges.slice(0, index)
    const hidden = cells.filter(
      (cell) => contains(merge, cell) && cell.content.kind !== 'blank' && address(cell) !== address(merge.from),
    )
    return [
      ...checkArea(merge, spot),
      ...(others.some((other) => overlap(other, merge)) || hidden.length > 0
        ? [
            finding('merge-overlap', spot, {
              en: `The merged cells ${areaAddress(merge)} cover other merged cells, or a cell with content.`,
              ja: `結合セル${areaAddress(merge)}が、別の結合セルまたは内容のあるセルと重なっています。`,
            }),
          ]
        : []),
    ]
  })
}

function checkArea(area: Area, spot: Spot): readonly Finding[] {
  if (isArea(area)) return []
  return [
    finding('outside-sheet', spot, {
      en: `Rows ${area.from.row}–${area.to.row}, columns ${area.from.column}–${area.to.column}, counted from 0, are no cells of a sheet.`,
      ja: `行${area.from.row}〜${area.to.row}・列${area.from.column}〜${area.to.column}（0から数えた位置）はシートのセル範囲ではありません。`,
    }),
  ]
}

/** Characters of the message of a validation in Excel. */
const longestMessage = 225

function checkMessage(message: string, { from }: Area, spot: Spot): readonly Finding[] {
  if (message.length > 0 && message.length <= longestMessage) return []
  return [
    finding(
      'too-long',
      { ...spot, cell: address(from) },
      {
        en: `The message of an input has ${message.length} characters; it takes 1–${longestMessage}.`,
        ja: `入力時のメッセージが${message.length}文字あります。1〜${longestMessage}文字にしてください。`,
      },
    ),
  ]
}

/** Characters of a list of choices that stands in the validation itself. */
const longestList = 255

function checkChoices(allowed: Allowed, area: Area, spot: Spot): readonly Finding[] {
  if (allowed.kind !== 'choice') return []
  const { choices } = allowed
  if (choices.length > 0 && choices.join(',').length <= longestList && !choices.some((one) => /[",]/.test(one)))
    return []
  return [
    finding(
      'choices',
      { ...spot, cell: address(area.from) },
      {
        en: `The choices of an input are at least one, ${longestList} characters together, and hold no comma and no quotation mark.`,
        ja: `入力の選択肢は1つ以上、合計${longestList}文字までで、コンマと引用符（"）を含めないでください。`,
      },
    ),
  ]
}

function checkChart(chart: Chart, sheet: Sheet, known: Known): readonly Finding[] {
  const spot = { sheet: sheet.name, cell: address(chart.area.from) }
  const { area } = sheet.print
  const series = [...chart.bars, ...chart.lines]
  const findings: Finding[] = []
  if (!isArea(chart.area) || !contains(area, chart.area.from) || !contains(area, chart.area.to)) {
    findings.push(
      finding('chart-outside-print', spot, {
        en: `The chart “${chart.title}” does not lie within the printed area ${areaAddress(area)}.`,
        ja: `グラフ「${chart.title}」が印刷範囲${areaAddress(area)}に収まっていません。`,
      }),
    )
  }
  if (series.length === 0) {
    findings.push(
      finding('no-series', spot, {
        en: `The chart “${chart.title}” has no series.`,
        ja: `グラフ「${chart.title}」に系列がありません。`,
      }),
    )
  }
  for (const place of [chart.categories, ...series.map(({ values }) => values)]) {
    if (!known.sheets.has(sameLetters(place.sheet))) {
      findings.push(
        finding('unknown-sheet', spot, {
          en: `The chart “${chart.title}” takes its figures from the sheet “${place.sheet}”, which the workbook does not have.`,
          ja: `グラフ「${chart.title}」が参照するシート「${place.sheet}」がブックにありません。`,
        }),
      )
    }
    findings.push(...checkArea(place, spot))
  }
  for (const one of series) if (!fits(one, chart.categories)) findings.push(shapeFinding(chart, one, spot))
  return findings
}

/** A line of cells, as long as the categories. */
function fits({ values }: Series, categories: Place): boolean {
  const [rows, columns] = sizeOf(values)
  const [categoryRows, categoryColumns] = sizeOf(categories)
  return Math.min(rows, columns) === 1 && rows * columns === categoryRows * categoryColumns
}

const sizeOf = ({ from, to }: Area): readonly [number, number] => [to.row - from.row + 1, to.column - from.column + 1]

const shapeFinding = (chart: Chart, series: Series, spot: Spot): Finding =>
  finding('series-shape', spot, {
    en: `The series “${series.name}” of the chart “${chart.title}” is not one row or column as long as the categories.`,
    ja: `グラフ「${chart.title}」の系列「${series.name}」は、項目と同じ数の1行または1列のセルで指定してください。`,
  })

/** In characters and points: beyond them Excel repairs the file. A size of 0 would hide. */
const widest = 255
const highest = 409

function checkSizes({ name, columnWidths, rowHeights }: Sheet): readonly Finding[] {
  const sizes = [
    ...columnWidths.map((size) => ({ size, most: widest })),
    ...rowHeights.map(({ height }) => ({ size: height, most: highest })),
  ]
  return sizes
    .filter(({ size, most }) => !(size > 0 && size <= most))
    .map(({ size, most }) =>
      finding(
        'size',
        { sheet: name },
        {
          en: `A column or row of ${size} is not possible: more than 0, at most ${most}.`,
          ja: `列の幅・行の高さに${size}は指定できません。0より大きく${most}以下にしてください。`,
        },
      ),
    )
}
