import { type Block, type Cell, toBlock } from '../cells.ts'
import { type Failure, fail, isFailure, type Note, ok, type Result, type Text } from '../result.ts'
import { type Figure, type FigureKind, readFigure } from '../tables/read-figure.ts'

/** What a caller may pass for a vector: a list, or one row or one column of cells. */
export type Vector = readonly (number | string | null)[] | Block

/** The cells of one row or one column, in order. */
export function oneLine(given: unknown, name: string, label: Text): readonly Cell[] | Failure {
  const block = toBlock(given)
  const width = block[0]?.length ?? 0
  const cells = block.length === 1 ? block[0] : block.map((row) => row[0] as Cell)
  if (cells === undefined || width === 0 || (block.length > 1 && block.some((row) => row.length !== 1))) {
    return fail('shape', name, {
      en: `${label.en}: one row or one column is needed.`,
      ja: `${label.ja}：1行または1列の範囲を指定してください。`,
    })
  }
  return cells
}

/**
 * A copy of a list of numbers, or of the one row of a block; `undefined` where anything else stands in it, and then
 * {@link readVector} must read it. Programs pass such lists over and over, and what they hold needs no reading.
 */
export function plainNumbers(given: unknown): readonly number[] | undefined {
  if (!Array.isArray(given)) return undefined
  const line: readonly unknown[] = given.length === 1 && Array.isArray(given[0]) ? given[0] : given
  return line.length > 0 && areNumbers(line) ? line.slice() : undefined
}

/** By position: `every` skips the holes of a sparse list, and a hole is missing. */
function areNumbers(line: readonly unknown[]): line is readonly number[] {
  for (let index = 0; index < line.length; index += 1) if (!Number.isFinite(line[index])) return false
  return true
}

/**
 * The figures of one row or one column, shape (n,), n ≥ 1. A blank or a mark for "no figure" is a failure that names the
 * position: missing is not zero.
 */
export function readVector(given: unknown, kind: FigureKind, name: string, label: Text): Result<readonly Figure[]> {
  const cells = oneLine(given, name, label)
  if (isFailure(cells)) return cells
  const figures: Figure[] = []
  const notes: Note[] = []
  for (const [index, cell] of cells.entries()) {
    const figure = readFigure(cell ?? null, kind, () => place(label, index), name)
    if (!figure.ok) return figure
    if (figure.value === null) return missingFigure(name, label, index)
    figures.push(figure.value)
    notes.push(...figure.notes)
  }
  return ok(figures, notes)
}

/** Where in a vector a figure stands, for messages. */
export const place = (label: Text, index: number): Text => ({
  en: `${label.en}, figure ${index + 1}`,
  ja: `${label.ja}の${index + 1}番目`,
})

export const missingFigure = (name: string, label: Text, index: number): Failure =>
  fail('missing', name, {
    en: `${place(label, index).en} is missing. A blank is not taken as 0: enter 0 if it is zero, or leave it out of the range.`,
    ja: `${place(label, index).ja}に値がありません。空欄は0とみなしません。0のときは0を入力し、値のないものは範囲から外してください。`,
  })
