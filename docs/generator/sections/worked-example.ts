import { type Example, isFailure, toBlock } from '@kankei/core'
import { type AnswerCell, answer } from '../../../addin/src/functions/index.ts'
import { emptyCell, figureText, resultText } from '../figure-text.ts'
import { blocks, bold, code, markdownTable } from '../markdown.ts'
import {
  firstShown,
  inputsOf,
  type Language,
  type ReferenceFunction,
  shownSteps,
  takesRanges,
  workedExampleOf,
} from '../reference-function.ts'
import { columnName } from '../sheet/cell-reference.ts'
import type { ExampleSheet } from '../sheet/example-sheet.ts'
import { callText, spreadsheetArguments } from '../spreadsheet-call.ts'
import { sheetTable } from './sheet-table.ts'

type Given = Readonly<Record<string, unknown>>

/** The record's first example as somebody would set it up in a sheet, what the cells then show, and what it means. */
export function workedExample(record: ReferenceFunction, sheet: ExampleSheet, language: Language): string {
  const given = workedExampleOf(record).given as Given
  const calculation = record(given as never)
  if (isFailure(calculation)) throw new Error(`${record.id} fails on its example.`)
  return blocks(
    takesRanges(record) ? sheetTable(sheet.cells, language) : undefined,
    ...shownResult(record, given, sheet, language),
    `> ${calculation.sentence[language]}`,
  )
}

function shownResult(
  record: ReferenceFunction,
  given: Given,
  sheet: ExampleSheet,
  language: Language,
): readonly string[] {
  const shown = answer(record, spreadsheetArguments(record, given), language)
  if (!isMatrix(shown)) return [callTable(record, given, sheet, language)]
  const call = `\`\`\`text\n${callText(record, given, sheet.ranges, language)}\n\`\`\``
  return [call, typeof record.gives === 'string' ? series(record, shown, language) : table(record, shown, language)]
}

type Rows = readonly (readonly AnswerCell[])[]

const isMatrix = (shown: ReturnType<typeof answer>): shown is Rows => Array.isArray(shown)

/** Every call that gives one figure: the example, the same with each other word of its choices, and further examples. */
function callTable(record: ReferenceFunction, given: Given, sheet: ExampleSheet, language: Language): string {
  const others = record.examples.filter((example) => example !== workedExampleOf(record))
  const calls = [
    { given, ranges: sheet.ranges },
    ...variants(record, given).map((variant) => ({ given: variant, ranges: sheet.ranges })),
    ...others.filter(fitsInFormula).map((example) => ({ given: example.given as Given, ranges: {} })),
  ]
  const step = firstShown(record)
  return markdownTable(
    callHead[language],
    calls.map((call) => [
      code(callText(record, call.given, call.ranges, language)),
      resultText(answerCell(record, call.given, language), step.unit, language) || emptyCell[language],
    ]),
  )
}

const callHead: Readonly<Record<Language, readonly string[]>> = { en: ['Formula', 'Result'], ja: ['数式', '結果'] }

function answerCell(record: ReferenceFunction, given: Given, language: Language): AnswerCell {
  const shown = answer(record, spreadsheetArguments(record, given), language)
  if (isMatrix(shown)) throw new Error(`${record.id} gives one figure in one example and several in another.`)
  return shown
}

/** The other words of a choice: all of them on ranges, elsewhere those that no further example uses. */
const variants = (record: ReferenceFunction, given: Given): readonly Given[] =>
  inputsOf(record).flatMap(([name, input]) => {
    const examples = takesRanges(record) ? [given] : record.examples.map((example) => example.given as Given)
    const used = examples.map((example) => read(input, example[name]))
    return (input.options ?? [])
      .filter(({ en }) => !used.includes(read(input, en)))
      .map(({ en }) => ({ ...given, [name]: en }))
  })

const read = (input: ReferenceFunction['inputs'][string], value: unknown): unknown => {
  const reading = input.read(value, '')
  return reading.ok ? reading.value : undefined
}

/** A further example is written out only where it is short. */
const fitsInFormula = ({ given }: Example<ReferenceFunction['inputs'], unknown>): boolean =>
  Object.values(given as Given).every((value) => toBlock(value).length === 1 && (toBlock(value)[0]?.length ?? 0) <= 6)

/** A series under the columns of the vector that it follows, or a block as it lies. */
function series(record: ReferenceFunction, rows: Rows, language: Language): string {
  const step = firstShown(record)
  const texts = rows.map((row) => row.map((cell) => figureText(cell, step.unit, language)))
  const columns = (texts[0] ?? []).map((_, column) => columnName(rows.length === 1 ? column + 1 : column))
  return rows.length === 1
    ? markdownTable(['', ...columns], [[bold(step.label[language]), ...(texts[0] ?? [])]], alignRight(columns.length))
    : markdownTable(columns, texts)
}

const alignRight = (count: number) => ['left' as const, ...Array.from({ length: count }, () => 'right' as const)]

/** A table as the cells show it. Headers are Japanese in every display language; an English page says what they mean. */
function table(record: ReferenceFunction, rows: Rows, language: Language): string {
  const steps = shownSteps(record).map(([, step]) => step)
  if (record.layout === 'line') {
    const cells = (rows[0] ?? []).map((cell, column) => figureText(cell, steps[column]?.unit ?? 'text', language))
    return markdownTable(
      steps.map(({ label }) => label[language]),
      [cells],
    )
  }
  if (record.layout === 'rows') {
    const texts = rows.map((row, index) => row.map((cell) => figureText(cell, steps[index]?.unit ?? 'text', language)))
    return markdownTable(texts[0] ?? [], texts.slice(1), alignRight((texts[0]?.length ?? 1) - 1))
  }
  const [head = [], ...body] = rows
  const texts = body.map((row) => row.map((cell, column) => figureText(cell, steps[column]?.unit ?? 'text', language)))
  return markdownTable(
    head.map((header, column) => headerText(String(header), steps[column]?.label.en ?? '', language)),
    texts,
    head.map((_, column) => (texts.every((row) => isFigure(row[column] ?? '')) ? 'right' : 'left')),
  )
}

const headerText = (header: string, meaning: string, language: Language): string =>
  language === 'ja' || header === meaning ? header : `${header}<br>${meaning}`

const isFigure = (text: string): boolean => text === '' || /^[▲−]?[\d,.]+%?$/.test(text)
