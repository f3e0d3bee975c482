import { isMoneyUnit, type MoneyUnit } from '../units/money.ts'
import type { QuantityUnit } from '../units/quantity-unit.ts'
import type { YearLine } from './find-years.ts'
import { namedUnit, unitStatement } from './named-unit.ts'
import { onOneLine } from './oriented-block.ts'
import { isFigure } from './read-figure.ts'
import { type LabelReading, readLabel } from './read-label.ts'
import type { Reason } from './reason.ts'
import type { IgnoredLine, Topic } from './recognised-table.ts'
import { repeatedYears } from './repeated-years.ts'
import { type Role, type Standing, standingRemark } from './vocabulary.ts'

/** A line whose label says what its figures are. */
export interface LabelledLine {
  readonly line: number
  readonly label: string
  readonly role: Role
  readonly topic: Topic
  readonly standing: Standing
  /** The label without brackets, standing and unit. */
  readonly words: string
  /** As stated for this line alone, in its label or in a cell of units beside it. */
  readonly unit: QuantityUnit | undefined
}

export interface LabelledLines {
  readonly lines: readonly LabelledLine[]
  readonly ignored: readonly IgnoredLine[]
  /** The units of money stated for the whole table (単位：千円), each once. */
  readonly tableUnits: readonly MoneyUnit[]
}

/** Reads what stands beside and above the figures: the label of every line, its unit, and the unit of the table. */
export function labelLines(found: YearLine): LabelledLines {
  const lines: LabelledLine[] = []
  const ignored: IgnoredLine[] = []
  const tableUnits = new Set(statedAbove(found))
  const titlePositions = findTitlePositions(found)
  let withinTable = true
  for (let line = 0; line < found.grid.lineCount; line += 1) {
    if (line === found.line) continue
    const parts = splitParts(found, line, titlePositions)
    for (const unit of parts.tableUnits) tableUnits.add(unit)
    const label = parts.labels.join(' ')
    const reading = readParts(parts.labels)
    const unit = reading.unit ?? parts.unit
    const repeated = line > found.line && reading.role === undefined ? repeatedYears(found, line) : undefined
    if (repeated === 'same') continue
    if (repeated === 'other') withinTable = false
    const reason = withinTable ? reasonToIgnore(found, line, label, reading, unit) : ofAnotherTable
    if (reading.role !== undefined && reason === undefined) {
      const { role, topic, standing, words } = reading
      lines.push({ line, label, role, topic, standing, words, unit })
    } else if (reason !== undefined && holdsFigures(found, line)) {
      ignored.push({ label, line, reason })
    }
  }
  return { lines, ignored, tableUnits: [...tableUnits] }
}

function reasonToIgnore(
  found: YearLine,
  line: number,
  label: string,
  reading: LabelReading,
  unit: QuantityUnit | undefined,
): Reason | undefined {
  if (label === '') return withoutLabel
  if (reading.role === undefined) return reading.reason
  if (line < found.line) return beforeYears
  return unitSuits(reading.role, unit) ? undefined : unsuitableUnit
}

/** The units of the title lines and of the corner, whatever the position. */
function statedAbove({ grid, line: header }: YearLine): readonly MoneyUnit[] {
  const units: MoneyUnit[] = []
  for (let line = 0; line <= header; line += 1) {
    for (let position = 0; position < grid.positionCount; position += 1) {
      const cell = grid.at(line, position)
      const unit = typeof cell === 'string' ? unitStatement(cell) : undefined
      if (isMoneyUnit(unit)) units.push(unit)
    }
  }
  return units
}

/** Where the years stand down the side, a title above the labels is a label position with a single text. */
function findTitlePositions({ grid, firstPosition }: YearLine): ReadonlySet<number> {
  const counts = Array.from({ length: firstPosition }, (_, position) => {
    let texts = 0
    for (let line = 0; line < grid.lineCount; line += 1) if (typeof grid.at(line, position) === 'string') texts += 1
    return texts
  })
  return new Set(counts.flatMap((texts, position) => (texts === 1 && Math.max(...counts) > 1 ? [position] : [])))
}

interface Parts {
  readonly labels: readonly string[]
  readonly unit: QuantityUnit | undefined
  readonly tableUnits: readonly MoneyUnit[]
}

/** Several cells may stand before the figures: a group, an item, a unit, a number. A column of units may stand behind. */
function splitParts(
  { grid, firstPosition, others }: YearLine,
  line: number,
  titlePositions: ReadonlySet<number>,
): Parts {
  const labels: string[] = []
  const units: QuantityUnit[] = []
  const tableUnits: MoneyUnit[] = []
  for (let position = 0; position < firstPosition; position += 1) {
    const cell = grid.at(line, position)
    if (typeof cell !== 'string' || onOneLine(cell) === '') continue
    const ofTable = unitStatement(cell)
    const own = /単位|unit/i.test(cell) || titlePositions.has(position) ? undefined : namedUnit(cell)
    if (own !== undefined) units.push(own)
    else if (isMoneyUnit(ofTable)) tableUnits.push(ofTable)
    else labels.push(onOneLine(cell))
  }
  for (const { kind, position } of others) {
    const unit = kind === 'unit' ? namedUnit(onOneLine(grid.at(line, position))) : undefined
    if (unit !== undefined) units.push(unit)
  }
  return { labels, unit: units.find(isMoneyUnit) ?? units[0], tableUnits }
}

/** Without any, a line is a title or a heading, and nothing is lost with it. A title may run on into the years. */
const holdsFigures = ({ grid, years, line: header }: YearLine, line: number): boolean =>
  years.some(({ position }) => {
    const cell = grid.at(line, position)
    return line < header ? isFigure(cell) : onOneLine(cell) !== ''
  })

/**
 * The item among the parts of a label: the one closest to the figures that is known, together with a part that only says
 * how it stands in time (累計). One part that names a target turns the whole line into one.
 */
function readParts(parts: readonly string[]): LabelReading {
  const items = parts.filter((part) => !isStanding(part))
  const standing = parts.find(isStanding)
  const readings = items.map((item) => readLabel(standing === undefined ? item : `${item}(${standing})`)).reverse()
  return (
    readings.find((reading) => reading.excluded) ??
    readings.find((reading) => reading.role !== undefined) ??
    readings[0] ??
    readLabel('')
  )
}

const isStanding = (part: string): boolean =>
  standingRemark.test(part.normalize('NFKC').replace(/\s/g, '').toLowerCase())

const countRoles: readonly Role[] = ['membersPresent', 'membersEver', 'migrants', 'newBusinesses']

/** Whether the line's figures are counts of people or things, rather than money. */
export const isCount = (role: Role): boolean => countRoles.includes(role)

/** A line of 住民税 in people, or of 移住者 in yen, is some other figure. */
function unitSuits(role: Role, unit: QuantityUnit | undefined): boolean {
  if (unit === undefined || role === 'total' || role === 'subtotal') return true
  if (role === 'stated') return unit === 'percent'
  return isCount(role) ? unit !== 'percent' && !isMoneyUnit(unit) : isMoneyUnit(unit)
}

const withoutLabel: Reason = { en: 'Without a label.', ja: '項目名がありません。' }

const beforeYears: Reason = {
  en: 'Placed before the line of fiscal years.',
  ja: '年度の見出しより前にあるため、計算には使いません。',
}

const ofAnotherTable: Reason = {
  en: 'Another line of fiscal years stands before, so this belongs to another table. Paste one table at a time.',
  ja: '別の年度の見出しより後にあるため、別の表とみなして使っていません。表は1つずつ指定してください。',
}

const unsuitableUnit: Reason = {
  en: 'The unit does not fit the figure that the label names.',
  ja: '単位が項目名の示す値と合わないため、計算には使いません。',
}
