import type { Text } from '@kankei/core'
import { showFigure } from '../../../addin/src/functions/show-calculation.ts'
import { emptyCell, resultText } from '../figure-text.ts'
import { blocks, bold, code, markdownTable } from '../markdown.ts'
import { type Language, type ReferenceFunction, stepsOf, takesRanges } from '../reference-function.ts'
import { address } from '../sheet/cell-reference.ts'
import type { ExampleSheet, FormulaCell, FormulaRow } from '../sheet/example-sheet.ts'
import { formulaRuns } from '../sheet/formula-runs.ts'
import { sheetTable } from './sheet-table.ts'

/** A formula that leaves hardly any room for its neighbours in a table. */
const longFormula = 64

/** The steps of the worked example as formulas that work without Kankei, and why the others have none. */
export function nativeFormulas(record: ReferenceFunction, sheet: ExampleSheet, language: Language): string {
  const rows = sheet.formulas.flatMap((row) =>
    printedCells(row).map((cell) => [
      address(cell.position),
      cell.item === undefined ? row.label[language] : `${row.label[language]}${colon[language]}${cell.item}`,
      code(`=${cell.formula}`),
      resultText(showFigure(record, cell.figure, language), row.unit, language) || emptyCell[language],
    ]),
  )
  if (rows.length === 0) return reasons(record, language)
  const isWide = sheet.formulas.some(({ cells }) => cells.some(({ formula }) => formula.length > longFormula))
  return blocks(
    ...typedCells(record, sheet, language),
    isWide ? formulaList(rows) : markdownTable(head[language], rows),
    reasons(record, language),
  )
}

const formulaList = (rows: readonly (readonly string[])[]): string =>
  rows.map(([cell = '', step, formula, result]) => `- ${bold(cell)} ${step}<br>${formula} → ${result}`).join('\n')

/** The cells that the formulas refer to and the worked example does not show. */
function typedCells(record: ReferenceFunction, { added, cells }: ExampleSheet, language: Language): readonly string[] {
  if (!takesRanges(record)) return [sheetTable([...cells, ...added], language)]
  return added.length === 0 ? [] : [belowExample[language], sheetTable(added, language)]
}

const belowExample: Text = { en: 'Below the example stands:', ja: '計算例の下に、次の行を加えます。' }

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Cell', 'Step', 'Formula', 'Result'],
  ja: ['セル', '段階', '数式', '結果'],
}

const colon: Text = { en: ': ', ja: '：' }

/** A formula that leaves its cell empty. */
const nothing = '""'

/** Of a run of formulas that are alike the first and the last. */
const printedCells = ({ cells }: FormulaRow): readonly FormulaCell[] =>
  formulaRuns(cells.filter(({ formula }) => formula !== nothing)).flatMap((run) =>
    run.length > 2 ? [run[0] as FormulaCell, run[run.length - 1] as FormulaCell] : run,
  )

/** Steps that share a reason are named together; if no step has a formula, it stands alone. What names a row needs none. */
function reasons(record: ReferenceFunction, language: Language): string {
  const without = stepsOf(record).flatMap(([, { along, excel, label, unit }]) => {
    const names = along !== undefined && unit === 'text'
    return typeof excel === 'function' || names ? [] : [{ label, reason: excel.reason }]
  })
  const texts = [...new Set(without.map(({ reason }) => reason[language]))]
  const all = stepsOf(record).every(([, { excel }]) => typeof excel !== 'function')
  return texts
    .map((text) => {
      const names = without.filter(({ reason }) => reason[language] === text).map(({ label }) => label)
      return all && texts.length === 1 ? `${noFormula[language]}${text}` : withoutFormula(names, text)[language]
    })
    .join('\n\n')
}

const noFormula: Text = { en: 'None. ', ja: 'ありません。' }

const withoutFormula = (names: readonly Text[], reason: string): Text => ({
  en: `Without formula (${names.map(({ en }) => en).join(', ')}): ${reason}`,
  ja: `数式のない段階（${names.map(({ ja }) => ja).join('、')}）：${reason}`,
})
