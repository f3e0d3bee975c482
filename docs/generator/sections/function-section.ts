import type { Text } from '@kankei/core'
import { blocks, bold } from '../markdown.ts'
import { type Language, type ReferenceFunction, workedExampleOf } from '../reference-function.ts'
import { layOutExample } from '../sheet/lay-out-example.ts'
import { signature } from '../signature.ts'
import { argumentTable } from './argument-table.ts'
import { exampleOrigin } from './example-origin.ts'
import { nativeFormulas } from './native-formulas.ts'
import { refusalTable } from './refusal-table.ts'
import { resultSection } from './result-section.ts'
import { sourceList } from './source-list.ts'
import { workedExample } from './worked-example.ts'

/** Everything that a record says of its function, and what the function answers when it is run. */
export function functionSection(record: ReferenceFunction, language: Language): string {
  const sheet = layOutExample(record, workedExampleOf(record).given)
  return blocks(
    `## ${record.id}`,
    `${bold(record.label[language])}${dash[language]}${record.summary[language]}`,
    codeBlock([`=KANKEI.${signature(record, language)}`]),
    `> ${bold(titles.caution[language])}${colon[language]}${record.caution[language]}`,
    bold(titles.formula[language]),
    codeBlock(formulaLines(record, language)),
    bold(titles.arguments[language]),
    argumentTable(record, language),
    bold(titles.result[language]),
    resultSection(record, language),
    bold(titles.example[language]) + exampleOrigin(record, language),
    workedExample(record, sheet, language),
    bold(titles.native[language]),
    nativeFormulas(record, sheet, language),
    bold(titles.refusals[language]),
    refusalTable(record, language),
    bold(titles.sources[language]),
    sourceList(record, language),
  )
}

const codeBlock = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n')

const formulaLines = ({ formula }: ReferenceFunction, language: Language): readonly string[] =>
  (typeof formula === 'string' ? formula : formula[language]).split('; ')

const dash: Text = { en: ': ', ja: '：' }
const colon: Text = { en: ' ', ja: '　' }

const titles = {
  caution: { en: 'When not to use it.', ja: '使うときの注意' },
  formula: { en: 'Formula', ja: '計算式' },
  arguments: { en: 'Arguments', ja: '引数' },
  result: { en: 'Result', ja: '結果' },
  example: { en: 'Worked example', ja: '計算例' },
  native: { en: 'Native formulas', ja: '標準の数式' },
  refusals: { en: 'Errors and what to do', ja: 'エラーと対処' },
  sources: { en: 'Sources', ja: '出典' },
} as const satisfies Record<string, Text>
