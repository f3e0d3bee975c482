import type { Source } from '@kankei/core'
import { link } from '../markdown.ts'
import type { Language, ReferenceFunction } from '../reference-function.ts'

/** Where the definition comes from, and when somebody last looked at it. */
export const sourceList = ({ sources }: ReferenceFunction, language: Language): string =>
  sources.map((source) => `- ${entry(source, language)}`).join('\n')

function entry({ title, publisher, published, locator, url, checkedOn }: Source, language: Language): string {
  const name = url === undefined ? title : link(title, url)
  return language === 'ja'
    ? `${publisher}『${name}』（${published}）。${locator}。確認日：${checkedOn}`
    : `${publisher}: ${name} (${published}). ${locator}. Checked on ${checkedOn}.`
}
