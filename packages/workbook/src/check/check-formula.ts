import { allowedFunctions } from '../formula/allowed-functions.ts'
import { syntaxError } from '../formula/syntax-error.ts'
import type { Token } from '../formula/token.ts'
import { tokenize } from '../formula/tokenize.ts'
import { type Finding, finding, type Spot } from './finding.ts'

/** What formulas may refer to. Excel takes capitals and small letters of sheets and names for the same. */
export interface Known {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

export const sameLetters = (text: string): string => text.toLowerCase()

/** Characters of a formula in Excel. */
const longest = 8192

/** What is wrong with a formula, without its leading `=`. */
export function checkFormula(formula: string, known: Known, spot: Spot): readonly Finding[] {
  if (formula.length > longest) {
    return [
      finding('too-long', spot, {
        en: `The formula has ${formula.length} characters; Excel takes ${longest}. Split it over several cells.`,
        ja: `数式が${formula.length}文字あります。Excelでは${longest}文字までです。複数のセルに分けてください。`,
      }),
    ]
  }
  const read = tokenize(formula)
  const at = read.ok ? syntaxError(read.tokens) : read.at
  if (!read.ok || at !== undefined) return [syntaxFinding(formula, at ?? 0, spot)]
  return read.tokens.flatMap((token) => checkToken(token, known, spot))
}

const syntaxFinding = (formula: string, at: number, spot: Spot): Finding =>
  finding('formula-syntax', spot, {
    en: `The formula “${formula}” cannot be read from character ${at + 1} on.`,
    ja: `数式「${formula}」の${at + 1}文字目から先を読み取れません。`,
  })

function checkToken(token: Token, known: Known, spot: Spot): readonly Finding[] {
  if (token.kind === 'function' && !allowedFunctions.has(token.name)) {
    return [
      finding('function', spot, {
        en: `The function ${token.name} is not allowed: not every spreadsheet program has it, or it hides what a figure depends on.`,
        ja: `関数${token.name}は使えません。利用できない表計算ソフトがあるか、計算の根拠をたどれなくなるためです。`,
      }),
    ]
  }
  if (token.kind === 'reference' && token.sheet !== undefined && !known.sheets.has(sameLetters(token.sheet))) {
    return [
      finding('unknown-sheet', spot, {
        en: `The formula refers to the sheet “${token.sheet}”, which the workbook does not have.`,
        ja: `数式が参照するシート「${token.sheet}」がブックにありません。`,
      }),
    ]
  }
  if (token.kind === 'name' && !known.names.has(sameLetters(token.text))) {
    return [
      finding('unknown-name', spot, {
        en: `The formula uses the name “${token.text}”, which is not defined.`,
        ja: `数式が使う名前「${token.text}」が定義されていません。`,
      }),
    ]
  }
  if (token.kind === 'error') {
    return [
      finding('error-value', spot, {
        en: `The formula holds the error ${token.text}; a missing figure is said with NA() or a text.`,
        ja: `数式にエラー値${token.text}が含まれています。値がないことは、NA()または文字で示してください。`,
      }),
    ]
  }
  return []
}
