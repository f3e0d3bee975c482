import type { Text } from '@kankei/core'
import { glossary } from '../glossary.ts'
import { bold, markdownTable } from '../markdown.ts'
import type { Language } from '../reference-function.ts'
import { type Page, page } from './page.ts'

/** The terms of the field in both languages, and what they mean. */
export const glossaryPage = (language: Language): Page =>
  page(
    `${language}/glossary.md`,
    `# ${title[language]}`,
    links[language],
    ...glossary.flatMap((group) => [
      `## ${group.title[language]}`,
      markdownTable(
        head[language],
        group.terms.map(({ name, meaning }) =>
          language === 'ja' ? [bold(name.ja), name.en, meaning.ja] : [bold(name.en), name.ja, meaning.en],
        ),
      ),
    ]),
  )

const title: Text = { en: 'Glossary', ja: '用語集' }

const links: Text = {
  en: '*日本語: [用語集](../ja/glossary.md)* · [All functions and how to read these pages](README.md)',
  ja: '*English: [Glossary](../en/glossary.md)* · [すべての関数とこのページの読み方](README.md)',
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Term', 'Japanese', 'Meaning'],
  ja: ['用語', '英語', '意味'],
}
