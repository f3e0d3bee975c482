import { type Block, isBlank } from '../cells.ts'
import { type Failure, fail, ok, type Result } from '../result.ts'
import type { MoneyUnit } from '../units/money.ts'
import { chooseLines } from './choose-lines.ts'
import { type ChosenLines, mapSingles } from './chosen-lines.ts'
import { comparePerHead } from './compare-per-head.ts'
import { compareTotals } from './compare-totals.ts'
import { findYears, type YearLine, type YearPosition } from './find-years.ts'
import { ignoredLines, ignoredPositions, plannedYears } from './ignored-notes.ts'
import { labelLines } from './label-lines.ts'
import { valuesOf } from './line-values.ts'
import { inOneUnit } from './one-unit.ts'
import { type FigureLine, readLines } from './read-lines.ts'
import type { IgnoredLine, RecognisedTable, TableLine, ValueLine } from './recognised-table.ts'
import { leaveOutTrailingYears } from './trailing-years.ts'
import { setAsideUnnamedTotal } from './unnamed-total.ts'
import { isAdded } from './value-per-head.ts'

/**
 * Recognises a results table (実績表) as it was pasted: fiscal years along either edge, labels in Japanese or English,
 * titles, units and remarks around them.
 *
 * @param block - Cells as a spreadsheet hands them over: numbers, texts such as "1,510", "43.89%", "71人", or blank. In a
 *   blank that arrives as 0 nothing can be told from a typed 0.
 * @param input - The name that a failure carries.
 * @returns The table; everything that was ignored, converted, assumed, or contradicts itself is in the notes. Failures:
 *   `shape` (empty, ragged or a single line), `no-years`, `missing-year`, `duplicate-year`, `two-costs`, `duplicate-row`,
 *   `mixed-units`, `no-figures`, `unreadable-amount`, and those of a header that cannot be read as a year. Which lines
 *   must be there is the business of the calculation; see `benefitsOf` and `costsOf`.
 */
export function recogniseTable(block: Block, input: string): Result<RecognisedTable> {
  const misshapen = checkShape(block, input)
  if (misshapen !== undefined) return misshapen
  const found = findYears(block, input)
  if (!found.ok) return found
  const labelled = labelLines(found.value)
  const read = readLines(found.value, labelled.lines, input)
  if (!read.ok) return read
  const chosen = chooseLines(read.value, found.value.grid.orientation, input)
  if (!chosen.ok) return chosen
  const filled = leaveOutTrailingYears(found.value.years, chosen.value, input)
  if (!filled.ok) return filled
  const converted = inOneUnit(filled.value.chosen, labelled.tableUnits, input)
  if (!converted.ok) return converted
  const { chosen: lines, notes: totalNotes } = setAsideUnnamedTotal(converted.value.chosen)
  const { years } = filled.value
  const setAside = [...labelled.ignored, ...lines.ignored].sort((a, b) => a.line - b.line)
  const totals = new Set(lines.totals.map(({ line }) => line))
  const notes = [
    ...found.notes,
    ...plannedYears(years),
    ...filled.notes,
    ...read.notes,
    ...chosen.notes,
    ...converted.notes,
    ...totalNotes,
    ...compareTotals(lines, years, found.value.others),
    ...comparePerHead(lines, years),
    ...ignoredPositions(found.value, lines),
    ...ignoredLines(
      setAside.filter(({ line }) => !totals.has(line)),
      found.value.grid.orientation,
    ),
  ]
  return ok(build(found.value, years, lines, converted.value.unit, setAside), notes)
}

function checkShape(block: Block, input: string): Failure | undefined {
  const width = block[0]?.length ?? 0
  if (block.every((row) => row.every(isBlank))) {
    return fail('shape', input, {
      en: 'The table is empty. Select the block with its labels and fiscal years.',
      ja: '表が空です。項目名と年度の見出しを含む範囲を指定してください。',
    })
  }
  const ragged = block.findIndex((row) => row.length !== width)
  if (ragged >= 0) {
    return fail('shape', input, {
      en: `Row ${ragged + 1} has ${block[ragged]?.length} cells, the first row ${width}. Give every row the same number of cells.`,
      ja: `${ragged + 1}行目のセルは${block[ragged]?.length}個ですが、1行目は${width}個です。すべての行のセルの数をそろえてください。`,
    })
  }
  if (block.length > 1 && width > 1) return undefined
  return fail('shape', input, {
    en: 'A single row or column is no table. Select the block with its labels and fiscal years.',
    ja: '1行または1列だけでは表として読み取れません。項目名と年度の見出しを含む範囲を指定してください。',
  })
}

function build(
  { grid }: YearLine,
  years: readonly YearPosition[],
  lines: ChosenLines,
  unit: MoneyUnit | undefined,
  ignored: readonly IgnoredLine[],
): RecognisedTable {
  const { benefits, valuesPerHead, stated } = lines
  return {
    orientation: grid.orientation,
    fiscalYears: years.map(({ fiscalYear }) => fiscalYear),
    suffixes: years.map(({ suffix }) => suffix),
    positions: years.map(({ position }) => position),
    ...mapSingles(lines, tableLine),
    benefits: benefits.map(valueLine),
    valuesPerHead: valuesPerHead.map((line) => ({ ...valueLine(line), added: isAdded(line, lines) })),
    ...(stated && { stated: { label: stated.label, line: stated.line, cells: stated.figures } }),
    unit,
    ignored,
  }
}

const tableLine = (line: FigureLine): TableLine => ({ label: line.label, line: line.line, values: valuesOf(line) })

const valueLine = (line: FigureLine): ValueLine => ({ ...tableLine(line), topic: line.topic })
