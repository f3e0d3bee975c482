/** A call of a function of Kankei inside a formula. */
export interface FunctionCall {
  /** Without the namespace, in capital letters: `ROI`. */
  readonly id: string
  /** As it is written, from the namespace to the closing bracket. */
  readonly text: string
  /** Each argument as it is written; empty where it is left out. */
  readonly args: readonly string[]
}

/** The calls in a formula, in the order in which they begin; one that stands in another's argument counts as well. */
export function functionCalls(formula: string): FunctionCall[] {
  const masked = maskTexts(formula)
  return [...masked.matchAll(/\bKANKEI\.([A-Z]+)\s*\(/gi)].map((match) => {
    const { args, end } = readArguments(formula, masked, match.index + match[0].length)
    return { id: (match[1] ?? '').toUpperCase(), text: formula.slice(match.index, end), args }
  })
}

/** Texts in quotes and sheet names in apostrophes may hold brackets and commas that divide nothing. */
const maskTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => '_'.repeat(text.length))

function readArguments(formula: string, masked: string, start: number): { args: string[]; end: number } {
  const args: string[] = []
  let depth = 0
  let from = start
  let at = start
  while (at < masked.length && (depth > 0 || masked[at] !== ')')) {
    const character = masked.charAt(at)
    if (depth === 0 && character === ',') {
      args.push(formula.slice(from, at).trim())
      from = at + 1
    }
    if ('({['.includes(character)) depth++
    if (')}]'.includes(character)) depth--
    at++
  }
  args.push(formula.slice(from, at).trim())
  return { args, end: at + 1 }
}
