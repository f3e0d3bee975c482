import { formatFiscalYear, formatPoints, moneyUnits, round, type Text } from '@kankei/core'
import type { Language } from '../language.ts'
import { layoutTable } from '../terminal/layout-table.ts'
import { oneLine } from '../terminal/one-line.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrapText } from '../terminal/wrap-text.ts'
import { differsIn, mark, printedTable, ratioTexts } from './printed-table.ts'
import type { ShownTable } from './shown-table.ts'
import { words } from './words.ts'

/** In places. Sentences become hard to follow in longer lines, and impossible in shorter ones. */
const widestText = 100
const narrowestText = 20

/**
 * What `show` prints on a terminal, without the last line end: the table, whether its ratios agree, what the last one
 * says, and the notes on the reading.
 *
 * @param columns - Width of the terminal in places.
 */
export function showText(shown: ShownTable, language: Language, columns: number, paint: Paint): string {
  const width = Math.max(narrowestText, Math.min(columns, widestText))
  const paragraphs = [
    titleLines(shown, language, paint),
    layoutTable(printedTable(shown, language), columns, paint),
    ...verdictLines(shown, language, width, paint),
    ...(shown.sentence === undefined ? [] : [wrapText(shown.sentence[language], width)]),
    noteLines(shown, language, width, paint),
  ]
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function titleLines({ title, table }: ShownTable, language: Language, paint: Paint): string[] {
  const unit = table.unit === undefined ? words.noUnit : moneyUnits[table.unit].label
  return [paint('strong', oneLine(title)), paint('faint', `${words.unit[language]}: ${unit[language]}`)]
}

/** One sentence when all agree; otherwise one for each year that differs. */
function verdictLines(shown: ShownTable, language: Language, width: number, paint: Paint): string[][] {
  if (shown.comparison === undefined) return []
  const differing = shown.table.fiscalYears.flatMap((_, year) => (differsIn(shown, year) ? [year] : []))
  if (differing.length === 0) return [wrapText(shown.comparison.sentence[language], width)]
  return [
    differing
      .flatMap((year) => bulleted(mark, differenceText(shown, year)[language], width))
      .map((line) => paint('differs', line)),
  ]
}

function differenceText(shown: ShownTable, year: number): Text {
  const fiscalYear = shown.table.fiscalYears[year] ?? Number.NaN
  const difference = shown.comparison?.difference[year] ?? Number.NaN
  const [en, ja] = [ratioTexts(shown, year, 'en'), ratioTexts(shown, year, 'ja')]
  return {
    en: `Fiscal year ${fiscalYear}: ${en.stated} is stated, ${en.recomputed} is recomputed (a difference of ${points(difference, 'en')}).`,
    ja: `${formatFiscalYear(fiscalYear, 'both')}の記載値は${ja.stated}ですが、再計算値は${ja.recomputed}です（差 ${points(difference, 'ja')}）。`,
  }
}

/** With two decimals, or as many as it takes to see a difference at all. */
function points(difference: number, language: Language): string {
  let decimals = 2
  while (decimals < 15 && round(difference * 100, decimals, 'half-up') === 0) decimals += 1
  return formatPoints(difference, decimals, language)
}

function noteLines(shown: ShownTable, language: Language, width: number, paint: Paint): string[] {
  if (shown.notes.length === 0) return []
  const notes = shown.notes.flatMap(({ message }) => bulleted('-', message[language], width))
  return [paint('heading', words.notes[language]), ...notes]
}

const bulleted = (bullet: string, text: string, width: number): string[] =>
  wrapText(text, width - bullet.length - 1).map((line, index) => `${index === 0 ? bullet : ' '} ${line}`)
