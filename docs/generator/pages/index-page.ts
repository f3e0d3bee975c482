import { groups, type Text } from '@kankei/core'
import { code, link, markdownTable } from '../markdown.ts'
import { functionsOf, groupNames, type Language } from '../reference-function.ts'
import { type Page, page } from './page.ts'

/** Where the reference begins: every function by its page, and what all pages have in common. */
export const indexPage = (language: Language): Page =>
  page(
    `${language}/README.md`,
    `# ${title[language]}`,
    otherLanguage[language],
    introduction[language],
    ...groupNames.flatMap((group) => [
      `## ${link(groups[group][language], `functions/${group}.md`)}`,
      markdownTable(
        head[language],
        functionsOf(group).map(({ id, label, summary }) => [
          link(code(id), `functions/${group}.md#${id.toLowerCase()}`),
          label[language],
          summary[language],
        ]),
      ),
    ]),
    reading[language],
    further[language],
  )

const title: Text = { en: 'The functions of Kankei', ja: 'Kankeiの関数' }

const otherLanguage: Text = {
  en: '*日本語: [Kankeiの関数](../ja/README.md)*',
  ja: '*English: [The functions of Kankei](../en/README.md)*',
}

const introduction: Text = {
  en: 'Type a function into a cell of the spreadsheet with `KANKEI.` in front, such as `=KANKEI.ROI(B1:H1, B2:H2)`. The same functions answer in the [library](../../README.md#in-a-program). Every result on these pages comes from running the function.',
  ja: '表計算のセルに、`=KANKEI.ROI(B1:H1, B2:H2)` のように `KANKEI.` を付けて入力します。同じ関数を[ライブラリ](../../README.ja.md#プログラムから使う)からも使えます。各ページに載せた結果は、実際に関数を実行して得たものです。',
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Function', 'Name', 'What it answers'],
  ja: ['関数', '名称', '返すもの'],
}

const reading: Text = {
  en: `## How to read the pages

- Arguments in brackets may be left out; leave their place empty (\`, ,\`) if a later one follows. A word on offer may be given in Japanese or English.
- Ratios, shares and rates are fractions: 0.9217 is 92.17 %. Give the cell a percentage format to see it so. On these pages tables show them as percentages.
- Amounts are in any one unit, the same for all arguments. A text may carry its unit (26,815千円); then all must.
- A range is one row or one column of fiscal years in a row, unless the page says otherwise. A blank cell is missing, never zero.
- In formulas B is the benefit and C the cost of a year; B[t] is that of year t, n the last year, Σ the sum over all years, Σ B[k≤t] the sum up to year t.
- *Native formulas* are written for the cells of the worked example and work in a workbook without Kankei, in Excel 2007 and later. Of a row of formulas that are alike the first and the last are shown.
- \`#VALUE!\` means that something handed over cannot be used, \`#N/A\` that a well-posed question has no answer. Below it stands the [code of the reason](errors.md); the message is what Excel shows beside the cell.`,
  ja: `## ページの読み方

- \`[ ]\` で囲んだ引数は省略できます。後ろの引数だけを指定するときは、間を空けてください（\`, ,\`）。選択肢の言葉は、日本語でも英語でも指定できます。
- 比率・割合・率は小数で扱います（0.9217は92.17％です）。セルの表示形式をパーセンテージにすると％で表示されます。このページの表では、％で示しています。
- 金額の単位は問いませんが、すべての引数でそろえてください。「26,815千円」のように単位を付けることもできます。その場合は、すべてに付けてください。
- 範囲は、特に断りのない限り、連続する年度を並べた1行または1列です。空欄は「値がない」ものとし、0とはみなしません。
- 計算式のBは年度の便益、Cは年度の費用です。B[t]はt年度の便益、nは最終年度、Σは全年度の合計、Σ B[k≤t]はt年度までの累計を表します。
- 「標準の数式」は、計算例のセルに合わせて書いてあり、Kankeiを入れていないExcel（2007以降）でもそのまま使えます。同じ形の数式が横に並ぶところは、最初と最後のセルを示しています。
- \`#VALUE!\` は指定したものが使えないこと、\`#N/A\` は正しい問いに対して答えがないことを表します。その下は[理由の符号](errors.md)、「メッセージ」はExcelがセルの横に表示する説明です。`,
}

const further: Text = {
  en: `## Further pages

- [Rules of consistency](consistency.md) of a programme file
- [Errors and their codes](errors.md)
- [Glossary](glossary.md): the terms in English and Japanese
- [Known differences](known-differences.md): what may not be as one expects`,
  ja: `## そのほかのページ

- [整合性の規則](consistency.md)：施策台帳の点検
- [エラーと理由の符号](errors.md)
- [用語集](glossary.md)：日本語と英語の対照
- [知っておいていただきたい違い](known-differences.md)`,
}
