import type { Text } from '@kankei/core'

/** What the pane itself says. Everything about a function comes from its record. */
export const words = {
  pane: { ja: '選択したセル', en: 'Selected cell' },
  language: { ja: '表示言語', en: 'Language' },
  empty: { ja: '空のセル', en: 'Empty cell' },
  text: { ja: '文字', en: 'Text' },
  number: { ja: '数値', en: 'Number' },
  formula: { ja: '数式', en: 'Formula' },
  result: { ja: '数式の結果', en: 'Result of a formula' },
  exact: { ja: '正確な値', en: 'Exact value' },
  arguments: { ja: '引数', en: 'Arguments' },
  notes: { ja: '注記', en: 'Notes' },
  error: { ja: '計算できない理由', en: 'Why there is no result' },
  tries: { ja: '試してみる', en: 'Things to try' },
  tryHint: {
    ja: '押すと、選択中のセルに数式が入ります。',
    en: 'Press one to put its formula into the selected cell.',
  },
  functions: { ja: 'Kankeiの関数', en: 'Functions of Kankei' },
  leftOut: { ja: '省略', en: 'left out' },
  private: {
    ja: '入力した内容がこの画面の外へ送られることはありません。',
    en: 'Nothing you enter leaves this page.',
  },
} as const satisfies Record<string, Text>

/** For a cell that shows part of a result whose formula stands elsewhere. */
export const spilledFrom = (anchor: string): Text => ({
  ja: `${anchor}の数式の結果（スピル）`,
  en: `Spilled from the formula in ${anchor}`,
})

/** What to do about the errors that the spreadsheet raises by itself. */
const gridErrors: Readonly<Record<string, Text>> = {
  '#SPILL!': {
    ja: '結果を表示する範囲に、値の入ったセルがあります。そのセルを空にするか、数式を別の場所に移してください。',
    en: 'A cell in the range of the result already holds a value. Clear that cell, or move the formula.',
  },
  '#NAME?': {
    ja: '関数の名前が見つかりません。つづりを確かめてください。Kankeiの関数は「KANKEI.」で始まります。',
    en: 'There is no function of that name. Check the spelling; functions of Kankei begin with KANKEI.',
  },
  '#REF!': {
    ja: '数式が、なくなったセルを参照しています。参照する範囲を指定し直してください。',
    en: 'The formula refers to cells that no longer exist. Select the range again.',
  },
  '#CYCLE!': {
    ja: '数式が自分自身のセルを参照しています。自分を含まない範囲を指定してください。',
    en: 'The formula refers to its own cell. Choose a range without it.',
  },
  '#DIV/0!': {
    ja: '0で割っています。割る数のセルを確かめてください。',
    en: 'Division by zero. Check the cell that is divided by.',
  },
}

const otherError: Text = {
  ja: '引数にエラーのセルがあるか、引数の数や種類が合っていません。参照しているセルを確かめてください。',
  en: 'A cell among the arguments holds an error, or their number or kind does not fit. Check the cells referred to.',
}

export const gridError = (name: string): Text => gridErrors[name] ?? otherError
