import type { Text } from '../../result.ts'
import type { Place } from '../path.ts'

/** What is wrong with a text as JSON, and at which offset. */
export type JsonFault =
  | { readonly code: 'syntax'; readonly offset: number; readonly sign: string; readonly message: Text }
  | {
      readonly code: 'too-deep' | 'too-many'
      readonly offset: number
      readonly place: Place | undefined
      readonly most: number
    }
  | { readonly code: 'duplicate-key' | 'reserved-name'; readonly offset: number; readonly place: Place }
  | {
      readonly code: 'unreadable-text' | 'overflow'
      readonly offset: number
      readonly place: Place | undefined
      readonly string: string
    }

/** What the grammar asks for where something else stands. */
export type Expected =
  | 'value'
  | 'value-after-comma'
  | 'key'
  | 'key-after-comma'
  | 'colon'
  | 'comma-in-object'
  | 'comma-in-list'
  | 'end'
  | 'escape'
  | 'control'
  | 'open-string'

/** A text that is not JSON, and what to change at this offset. */
export function syntaxFault(text: string, offset: number, expected: Expected): JsonFault {
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  const message =
    offset >= text.length ? atTheEnd(text) : (ofTheSign(text, offset, sign, expected) ?? ofTheGrammar(sign, expected))
  return { code: 'syntax', offset, sign: offset >= text.length ? '' : sign, message }
}

function atTheEnd(text: string): Text {
  if (text.trim() === '') {
    return {
      en: 'The file is empty. A programme file is JSON that begins with { and ends with }.',
      ja: 'ファイルが空です。施策台帳は { で始まり } で終わるJSONです。',
    }
  }
  return {
    en: 'The text ends in the middle. Something that was opened with { or [ is not closed with } or ].',
    ja: '途中で終わっています。{ や [ に対応する } や ] を書き加えてください。',
  }
}

const fullWidth = /[\u3000\uff01-\uff5e、。「」『』]/
const quotationMark = /['`´‘’“”„＂]/

/** Slips that show in the character itself. */
function ofTheSign(text: string, offset: number, sign: string, expected: Expected): Text | undefined {
  if (expected === 'escape' || expected === 'control' || expected === 'open-string') return undefined
  if (quotationMark.test(sign)) {
    return {
      en: `Texts and names stand in plain quotation marks ("). Replace ${sign} by ".`,
      ja: `文字列と項目名は半角の二重引用符（"）で囲みます。${sign} を " に直してください。`,
    }
  }
  if (fullWidth.test(sign)) {
    return {
      en: `“${sign}” is a full-width character. Outside of texts use half-width signs and blanks.`,
      ja: `「${sign}」は全角です。文字列の外の記号・数字・空白は半角にしてください。`,
    }
  }
  if (text.startsWith('//', offset) || text.startsWith('/*', offset) || sign === '#') {
    return {
      en: 'JSON has no comments. Remove the comment, or put it into a field such as note.',
      ja: 'JSONにはコメントを書けません。コメントを除くか、note などの項目に書いてください。',
    }
  }
  return undefined
}

function ofTheGrammar(sign: string, expected: Expected): Text {
  switch (expected) {
    case 'value':
      return {
        en: `A value is expected here, not “${sign}”: a text in quotation marks, a number such as 1510 or -0.5, true, false, [ or {.`,
        ja: `ここには値が必要です（「${sign}」は使えません）。引用符で囲んだ文字列、1510 や -0.5 のような数値、true、false、[、{ のいずれかを書いてください。`,
      }
    case 'value-after-comma':
      return {
        en: 'After a comma another value is expected. Remove the comma before ].',
        ja: 'コンマのあとに値がありません。] の前のコンマを除いてください。',
      }
    case 'key-after-comma':
      return sign === '}'
        ? {
            en: 'After a comma another field is expected. Remove the comma before }.',
            ja: 'コンマのあとに項目がありません。} の前のコンマを除いてください。',
          }
        : {
            en: `After a comma the name of a field is expected, in quotation marks, not “${sign}”. Figures are written without commas.`,
            ja: `コンマのあとには、引用符で囲んだ項目名が必要です（「${sign}」は使えません）。数値は桁区切りのコンマを付けずに書いてください。`,
          }
    case 'key':
      return {
        en: `The name of a field is expected here, in quotation marks, not “${sign}”.`,
        ja: `ここには、引用符で囲んだ項目名が必要です（「${sign}」は使えません）。`,
      }
    case 'colon':
      return {
        en: `After the name of a field comes a colon (:), not “${sign}”.`,
        ja: `項目名のあとにはコロン（:）が必要です（「${sign}」は使えません）。`,
      }
    case 'comma-in-object':
      return {
        en: `After a field comes a comma or }, not “${sign}”. Add what is missing.`,
        ja: `項目のあとにはコンマか } が必要です（「${sign}」は使えません）。足りないものを書き加えてください。`,
      }
    case 'comma-in-list':
      return {
        en: `After a value of a list comes a comma or ], not “${sign}”. Add what is missing.`,
        ja: `並びの値のあとにはコンマか ] が必要です（「${sign}」は使えません）。足りないものを書き加えてください。`,
      }
    case 'end':
      return {
        en: 'The document ended before this. Remove what follows it.',
        ja: '文書はこの前で終わっています。あとに続くものを除いてください。',
      }
    case 'escape':
      return {
        en: 'After \\ comes one of " \\ / b f n r t, or u with four digits. For the sign itself write \\\\.',
        ja: '\\ のあとには " \\ / b f n r t か、u と4桁の番号だけを書けます。\\ そのものは \\\\ と書いてください。',
      }
    case 'control':
      return {
        en: 'A text goes over the end of the line. Close it with ", or write \\n for a line break and \\t for a tab.',
        ja: '文字列の途中に改行やタブがあります。" で閉じるか、改行は \\n、タブは \\t と書いてください。',
      }
    case 'open-string':
      return {
        en: 'This text has no quotation mark (") at its end. Add it.',
        ja: 'この文字列の終わりに引用符（"）がありません。書き加えてください。',
      }
  }
}
