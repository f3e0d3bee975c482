import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import { type Note, ok, type Result, type Text } from '../result.ts'
import type { YearLine } from './find-years.ts'
import { isCount, type LabelledLine } from './label-lines.ts'
import { type Figure, type FigureKind, readFigure } from './read-figure.ts'
import { readStated } from './read-stated.ts'
import type { Stated } from './recognised-table.ts'

/** A known line with its figures. */
export interface FigureLine extends LabelledLine {
  /** One for each fiscal year. */
  readonly figures: readonly (Figure | null)[]
  /** What stands under each 合計 beside the years, for comparison. */
  readonly totals: readonly (Figure | null)[]
}

/** The line of stated ratios with its figures. */
export interface StatedFigures extends LabelledLine {
  readonly figures: readonly (Stated | null)[]
}

export interface ReadLines {
  readonly lines: readonly FigureLine[]
  readonly stated: readonly StatedFigures[]
}

/** Reads every figure of the known lines, once. Failures: those of `readFigure`. */
export function readLines(found: YearLine, labelled: readonly LabelledLine[], input: string): Result<ReadLines> {
  const lines: FigureLine[] = []
  const stated: StatedFigures[] = []
  const notes: Note[] = []
  for (const line of labelled) {
    if (line.role === 'stated') {
      const cells = readStated(
        found.years.map(({ position, fiscalYear }) => ({
          cell: found.grid.at(line.line, position),
          where: () => placeOf(found, line, position, fiscalYear),
        })),
        line.unit === 'percent',
      )
      if (!cells.ok) return cells
      notes.push(...cells.notes)
      stated.push({ ...line, figures: cells.value })
    } else {
      const figures = readFigures(found, line, input)
      if (!figures.ok) return figures
      notes.push(...figures.notes)
      lines.push({ ...line, figures: figures.value, totals: readTotals(found, line) })
    }
  }
  return ok({ lines, stated }, notes)
}

const kindOf = (line: LabelledLine): FigureKind => (isCount(line.role) ? 'count' : 'money')

function readFigures(found: YearLine, line: LabelledLine, input: string): Result<readonly (Figure | null)[]> {
  const figures: (Figure | null)[] = []
  const notes: Note[] = []
  for (const { position, fiscalYear } of found.years) {
    const where = () => placeOf(found, line, position, fiscalYear)
    const read = readFigure(found.grid.at(line.line, position), kindOf(line), where, input)
    if (!read.ok) return read
    figures.push(read.value)
    notes.push(...read.notes)
  }
  return ok(figures, notes)
}

/** A total that cannot be read is only one comparison less. */
function readTotals({ grid, others }: YearLine, line: LabelledLine): readonly (Figure | null)[] {
  const totals = others.filter(({ kind }) => kind === 'total')
  return totals.map(({ position, header }) => {
    const read = readFigure(grid.at(line.line, position), kindOf(line), () => ({ en: header, ja: header }), '')
    return read.ok ? read.value : null
  })
}

function placeOf({ grid }: YearLine, { label, line }: LabelledLine, position: number, fiscalYear: number): Text {
  const place = grid.place(line, position)
  return {
    en: `“${label}”, fiscal year ${fiscalYear} (${place.en})`,
    ja: `「${label}」の${formatFiscalYear(fiscalYear, 'western')}（${place.ja}）`,
  }
}
