import { code, markdownTable } from '../markdown.ts'
import type { Language, ReferenceFunction } from '../reference-function.ts'
import { refusals } from '../refusals/refusal.ts'

/** What a cell shows when something is wrong, and the message that says what to do. */
export function refusalTable(record: ReferenceFunction, language: Language): string {
  const rows = refusals(record, language).map((refusal) => [
    refusal.what,
    `${code(refusal.error)}<br>${code(refusal.code)}`,
    refusal.message,
  ])
  return rows.length === 0 ? passedOn[language] : markdownTable(head[language], rows)
}

const passedOn: Readonly<Record<Language, string>> = {
  en: 'None of its own.',
  ja: 'この関数に固有のエラーはありません。',
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mistake', 'Shown', 'Message'],
  ja: ['原因の例', '表示', 'メッセージ'],
}
