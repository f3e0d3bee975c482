import { groups, type Text } from '@kankei/core'
import { blocks, code, link, markdownTable } from '../markdown.ts'
import { functionsOf, type GroupName, groupNames, type Language } from '../reference-function.ts'
import { functionSection } from '../sections/function-section.ts'
import { type Page, page } from './page.ts'

/** One page for each group of functions: a list, then everything about each. */
export function groupPage(group: GroupName, language: Language): Page {
  const records = functionsOf(group)
  const list = markdownTable(
    head[language],
    records.map(({ id, summary }) => [link(code(id), `#${id.toLowerCase()}`), summary[language]]),
  )
  return page(
    `${language}/functions/${group}.md`,
    `# ${groups[group][language]}`,
    otherLanguage(group, language),
    list,
    ...records.flatMap((record) => ['---', functionSection(record, language)]),
    '---',
    neighbours(group, language),
  )
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Function', 'What it answers'],
  ja: ['関数', '返すもの'],
}

const otherLanguage = (group: GroupName, language: Language): string =>
  [
    language === 'ja'
      ? `*English: ${link(groups[group].en, `../../en/functions/${group}.md`)}*`
      : `*日本語: ${link(groups[group].ja, `../../ja/functions/${group}.md`)}*`,
    index(language),
  ].join(' · ')

const index = (language: Language): string => link(allFunctions[language], '../README.md')

const allFunctions: Text = { en: 'All functions and how to read these pages', ja: 'すべての関数とこのページの読み方' }

/** Links to the pages before and after this one. */
function neighbours(group: GroupName, language: Language): string {
  const position = groupNames.indexOf(group)
  const [before, after] = [groupNames[position - 1], groupNames[position + 1]]
  const to = (name: GroupName | undefined, text: (title: string) => string) =>
    name === undefined ? [] : [link(text(groups[name][language]), `${name}.md`)]
  return blocks(
    [...to(before, (title) => `← ${title}`), index(language), ...to(after, (title) => `${title} →`)].join(' · '),
  )
}
