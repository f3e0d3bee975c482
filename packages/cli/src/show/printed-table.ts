import {
  formatFiscalYear,
  formatNumber,
  formatPercent,
  type MoneyUnit,
  moneyUnits,
  type Stated,
  type Text,
  verdicts,
} from '@kankei/core'
import type { Language } from '../language.ts'
import type { PrintedTable, TableCell, TableRow, TableSection } from '../terminal/layout-table.ts'
import { type LineInRole, linesInRoles, type Role, type ShownTable } from './shown-table.ts'
import { words } from './words.ts'

/** Set before a stated ratio that does not agree, and before the sentence that says so. */
export const mark = '*'

/** Decimals of a recomputed percentage where none are stated. */
const usualDecimals = 2

/** Decimals of a percentage that are shown of a ratio stated without rounding. */
const mostDecimals = 4

/**
 * The table in the order in which the ratio comes about: counts, benefits and their total, costs and their running total,
 * then the stated ratio above the recomputed one.
 */
export function printedTable(shown: ShownTable, language: Language): PrintedTable {
  const lines = linesInRoles(shown.table)
  const rowsOf = (...roles: Role[]): TableRow[] =>
    lines.filter(({ role }) => roles.includes(role)).map((line) => figuresRow(line, language))
  const inUnit = (title: Text): string => titleInUnit(title, shown.table.unit)[language]
  const { totals } = shown
  const total = totals === undefined ? [] : [numbersRow(words.total[language], totals.benefit, language)]
  const costs = totals === undefined ? [] : [numbersRow(words.runningTotal[language], totals.cumulativeCost, language)]
  const sections: TableSection[] = [
    { title: words.counts[language], rows: rowsOf('membersPresent', 'membersEver', 'newBusinesses', 'migrants') },
    { title: inUnit(words.perHead), rows: rowsOf('valuePerHead') },
    { title: inUnit(words.benefits), rows: [...rowsOf('benefit'), ...total] },
    { title: inUnit(words.costs), rows: [...rowsOf('cost', 'cumulativeCost'), ...costs] },
    { title: words.ratio[language], rows: ratioRows(shown, language) },
  ]
  return { header: headerRows(shown, language), sections: sections.filter(({ rows }) => rows.length > 0) }
}

export interface RatioTexts {
  readonly stated: string
  readonly recomputed: string
}

/** A label keeps the unit it was printed with, so the unit that the figures were converted to stands above them. */
const titleInUnit = (title: Text, unit: MoneyUnit | undefined): Text =>
  unit === undefined
    ? title
    : { ja: `${title.ja}（${moneyUnits[unit].label.ja}）`, en: `${title.en} (${moneyUnits[unit].label.en})` }

/** A stated ratio and its recomputation as percentages, both in the decimals in which it is stated. */
export function ratioTexts(shown: ShownTable, year: number, language: Language): RatioTexts {
  const row = shown.table.stated?.cells ?? []
  const cell = row[year] ?? null
  const decimals = cell === null ? usualDecimals : shownDecimals(cell, row)
  const percentage = (ratio: number | null | undefined): string =>
    typeof ratio === 'number' ? formatPercent(ratio, decimals, language) : words.noFigure[language]
  return { stated: percentage(cell?.value), recomputed: percentage(shown.roi[year]) }
}

/** Numbers, unlike texts, do not show trailing zeros, so the whole row counts. */
function shownDecimals(cell: Stated, row: readonly (Stated | null)[]): number {
  if (cell.form === 'text') return Math.min(mostDecimals, percentageDecimals(cell))
  const most = row.reduce((high, other) => Math.max(high, other === null ? 0 : percentageDecimals(other)), 0)
  return Math.min(mostDecimals, most)
}

const percentageDecimals = ({ decimals, percent }: Stated): number => (percent ? decimals : Math.max(0, decimals - 2))

export const differsIn = (shown: ShownTable, year: number): boolean =>
  shown.comparison?.verdict[year] === verdicts.differs

function headerRows({ table }: ShownTable, language: Language): TableRow[] {
  const rows: TableRow[] = [
    {
      label: words.fiscalYear[language],
      cells: table.fiscalYears.map((fiscalYear) => ({ text: String(fiscalYear), style: 'heading' })),
    },
    {
      label: words.eraYear[language],
      cells: table.fiscalYears.map((fiscalYear) => ({ text: formatFiscalYear(fiscalYear, 'short'), style: 'faint' })),
    },
  ]
  if (table.suffixes.every((suffix) => suffix === '')) return rows
  const suffixes = table.suffixes.map((suffix): TableCell => ({ text: suffix, style: 'faint' }))
  return [...rows, { label: words.suffix[language], cells: suffixes }]
}

const figuresRow = ({ label, values }: LineInRole, language: Language): TableRow => numbersRow(label, values, language)

const numbersRow = (label: string, values: readonly (number | null)[], language: Language): TableRow => ({
  label,
  cells: values.map((value) =>
    value === null
      ? { text: words.noFigure[language], style: 'faint' }
      : { text: formatNumber(value, undefined, language) },
  ),
})

function ratioRows(shown: ShownTable, language: Language): TableRow[] {
  const texts = shown.table.fiscalYears.map((_, year) => ratioTexts(shown, year, language))
  const recomputed: TableRow = {
    label: words.recomputed[language],
    cells: texts.map((text) => ({ text: text.recomputed, style: 'strong' })),
  }
  const { comparison } = shown
  if (comparison === undefined) return [recomputed]
  const stated = texts.map((text, year): TableCell => {
    return differsIn(shown, year) ? { text: mark + text.stated, style: 'differs' } : { text: text.stated }
  })
  return [
    { label: words.stated[language], cells: stated },
    recomputed,
    { label: words.verdict[language], cells: comparison.verdict.map((verdict) => verdictCell(verdict, language)) },
  ]
}

function verdictCell(verdict: string, language: Language): TableCell {
  if (verdict === verdicts.agrees) return { text: words.agrees[language], style: 'agrees' }
  if (verdict === verdicts.differs) return { text: words.differs[language], style: 'differs' }
  return { text: words.notComputable[language], style: 'faint' }
}
