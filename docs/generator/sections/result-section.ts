import { type Input, type Text, units } from '@kankei/core'
import { blocks, bold, markdownTable } from '../markdown.ts'
import {
  type AnyStep,
  firstShown,
  inputsOf,
  type Language,
  type ReferenceFunction,
  shownSteps,
  workedExampleOf,
} from '../reference-function.ts'

/** What the cells show: one figure, a series, or a table with these columns, each in its unit. */
export function resultSection(record: ReferenceFunction, language: Language): string {
  const first = firstShown(record)
  if (typeof record.gives === 'string') {
    if (isBlock(record)) return blockLike[language]
    const figure = `${bold(first.label[language])}${colon[language]}${units[first.unit][language]}${stop[language]}`
    return `${shape(record, first)[language]} ${figure}`.trim()
  }
  return blocks(shape(record, first)[language], columnTable(record, language))
}

/** Whether the shown step is a block of cells; only an answer can tell. */
function isBlock(record: ReferenceFunction): boolean {
  const answer = record(workedExampleOf(record).given as never)
  const shown = answer.ok ? answer.value[record.gives as string] : undefined
  return Array.isArray(shown) && Array.isArray(shown[0])
}

const blockLike: Text = {
  en: 'A block of cells in the form of the one handed over.',
  ja: '指定した範囲と同じ形の表を返します。',
}

const colon: Readonly<Record<Language, string>> = { en: ': ', ja: '：' }
const stop: Readonly<Record<Language, string>> = { en: '.', ja: '。' }

function shape(record: ReferenceFunction, first: AnyStep): Text {
  if (record.each !== undefined) return eachCell
  if (typeof record.gives === 'string') return first.along === undefined ? oneFigure : seriesLike(record, first)
  if (record.layout === 'line') return oneRow
  return record.layout === 'rows' ? tableOfRows : tableOfColumns(record)
}

const eachCell: Text = {
  en: 'One figure; for a range, one for each of its cells, and a blank for a blank.',
  ja: '1つの値を返します。範囲を指定すると、セルごとに返します（空欄には空欄を返します）。',
}

const oneFigure: Text = { en: 'One figure.', ja: '1つの値を返します。' }

const oneRow: Text = { en: 'One row without header.', ja: '見出しのない1行を返します。' }

const tableOfRows: Text = {
  en: 'A table in which each row begins with its name.',
  ja: '左端に項目名のある表を返します。',
}

const seriesLike = (record: ReferenceFunction, { along = 'items' }: AnyStep): Text => {
  const vector = inputsOf(record).find(([, { shape }]) => shape === 'vector')?.[1] as Input<unknown> | undefined
  const like = vector?.label
  return like === undefined
    ? { en: `A row with one figure for each ${lines[along].en}.`, ja: `${lines[along].ja}ごとの値を1行で返します。` }
    : {
        en: `One figure for each ${lines[along].en}, as a row or a column like ${like.en}.`,
        ja: `${lines[along].ja}ごとの値を、${like.ja}と同じ向きの範囲で返します。`,
      }
}

function tableOfColumns(record: ReferenceFunction): Text {
  const along = shownSteps(record).find(([, step]) => step.along !== undefined)?.[1].along ?? 'items'
  return {
    en: `A table with a header row and one row for each ${lines[along].en}.`,
    ja: `見出しの行に続けて、${lines[along].ja}ごとに1行の表を返します。`,
  }
}

const lines: Readonly<Record<NonNullable<AnyStep['along']>, Text>> = {
  years: { en: 'fiscal year', ja: '年度' },
  items: { en: 'item', ja: '項目' },
  sectors: { en: 'sector', ja: '部門' },
}

/** Headers are Japanese in every display language, so an English page shows both. */
function columnTable(record: ReferenceFunction, language: Language): string {
  const steps = shownSteps(record).map(([, step]) => step)
  return language === 'ja'
    ? markdownTable(
        [record.layout === 'rows' ? '行' : '列', '単位'],
        steps.map(({ label, unit }) => [bold(label.ja), units[unit].ja]),
      )
    : markdownTable(
        [record.layout === 'rows' ? 'Row' : 'Column', 'Meaning', 'Unit'],
        steps.map(({ label, unit }) => [bold(label.ja), label.en, units[unit].en]),
      )
}
