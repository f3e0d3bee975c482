import { formatFiscalYear } from '../calendar/fiscal-year.ts'
import type { Block } from '../cells.ts'
import { type Failure, fail, type Note, note, ok, type Result } from '../result.ts'
import { type OrientedBlock, onOneLine, orient, yearNoun } from './oriented-block.ts'
import { readLabel } from './read-label.ts'
import { readYearHeader } from './year-header.ts'

export interface YearPosition {
  readonly fiscalYear: number
  readonly suffix: string
  readonly position: number
  /** As printed. */
  readonly header: string
}

/** A position of the line of years that belongs to no year. */
export interface OtherPosition {
  readonly kind: 'total' | 'unit' | 'words' | 'blank'
  readonly position: number
  readonly header: string
}

/** Where the fiscal years of a table stand. */
export interface YearLine {
  readonly grid: OrientedBlock
  /** The line of the headers. */
  readonly line: number
  /** Labels stand before this position. */
  readonly firstPosition: number
  /** Consecutive, the earliest first. */
  readonly years: readonly YearPosition[]
  /** What stands behind the first year and is none. */
  readonly others: readonly OtherPosition[]
}

/** Titles may stand above the years, and columns for numbers and units beside them: so far the years are looked for. */
const deepest = 20

/**
 * Finds the line of fiscal years of a table, along either edge.
 *
 * Years that say so themselves (2018年度) win over bare numbers, longer lines over shorter ones, and lines beside known
 * labels over all others.
 *
 * @returns The years, brought into ascending order with a note. Failures: `no-years`, `missing-year`, `duplicate-year`,
 *   or that of a header that means a year and cannot be read.
 */
export function findYears(block: Block, input: string): Result<YearLine> {
  const candidates = (['rows', 'columns'] as const).flatMap((orientation) =>
    candidatesIn(orient(block, orientation), input),
  )
  const best = candidates.length < 2 ? candidates[0] : mostLikely(candidates)
  if (best === undefined) return noYears(input)
  if (best.unreadable !== undefined) return best.unreadable
  return inOrder(best, input)
}

interface Candidate extends YearLine {
  readonly marked: boolean
  readonly notes: readonly Note[]
  readonly unreadable: Failure | undefined
}

function candidatesIn(grid: OrientedBlock, input: string): readonly Candidate[] {
  const lines = Array.from({ length: Math.min(grid.lineCount, deepest) }, (_, line) => readLine(grid, line, input))
  return lines.filter((candidate) => candidate !== undefined)
}

function readLine(grid: OrientedBlock, line: number, input: string): Candidate | undefined {
  const years: YearPosition[] = []
  const others: OtherPosition[] = []
  const notes: Note[] = []
  let marked = false
  let unreadable: Failure | undefined
  for (let position = 0; position < grid.positionCount; position += 1) {
    if (years.length === 0 && position > deepest) return undefined
    const cell = grid.at(line, position)
    const read = readYearHeader(cell, input)
    const header = onOneLine(cell)
    if (read.kind === 'figure') return undefined
    if (position === 0 && read.kind !== 'blank') {
      // The corner may be a title that tells a year; a year above figures has no label beside it.
      if (read.kind === 'year' && !standsBeforeLabels(grid, line)) return undefined
    } else if (read.kind === 'year') {
      years.push({ fiscalYear: read.fiscalYear, suffix: read.suffix, position, header })
      notes.push(...read.notes)
      marked = marked || read.marked
    } else if (read.kind === 'unreadable') {
      unreadable = unreadable ?? unreadableHeader(read.failure, grid, line, position, input)
    } else if (years.length > 0) {
      others.push({ kind: read.kind, position, header })
    }
  }
  const [first] = years
  if (first === undefined) return undefined
  const firstPosition = first.position
  const candidate = { grid, line, firstPosition, years, others, marked, notes: withoutRepeats(notes), unreadable }
  return marked || isPlausible(candidate) ? candidate : undefined
}

/** Whether known labels stand below (beside) the corner of a line. */
function standsBeforeLabels(grid: OrientedBlock, corner: number): boolean {
  for (let line = 0; line < grid.lineCount; line += 1) {
    const cell = grid.at(line, 0)
    if (line !== corner && typeof cell === 'string' && readLabel(cell).role !== undefined) return true
  }
  return false
}

/** Whether bare numbers are years: mostly consecutive, not beside the label of an item, and not one alone beside words. */
function isPlausible({ grid, line, firstPosition, years }: Candidate): boolean {
  const labels = Array.from({ length: firstPosition }, (_, position) => onOneLine(grid.at(line, position)))
  if (labels.some((label) => readLabel(label).role !== undefined)) return false
  const numbers = years.map((year) => year.fiscalYear)
  if (numbers.length === 1) return labels.every((label) => /^0?$|年|区分|項目|指標|単位|year|item/i.test(label))
  return Math.max(...numbers) - Math.min(...numbers) < 2 * numbers.length
}

function mostLikely(candidates: readonly Candidate[]): Candidate | undefined {
  const ranks = candidates.map((candidate) => ({ candidate, known: countKnownLabels(candidate) }))
  ranks.sort(
    (a, b) =>
      Number(b.known > 0) - Number(a.known > 0) ||
      b.candidate.years.length - a.candidate.years.length ||
      Number(b.candidate.marked) - Number(a.candidate.marked) ||
      b.known - a.known,
  )
  return ranks[0]?.candidate
}

function countKnownLabels({ grid, line: years, firstPosition }: Candidate): number {
  let count = 0
  for (let line = 0; line < grid.lineCount; line += 1) {
    for (let position = 0; position < firstPosition && line !== years; position += 1) {
      const cell = grid.at(line, position)
      if (typeof cell === 'string' && readLabel(cell).role !== undefined) count += 1
    }
  }
  return count
}

function inOrder({ grid, line, firstPosition, years, others, notes }: Candidate, input: string): Result<YearLine> {
  const sorted = [...years].sort((a, b) => a.fiscalYear - b.fiscalYear)
  for (const [index, year] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before?.fiscalYear === year.fiscalYear) return duplicateYear(before, year, grid, input)
    if (before !== undefined && year.fiscalYear - before.fiscalYear > 1) return missingYear(before, year, grid, input)
  }
  const turned = sorted.some((year, index) => year !== years[index])
  const found = { grid, line, firstPosition, years: sorted, others }
  return ok(found, turned ? [...notes, yearOrder] : notes)
}

const yearOrder = note('year-order', {
  en: 'The fiscal years do not stand in ascending order; they were put in order, the earliest first.',
  ja: '年度が古い順に並んでいないため、古い順に並べ替えて読み取りました。',
})

/** Headers such as R5, R6 each leave the note that they name a year and not a fiscal year; once is enough. */
const withoutRepeats = (notes: readonly Note[]): readonly Note[] =>
  notes.filter(
    (one, index) => one.code !== 'year-as-fiscal-year' || notes.findIndex((other) => other.code === one.code) === index,
  )

const noYears = (input: string): Failure =>
  fail('no-years', input, {
    en: 'No row or column of fiscal years was found. Include the row (or column) of headers, and write them like 2018年度 or FY2018, beside the labels.',
    ja: '年度の並ぶ行や列が見つかりません。「2018年度」「令和元年度」のような年度の見出しと、項目名の列（または行）を範囲に含めてください。',
  })

function unreadableHeader(
  failure: Failure,
  grid: OrientedBlock,
  line: number,
  position: number,
  input: string,
): Failure {
  const place = grid.place(line, position)
  return fail(failure.code, input, {
    en: `Header of a fiscal year (${place.en}): ${failure.message.en}`,
    ja: `年度の見出し（${place.ja}）：${failure.message.ja}`,
  })
}

function duplicateYear(a: YearPosition, b: YearPosition, grid: OrientedBlock, input: string): Failure {
  const noun = yearNoun(grid.orientation)
  return fail('duplicate-year', input, {
    en: `“${a.header}” and “${b.header}” are the same fiscal year (${a.fiscalYear}). Leave one of the two ${noun.en}s out of the table.`,
    ja: `「${a.header}」と「${b.header}」は同じ年度（${formatFiscalYear(a.fiscalYear, 'both')}）です。どちらか一方の${noun.ja}を表から外してください。`,
  })
}

function missingYear(a: YearPosition, b: YearPosition, grid: OrientedBlock, input: string): Failure {
  const noun = yearNoun(grid.orientation)
  const [first, last] = [a.fiscalYear + 1, b.fiscalYear - 1]
  const en = first === last ? `Fiscal year ${first} is missing` : `Fiscal years ${first} to ${last} are missing`
  const ja =
    first === last
      ? formatFiscalYear(first, 'both')
      : `${formatFiscalYear(first, 'both')}から${formatFiscalYear(last, 'both')}まで`
  return fail('missing-year', input, {
    en: `${en} between “${a.header}” and “${b.header}”. Add the ${noun.en} with its figures; a year without any is entered as 0.`,
    ja: `「${a.header}」と「${b.header}」の間に${ja}がありません。その年度の${noun.ja}を加えてください。実績も費用もない年度は0を入力します。`,
  })
}
