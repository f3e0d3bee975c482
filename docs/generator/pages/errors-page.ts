import { type FailureCode, fail, type Text } from '@kankei/core'
import { cellError } from '../../../addin/src/functions/cell-error.ts'
import { codeGroups, failureMeanings } from '../failure-meanings.ts'
import { code, markdownTable } from '../markdown.ts'
import type { Language } from '../reference-function.ts'
import { type Page, page } from './page.ts'

/** Every reason why a function may have no answer, what a cell then shows, and what it means. */
export const errorsPage = (language: Language): Page =>
  page(
    `${language}/errors.md`,
    `# ${title[language]}`,
    links[language],
    introduction[language],
    ...codeGroups.flatMap(({ title, meanings }) => [
      `## ${title[language]}`,
      markdownTable(
        head[language],
        (Object.keys(meanings) as FailureCode[]).map((reason) => [
          code(reason),
          code(shown(reason)),
          failureMeanings[reason][language],
        ]),
      ),
    ]),
  )

const title: Text = { en: 'Errors and their codes', ja: 'エラーと理由の符号' }

const links: Text = {
  en: '*日本語: [エラーと理由の符号](../ja/errors.md)* · [All functions and how to read these pages](README.md)',
  ja: '*English: [Errors and their codes](../en/errors.md)* · [すべての関数とこのページの読み方](README.md)',
}

const introduction: Text = {
  en: 'A function never guesses. Where it has no answer the cell shows `#VALUE!` or `#N/A`; the message beside it names the place and says what to do. The library gives the same message with one of these codes, which do not change from version to version.',
  ja: '関数が推測で答えることはありません。答えられないときは、セルに `#VALUE!` または `#N/A` を表示し、メッセージで場所と対処をお知らせします。ライブラリでは、同じメッセージに次の符号が付きます。符号は版が変わっても変わりません。',
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Code', 'Shown', 'Meaning'],
  ja: ['符号', '表示', '意味'],
}

const shown = (reason: FailureCode): string => cellError(fail(reason, '', { en: '', ja: '' }), 'en').error
